import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { markup } from '../../../src/figure/markup.ts';
import { pictureAt } from '../../../src/figure/still.ts';
import { shapes } from '../../../src/parts/sprite.ts';
import { scenes } from '../../../src/scenes/all.ts';
import { opening } from '../../../src/scenes/opening/index.ts';
import { scenery } from '../../../src/scenes/scenery.ts';
import { momentAt } from '../../../src/scenes/story.ts';

const pieces = scenery('AI');
const defined = [...markup([...shapes(), ...pieces]).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);

/** All ids of the page that any picture of any scene refers to, on the ways between the steps and with every choice. */
const wanted = new Set((['wide', 'compact'] as const).flatMap((layout) => {
  const choices = Object.values(scenes).flatMap((scene) => scene.parameters.flatMap((parameter) =>
    parameter.kind === 'choice' ? parameter.options.map((option) => [scene, momentAt(scene, scene.steps.length - 1, { [parameter.name]: option })] as const) : []));
  const ways = Object.values(scenes).flatMap((scene) => Array.from({ length: scene.steps.length * 8 }, (_, i) => [scene, momentAt(scene, i / 8)] as const));
  const pictures = [...choices, ...ways].map(([scene, moment]) => markup(pictureAt(scene, moment, { locale: 'en', layout, uid: 'own' })));
  const openings = [0, 0.5, 1].map((progress) => markup(opening.draw({ layout, state: opening.state(progress), sign: 'AI' })));
  return [...pictures, ...openings].flatMap((svg) => [...svg.matchAll(/#(p-[\w-]+)/g)].map((match) => match[1]!));
}));

describe('the scenery', () => {
  it('has ids of its own', () => {
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('has every piece that a picture copies', () => {
    expect([...wanted].filter((id) => !defined.includes(id))).toEqual([]);
  });

  it('has no piece that no picture copies', () => {
    expect(pieces.map(({ attributes: { id } }) => String(id)).filter((id) => !wanted.has(id))).toEqual([]);
  });

  // A line for each piece: the length of its SVG and a hash.
  it('is drawn as before', async () => {
    const lines = pieces.map((piece) => markup([piece])).map((svg, i) => `${String(svg.length).padStart(6)} ${createHash('sha256').update(svg).digest('hex').slice(0, 12)} ${pieces[i]!.attributes['id']}`);
    expect(markup(pieces)).not.toMatch(/NaN|undefined|Infinity/);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('scenery.txt');
  });
});
