import { expect } from '@playwright/test';
import { SCENES, wideAt } from '../browser/essay.ts';
import { PSEUDO_TAGS, test } from './site.ts';

const PAGES = ['', 'ledger/', 'data/', 'glossary/', 'teach/', 'print/', 'parts/', ...SCENES.map((scene) => `figures/${scene}/`)];

for (const tag of PSEUDO_TAGS) {
  test(`no page in ${tag} can be moved sideways at 320 pixels`, async ({ page }) => {
    test.setTimeout(120_000);
    const wide: string[] = [];
    for (const path of PAGES) {
      await page.goto(`/${tag}/${path}`);
      if ((await wideAt(page, [320])).length > 0) wide.push(path);
    }
    expect(wide).toEqual([]);
  });
}
