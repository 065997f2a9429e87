import { describe, expect, it } from 'vitest';
import { allEntries, catalogOf, percentOf, tally } from '../../../src/translation/catalog.ts';
import { writeRecords } from '../../../src/translation/records.ts';
import { hashOf } from '../../../src/translation/unit.ts';
import { unitsOf } from '../../../src/translation/units.ts';

const EN = 'a: "The level"\nb: "{$n :integer}%"\nc: "Ducks"\n';
const KO = 'a: "수위"\nb: "{$n :integer}%"\nc: "오리"\n';
const hash = (text: string): string => hashOf({ text });
const pair = { en: writeRecords({ source: 'ko', units: { 'x.yaml#a': [hash('수위'), hash('The level')], 'x.yaml#c': [hash('오리'), hash('Ducks')] } }), ko: writeRecords({ source: 'en', units: { 'x.yaml#a': [hash('The level'), hash('수위')], 'x.yaml#c': [hash('Ducks'), hash('오리')] } }) };
const originals = { 'content/en/x.yaml': EN, 'content/ko/x.yaml': KO, 'translations/en.json': pair.en, 'translations/ko.json': pair.ko };
const states = (texts: Record<string, string>, locale: string) => Object.fromEntries(allEntries(catalogOf({ ...originals, ...texts }, unitsOf), locale).map(({ id, state }) => [id.replace('x.yaml#', ''), state]));
const ja = (units: Record<string, readonly [string, string, 'machine'?]> = {}) => ({ 'translations/ja.json': writeRecords({ source: 'en', units }) });

describe('the state of a unit', () => {
  it('is told from both texts and the record of when they were confirmed', () => {
    expect(states({ ...ja(), 'content/ja/x.yaml': EN }, 'ja')).toEqual({ a: 'missing', b: 'reviewed', c: 'missing' });
    expect(states({ ...ja(), 'content/ja/x.yaml': 'a: "水位"\n' }, 'ja')).toEqual({ a: 'draft', b: 'missing', c: 'missing' });
    const confirmed = ja({ 'x.yaml#a': [hash('The level'), hash('水位')] });
    expect(states({ ...confirmed, 'content/ja/x.yaml': 'a: "水位"\n' }, 'ja')['a']).toBe('reviewed');
    expect(states({ ...confirmed, 'content/ja/x.yaml': 'a: "水の高さ"\n' }, 'ja')['a']).toBe('draft');
    expect(states({ ...confirmed, 'content/ja/x.yaml': 'a: "水位"\n', 'content/en/x.yaml': EN.replace('The level', 'The water level') }, 'ja')['a']).toBe('stale');
    expect(states({ ...ja({ 'x.yaml#a': [hash('The level'), hash('水位'), 'machine'] }), 'content/ja/x.yaml': 'a: "水位"\n' }, 'ja')['a']).toBe('machine');
    expect(states({ ...ja({ 'x.yaml#c': [hash('Ducks'), hash('Ducks')] }), 'content/ja/x.yaml': EN }, 'ja')['c'], 'the same word in both, and meant so').toBe('reviewed');
  });

  it('is symmetric between originals: whichever side was changed, the other is stale', () => {
    const korean = { 'content/ko/x.yaml': KO.replace('수위', '물의 높이') };
    expect([states(korean, 'ko')['a'], states(korean, 'en')['a']]).toEqual(['draft', 'stale']);
    const english = { 'content/en/x.yaml': EN.replace('Ducks', 'Five ducks') };
    expect([states(english, 'ko')['c'], states(english, 'en')['c']]).toEqual(['stale', 'draft']);
  });

  it('does not mind spaces and line breaks', () => {
    expect(states({ 'content/en/x.yaml': EN.replace('"The level"', '>-\n  The\n  level') }, 'ko')['a']).toBe('reviewed');
  });

  it('needs nothing that only one original has', () => {
    expect(states({ 'content/en/x.yaml': `${EN}d: "QE"\n`, ...ja(), 'content/ja/x.yaml': '' }, 'ja')).toEqual({ a: 'missing', b: 'missing', c: 'missing' });
  });
});

describe('a catalog', () => {
  it('finds languages in the folders and refuses odd ones with their place', () => {
    expect(catalogOf(originals, unitsOf)).toMatchObject({ locales: ['en', 'ko'], originals: ['en', 'ko'] });
    expect(() => catalogOf({ ...originals, 'content/cn/x.yaml': EN }, unitsOf)).toThrow('content/cn/: "cn" is not a language tag (BCP 47). Did you mean zh (Chinese)?');
    expect(() => catalogOf({ ...originals, 'content/zh-hant/x.yaml': EN }, unitsOf)).toThrow('content/zh-hant/: the folder of this language is called zh-Hant');
  });

  it('says where a file or a record cannot be read', () => {
    const broken = (texts: Record<string, string>) => () => allEntries(catalogOf({ ...originals, ...texts }, unitsOf), 'ja');
    expect(broken({ ...ja(), 'content/ja/x.yaml': 'a: "水位"\nb: "open\n' })).toThrow(/^content\/ja\/x\.yaml:\d: /);
    expect(broken({ 'content/ja/x.yaml': EN, 'translations/ja.json': '{' })).toThrow('translations/ja.json: ');
    expect(broken({ 'content/ja/x.yaml': EN, 'translations/ja.json': writeRecords({ source: 'fr', units: {} }) })).toThrow('the source "fr" is none of en, ko');
  });

  it('counts', () => {
    const entries = allEntries(catalogOf({ ...originals, ...ja(), 'content/ja/x.yaml': EN.replace('Ducks', 'アヒル') }, unitsOf), 'ja');
    expect(tally(entries)).toEqual({ missing: 1, draft: 1, machine: 0, stale: 0, reviewed: 1 });
    expect(percentOf(entries)).toBe(66);
  });
});

describe('the units of a chapter', () => {
  const chapter = '---\ntitle: "The tub"\n---\n\n<Scene id="bathtub">\n\n<Lead>\n\nA lead.\n\n</Lead>\n\n<Guess />\n\n<Step id="tap" title="Open the tap">\n\n<Claim id="c10">\n\nOne.\n\n</Claim>\n\nTwo.\n\n</Step>\n\n</Scene>\n\nFirst.\n\nSecond.\n\n<Chart id="capex"/>\n\nThird.\n';
  it('are its front matter, leads, steps, and runs of paragraphs, each with its line', () => {
    expect(unitsOf('essay/03.mdx', chapter).map(({ id, line }) => [id.replace('essay/03.mdx#', ''), line])).toEqual([['title', 2], ['bathtub/lead', 7], ['bathtub/tap', 15], ['bathtub+', 29], ['capex+', 35]]);
  });
  it('are refused with their line if they cannot be read', () => {
    expect(() => unitsOf('essay/03.mdx', chapter.replace('</Lead>', ''))).toThrow(/^essay\/03\.mdx:\d+: /);
  });
});
