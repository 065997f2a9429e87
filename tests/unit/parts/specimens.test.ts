import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { markup } from '../../../src/figure/markup.ts';
import { locales, messagesOf, words } from '../../../src/i18n/locales.ts';
import { captionOf, type Specimen, specimenMarkup, specimens } from '../../../src/parts/specimens/index.ts';
import { shapes } from '../../../src/parts/sprite.ts';

const all = Object.values(specimens).flat();
const drawn = (of: Specimen, i: number, locale = 'en'): string => specimenMarkup(of, of.states[i]!, { u: `${of.id}-${i}`, words: (key, values) => words(locale, 'parts')(`samples.${key}`, values) });
const print = (svg: string): string => `${String(svg.length).padStart(6)} ${createHash('sha256').update(svg).digest('hex').slice(0, 12)}`;

describe('specimens', () => {
  // A line for each state: the length of its SVG and a hash. What changed is seen on the page, /en/parts/.
  it.each(Object.entries(specimens))('of %s are drawn as before', async (group, list) => {
    const lines = list.flatMap((of) => of.states.map((state, i) => `${print(drawn(of, i))} ${of.id} ${captionOf(state)}`.trimEnd()));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`specimens/${group}.txt`);
  });

  it('copy shapes and screens that are drawn as before', async () => {
    const lines = shapes().map((shape) => `${print(markup([shape]))} ${shape.attributes.id}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('specimens/sprite.txt');
  });

  it('are whole in every language', () => {
    for (const locale of locales) for (const of of all) of.states.forEach((_, i) => expect(drawn(of, i, locale), `${of.id} ${i}`).not.toMatch(/NaN|undefined|Infinity|\bstyle=/));
  });

  it('differ from state to state, but for a change too short to draw', () => {
    for (const of of all) expect(new Set(of.states.map((_, i) => drawn(of, i).replaceAll(`${of.id}-${i}`, ''))).size, of.id).toBe(of.states.length);
  });

  it('have a name and a meaning in every language, and no other part has', () => {
    for (const locale of locales) {
      const messages = messagesOf(locale, 'parts');
      expect(Object.keys(messages['parts']!).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      expect(Object.keys(messages['groups']!).toSorted()).toEqual([...Object.keys(specimens), 'inks'].toSorted());
    }
  });

  it('show every shape of the sprite', () => {
    const shown = all.flatMap((of) => of.states.map((_, i) => drawn(of, i))).join('') + markup(shapes());
    for (const { tag, attributes } of shapes()) if (tag === 'g') expect(shown, String(attributes.id)).toContain(`"#${attributes.id}"`);
  });
});
