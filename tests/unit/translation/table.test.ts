import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../src/translation/catalog.ts';
import { readTexts } from '../../../src/translation/disk.ts';
import { writeRecords } from '../../../src/translation/records.ts';
import { tableOf } from '../../../src/translation/table.ts';
import { hashOf } from '../../../src/translation/unit.ts';
import { unitsOf } from '../../../src/translation/units.ts';

describe('the table of languages', () => {
  it('in docs/translations.md is as things are', () => {
    expect(readFileSync('docs/translations.md', 'utf8'), 'run "npm run locale:table" and look at what changed').toBe(tableOf(catalogOf(readTexts(), unitsOf)));
  });

  it('counts by state, and says whether readers are led there', () => {
    const hash = (text: string): string => hashOf({ text });
    const table = tableOf(catalogOf({
      'content/en/strings.yaml': 'a: "Tap"\nb: "Tub"\nc: "Duck"\n',
      'content/ja/strings.yaml': 'a: "蛇口"\nb: "浴槽"\nc: "Duck"\n',
      'content/ko/strings.yaml': 'a: "꼭지"\nb: "욕조"\nc: "오리"\n',
      'translations/en.json': writeRecords({ source: 'ko', units: {} }),
      'translations/ko.json': writeRecords({ source: 'en', units: {} }),
      'translations/ja.json': writeRecords({ source: 'en', units: { 'strings.yaml#a': [hash('Tap'), hash('蛇口')] } }),
    }, unitsOf));
    expect(table).toContain('\n| 日本語 (`ja`) | `en` | 66% | 33% | 1 | 1 | 0 | 0 | not yet |\n');
    expect(table).toContain('\n| 한국어 (`ko`) | original | 100% | 0% | 0 | 3 | 0 | 0 | yes |\n');
  });
});
