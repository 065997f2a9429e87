import { expect, test } from '@playwright/test';
import { DESKTOP, locales, open, pictureAt } from './essay.ts';
import { transcriptOf } from './transcript.ts';

/** The step that is told beside "your turn", of each scene. */
const STEPS = { financing: 'slack', bathtub: 'tilt', cascade: 'spiral', duration: 'turn' };

/**
 * What a screen reader is given of each scene, kept as text: the guess, a step with its figure, "your turn" with knobs and
 * challenges. A change that was meant: `npx playwright test transcripts -u`, then read the files aloud.
 */
for (const locale of locales) {
  test(`every scene in ${locale} reads aloud as it is written down`, async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    for (const [scene, step] of Object.entries(STEPS)) {
      await open(page, locale, `#${scene}/your-turn`);
      await pictureAt(page, `${scene}/your-turn`);
      const told = [];
      for (const part of [`[data-guess="${scene}"]`, `[data-step="${scene}/${step}"]`, `[data-step="${scene}/your-turn"]`]) told.push(await transcriptOf(page, part));
      expect.soft(told.join('\n')).toMatchSnapshot(`${scene}-${locale}.txt`);
    }
  });
}
