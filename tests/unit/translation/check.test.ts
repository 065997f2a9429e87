import { describe, expect, it } from 'vitest';
import { allEntries, catalogOf, type Texts } from '../../../src/translation/catalog.ts';
import { checkLocale } from '../../../src/translation/check/index.ts';
import { printFault } from '../../../src/translation/check/fault.ts';
import { confirmed, unitsNamed } from '../../../src/translation/confirm.ts';
import { readTexts } from '../../../src/translation/disk.ts';
import { prefilled } from '../../../src/translation/prefill.ts';
import { writeRecords } from '../../../src/translation/records.ts';
import { unitsOf } from '../../../src/translation/units.ts';

const written = readTexts();
const site = catalogOf(written, unitsOf);

/** The site with a language that was just added, and some files of it changed. */
function withLocale(tag: string, change: Readonly<Record<string, (text: string) => string>> = {}): ReturnType<typeof catalogOf> {
  const files = site.files('en').map((file) => [`content/${tag}/${file}`, (change[file] ?? String)(prefilled(site, 'en', file))]);
  return catalogOf({ ...written, ...Object.fromEntries(files), [`translations/${tag}.json`]: writeRecords({ source: 'en', units: {} }) } as Texts, unitsOf);
}

const replaced = (from: string, to: string) => (text: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const faultsBut = async (catalog: ReturnType<typeof catalogOf>, tag: string, ...kinds: string[]) =>
  (await checkLocale(catalog, tag)).filter(({ kind }) => !kinds.includes(kind)).map(printFault);
const lineOf = (catalog: ReturnType<typeof catalogOf>, tag: string, file: string, text: string): number => catalog.text(tag, file)!.split('\n').findIndex((line) => line.includes(text)) + 1;

describe('checking a language', () => {
  it.each(site.originals)('finds no fault in %s: every unit is confirmed against the other original (else see npm run locale:check)', async (locale) => {
    expect((await checkLocale(site, locale)).map(printFault)).toEqual([]);
  });

  it('finds everything missing in one that was just added, and nothing else', async () => {
    const catalog = withLocale('de');
    const faults = await checkLocale(catalog, 'de');
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['missing']));
    const missing = allEntries(catalog, 'de').filter(({ state }) => state === 'missing');
    expect(missing.length).toBeGreaterThan(1500);
    expect(faults).toHaveLength(missing.length);
    const line = lineOf(catalog, 'de', 'strings.yaml', 'Skip to the essay');
    expect(faults.map(printFault)).toContain(`content/de/strings.yaml:${line}: missing: site.skip: still as in en: “Skip to the essay”`);
  });

  it('names changed placeholders, messages that cannot be read and ids that no original has', async () => {
    const catalog = withLocale('de', {
      'strings.yaml': (text) => `${replaced('skip: "Skip to the essay"', 'skip: "Zum Text {$chapter}"')(replaced('"Chapter {$number :integer}"', '"Kapitel {$nummer :integer}"')(text))}\nextra: "zu viel"\n`,
      'lab.yaml': (text) => text.replace(/^(\w+): "[^"]*"$/m, '$1: "Labor {$x :shout}"'),
    });
    const faults = await faultsBut(catalog, 'de', 'missing');
    const at = (text: string): string => `content/de/strings.yaml:${lineOf(catalog, 'de', 'strings.yaml', text)}: `;
    expect(faults).toContain(`${at('Zum Text')}placeholder: site.skip: $chapter is too much`);
    expect(faults).toContain(`${at('Kapitel')}placeholder: site.chapter: $number is not in it`);
    expect(faults).toContain(`${at('Kapitel')}placeholder: site.chapter: $nummer is too much`);
    expect(faults).toContain(`${at('zu viel')}unknown: extra: no original has it`);
    expect(faults.join('\n')).toMatch(/content\/de\/lab\.yaml:\d+: message: .*there is no function :shout/);
  });

  it('names a file that cannot be read, with its line', async () => {
    const catalog = withLocale('de', { 'glossary.yaml': (text) => `${text}\nopen: "never closed\n`, 'essay/03-bathtub.mdx': replaced('</Lead>', '') });
    const faults = (await faultsBut(catalog, 'de', 'missing')).join('\n');
    expect(faults).toMatch(/content\/de\/glossary\.yaml:\d+: message: /);
    expect(faults).toMatch(/content\/de\/essay\/03-bathtub\.mdx:\d+: message: /);
  });

  it('names facts that are left out or are not there, and words of the source in a translated step', async () => {
    const catalog = withLocale('de', {
      'essay/03-bathtub.mdx': (text) => replaced('<Fact id="rrp.peak"/>', '<Fact id="rrp.gipfel"/>')(replaced('The drain empties the tank of idle cash before it touches the tub.', 'Der Abfluss leert zuerst den Tank.')(text)),
    });
    const faults = await faultsBut(catalog, 'de', 'missing');
    const step = `content/de/essay/03-bathtub.mdx:${lineOf(catalog, 'de', 'essay/03-bathtub.mdx', '<Step id="overflow"')}: `;
    expect(faults).toContain(`${step}placeholder: bathtub/overflow: <Fact id="rrp.peak"> is not in it`);
    expect(faults.join('\n')).toContain(`${step}leftover: bathtub/overflow: words in en are left: “`);
    expect(faults).toContain(`content/de/essay/03-bathtub.mdx:${lineOf(catalog, 'de', 'essay/03-bathtub.mdx', 'rrp.gipfel')}: link: <Fact id="rrp.gipfel">: there is no such fact`);
  });

  it('names characters that the fonts lack, and labels that do not fit', async () => {
    const catalog = withLocale('ja', {
      'strings.yaml': replaced('"Skip to the essay"', '"本文へ"'),
      'figures/bathtub.yaml': (text) => text.replaceAll('"Software"', '"Programmausrüstungsgesellschaftsanteile und noch viel mehr davon als gedacht"').replaceAll('"Memory"', '"Speicherbausteinherstelleraktien und noch viel mehr davon als gedacht"'),
    });
    const faults = (await faultsBut(catalog, 'ja', 'missing')).join('\n');
    expect(faults).toMatch(/content\/ja\/strings\.yaml:\d+: glyph: \d characters of this file are not in the fonts: .*本/);
    expect(faults).toMatch(/content\/ja\/figures\/bathtub\.yaml:\d+: overflow: labels\.(?:asset|short)\.(?:software|memory): “.*” (?:overlap|leaves the picture) at bathtub\//);
  });
});

