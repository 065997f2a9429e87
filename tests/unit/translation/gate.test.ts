import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../src/translation/catalog.ts';
import { readTexts } from '../../../src/translation/disk.ts';
import { gateFiles, isPublished } from '../../../src/translation/gate.ts';
import { writeRecords } from '../../../src/translation/records.ts';
import { unitsOf } from '../../../src/translation/units.ts';

const ORIGINAL = {
  'strings.yaml': 'title: "The tub"\n',
  'facts.yaml': 'ducks: "ducks in the tub"\n',
  'figures/opening.yaml': 'alt: "Ducks"\n',
  'figures/tub.yaml': 'label: "Tap"\n',
  'figures/pump.yaml': 'label: "Pump"\n',
  'essay/01-opening.mdx': 'It begins.\n',
  'essay/02-water.mdx': '<Scene id="tub">\n\n<Step id="tap" title="Open the tap">\n\nWater runs.\n\n</Step>\n\n</Scene>\n',
  'essay/03-pump.mdx': '<Scene id="pump">\n\n<Step id="on" title="Switch it on">\n\nIt hums.\n\n</Step>\n\n</Scene>\n',
};
const OPEN = ['strings.yaml', 'figures/opening.yaml', 'figures/tub.yaml', 'essay/01-opening.mdx', 'essay/02-water.mdx'];
/** Every word another one. */
const translated = (text: string): string => text.replace(/"The tub"|"Ducks"|"Tap"|"Open the tap"|It begins\.|Water runs\./g, (words) => words.replace(/\w+/g, 'à'));

/** English, Korean as its other side, and Japanese, of which some files are translated and all others are copies. */
function catalog(files: readonly string[], change: (file: string, text: string) => string = (_, text) => text) {
  const folder = (locale: string, write: (file: string, text: string) => string) => Object.entries(ORIGINAL).map(([file, text]) => [`content/${locale}/${file}`, write(file, text)]);
  return catalogOf({
    ...Object.fromEntries([...folder('en', (_, text) => text), ...folder('ko', (_, text) => text), ...folder('ja', (file, text) => change(file, files.includes(file) ? translated(text) : text))]),
    'translations/en.json': writeRecords({ source: 'ko', units: {} }),
    'translations/ko.json': writeRecords({ source: 'en', units: {} }),
    'translations/ja.json': writeRecords({ source: 'en', units: {} }),
  }, unitsOf);
}

describe('the gate', () => {
  it('asks for the interface, the first chapters and the figures in them, as the source has them', () => {
    expect(gateFiles(catalog([]), 'ja').sort()).toEqual([...OPEN].sort());
  });

  it('opens when nothing of that is missing, whatever else is', () => {
    expect(isPublished(catalog(OPEN), 'ja')).toBe(true);
    expect(isPublished(catalog([]), 'ja')).toBe(false);
    expect(isPublished(catalog(Object.keys(ORIGINAL).filter((file) => !OPEN.includes(file))), 'ja')).toBe(false);
  });

  it.each(OPEN)('stays shut while %s is not translated, or is taken away', (file) => {
    expect(isPublished(catalog(OPEN.filter((other) => other !== file)), 'ja')).toBe(false);
    expect(isPublished(catalog(OPEN, (name, text) => (name === file ? '' : text)), 'ja')).toBe(false);
  });

  it('is open for originals, also while one waits for the other', () => {
    expect(['en', 'ko'].map((locale) => isPublished(catalog([]), locale))).toEqual([true, true]);
  });

  it('of the essay asks for the opening, and for the first chapter with its scene', () => {
    const site = catalogOf(readTexts(), unitsOf);
    expect(gateFiles(site, 'ko')).toEqual(['strings.yaml', 'figures/opening.yaml', 'figures/financing.yaml', 'essay/01-opening.mdx', 'essay/02-financing.mdx']);
  });
});
