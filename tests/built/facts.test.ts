import { describe, expect, it } from 'vitest';
import { facts, type FactId } from '../../src/data/facts/index.ts';
import type { Fact } from '../../src/data/facts/fact.ts';
import { file, locales, page, pages } from './site.ts';

/** A printed amount, read back without the site's own code: the number, and half a unit of its last digit. */
interface Read {
  readonly value: number;
  readonly slack: number;
}

const STEPS = { en: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }, ko: { 만: 1e4, 억: 1e8, 조: 1e12 } } as const;

/** $2.55 trillion → 2.55e12; 2조 5,540억 달러 → 2.554e12; 3.4% → 3.4. */
function read(locale: 'en' | 'ko', text: string): Read {
  const steps: Readonly<Record<string, number>> = STEPS[locale];
  const groups = [...text.matchAll(/([\d,]+(?:\.\d+)?)\s?(thousand|million|billion|trillion|만|억|조)?/g)].map(([, digits, step]) => {
    const scale = step === undefined ? 1 : steps[step]!;
    const decimals = digits!.split('.')[1]?.length ?? 0;
    return { value: Number(digits!.replaceAll(',', '')) * scale, slack: (0.5 * scale) / 10 ** decimals };
  });
  return { value: groups.reduce((sum, { value }) => sum + value, 0), slack: groups.at(-1)!.slack };
}

/** A day as each language writes it → ISO. */
function readDay(locale: 'en' | 'ko', text: string): string {
  const [, year, month, day] = /(\d+)년 (\d+)월 (\d+)일/.exec(text) ?? [];
  const date = locale === 'ko' ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : Date.parse(`${text} UTC`);
  return new Date(date).toISOString().slice(0, 10);
}

function expectPrinted(locale: 'en' | 'ko', id: FactId, text: string): void {
  const { unit, value }: Fact = facts[id];
  if (unit === 'date') return expect(readDay(locale, text), id).toBe(facts[id].date);
  const scale = unit === 'percent' || unit === 'percentage' ? 100 : 1;
  const ends = text.split(/[–~]/);
  const expected = [value].flat().map((end) => Math.abs(end) * scale);
  expect(ends.length, `${id}: ${text}`).toBe(expected.length);
  for (const [i, end] of ends.entries()) {
    const { value: printed, slack } = read(locale, end);
    expect(Math.abs(printed - expected[i]!), `${locale} prints ${id} as ${text}`).toBeLessThanOrEqual(slack * 1.0001);
  }
  const sign = unit.startsWith('usd') ? { en: '$', ko: '달러' }[locale] : scale === 100 ? '%' : unit === 'bp' ? { en: 'basis points', ko: 'bp' }[locale] : '';
  expect(text).toContain(sign);
}

const withFacts = pages().filter((path) => file(path).includes('data-fact='));

it.each(locales)('the essay in %s names facts', (locale) => {
  expect(withFacts).toContain(`${locale}/index.html`);
});

/** The id of the note that a number opens or, on a flat page, leads to. */
const opens = (number: Element): string | undefined => number.getAttribute('popovertarget') ?? number.getAttribute('href')?.slice(1);

describe.each(withFacts)('on %s', (path) => {
  const document = page(path);
  const locale = path.split('/')[0] as 'en' | 'ko';
  const buttons = [...document.querySelectorAll('[data-fact]')];

  it('every number is that of its fact, as the language writes it', () => {
    for (const button of buttons) expectPrinted(locale, button.getAttribute('data-fact') as FactId, button.textContent!);
  });

  it('every number opens the one note of its fact, which says the same number and names a source', () => {
    for (const button of buttons) {
      const id = button.getAttribute('data-fact') as FactId;
      expect(opens(button)).toBe(`fact-${id}`);
      const notes = [...document.querySelectorAll(`[id="fact-${id}"]`)];
      expect(notes, id).toHaveLength(1);
      expect(notes[0]!.hasAttribute('popover')).toBe(button.localName === 'button');
      expect(notes[0]!.querySelector('b')!.textContent).toBe(button.textContent);
      expect(notes[0]!.querySelectorAll('li cite').length).toBe(facts[id].sources.length);
      expect(Number(button.getAttribute('data-note'))).toBe([...document.querySelectorAll('.notes > .note')].indexOf(notes[0]!) + 1);
    }
  });

  it('no note stands there that nothing opens', () => {
    const opened = new Set(buttons.map((button) => opens(button)));
    for (const note of document.querySelectorAll('.note[id^="fact-"]')) expect(opened).toContain(note.id);
  });
});