describe('confirming units', () => {
  const stale = catalogOf({ ...written, 'content/ko/strings.yaml': written['content/ko/strings.yaml']!.replace(/skip: ".*"/, 'skip: "글로 바로 가기"') }, unitsOf);
  const stateIn = (catalog: ReturnType<typeof catalogOf>, locale: string): string => catalog.entries(locale, 'strings.yaml').find(({ id }) => id === 'strings.yaml#site.skip')!.state;

  it('makes both originals reviewed again', () => {
    expect([stateIn(stale, 'ko'), stateIn(stale, 'en')]).toEqual(['draft', 'stale']);
    const records = confirmed(stale, 'en', ['strings.yaml#site.skip']);
    expect(Object.keys(records)).toEqual(['en', 'ko']);
    const files = Object.fromEntries(Object.entries(records).map(([locale, record]) => [`translations/${locale}.json`, writeRecords(record)]));
    const after = catalogOf({ ...written, 'content/ko/strings.yaml': stale.text('ko', 'strings.yaml')!, ...files }, unitsOf);
    expect([stateIn(after, 'ko'), stateIn(after, 'en')]).toEqual(['reviewed', 'reviewed']);
    // Only the lines of that unit change: a diff that can be reviewed.
    const changed = files['translations/en.json']!.split('\n').filter((line) => !written['translations/en.json']!.split('\n').includes(line));
    expect(changed).toHaveLength(1);
  });

  it('takes a unit, a file or a folder, and says what there is', () => {
    expect(unitsNamed(site, 'ko', 'strings.yaml#site.skip')).toEqual(['strings.yaml#site.skip']);
    expect(unitsNamed(site, 'ko', 'content/ko/essay/').length).toBeGreaterThan(50);
    expect(unitsNamed(site, 'ko', 'essay/03-bathtub.mdx')).toContain('essay/03-bathtub.mdx#bathtub/tap');
    expect(() => unitsNamed(site, 'ko', 'essay/03-bathtub.mdx#tap')).toThrow('There is no unit, file or folder "essay/03-bathtub.mdx#tap". There are: ');
  });
});
