import { expect, it } from 'vitest';
import { markup } from '../../src/figure/markup.ts';
import { locales, messagesOf } from '../../src/i18n/locales.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { defaultsOf, type Parameter, type Values } from '../../src/parameters/parameter.ts';
import { scenes } from '../../src/scenes/all.ts';
import { momentAt } from '../../src/scenes/story.ts';
import { readAddress, writeAddress } from '../../src/stage/address.ts';
import { outlineOf, readOutline } from '../../src/stage/outline.ts';

/** As many changes as asked for, the same ones for the same seed. `npm test` makes a few; docs/faults.md says of many. */
const COUNT = Number(process.env['MONKEY'] ?? 2000);
const SEED = Number(process.env['MONKEY_SEED'] ?? 20261122);

const outline = readOutline(JSON.parse(JSON.stringify(outlineOf(Object.values(scenes)))));
const all = Object.values(scenes);
const labels = new Map(locales.flatMap((locale) => all.map(({ id }) => [`${locale} ${id}`, wordsOf(locale, messagesOf(locale, `figures/${id}`)['labels'] as never)] as const)));

/** A hand that never tires and never thinks: numbers from 0 to 1, by the seed (mulberry32). */
function hand(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

it(`${COUNT} changes of knobs, times, places and addresses with the seed ${SEED} leave every picture whole`, { timeout: 3_600_000 }, () => {
  const next = hand(SEED);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const valueOf = (parameter: Parameter): number | string => {
    if (parameter.kind === 'choice') return one(parameter.options);
    const { min, max, step, infinite } = parameter;
    return one([min, max, min + next() * (max - min), min + step * Math.floor((next() * (max - min)) / step), ...(infinite ? [Infinity] : [])]);
  };
  // What people, other programs and bad links write into addresses.
  const junk = (): string => one(['', 'abc', '-1', '1e999', 'NaN', 'Infinity', '-0', '0x10', ' 3', '3,5', '%', '%F0%9F', '<b>', '__proto__', 'constructor', '🦆', String(next() * 1e9 - 5e8), 'x'.repeat(2000)]);
  const own = new Map(all.map(({ id }) => [id, {} as Values]));

  let faults = 0;
  for (let change = 0; change < COUNT; change += 1) {
    const scene = one(all);
    const parameter = one(scene.parameters);
    const values = own.get(scene.id)!;
    if (next() < 0.02) own.set(scene.id, {});
    else values[parameter.name] = valueOf(parameter);
    const span = scene.steps.at(-1)!.at;
    const { search, hash } = writeAddress(outline, { scene: scene.id, step: one(scene.steps).id, overrides: own.get(scene.id)!, time: next() < 0.5 ? undefined : next() * span });
    const spoiled = next() < 0.3;
    const [asked, at] = spoiled ? [`${search || '?'}&${one([parameter.name, 't', 'v', junk()])}=${junk()}`, one([hash, `#${junk()}`, `#${junk()}/${junk()}`, `#${scene.id}/${junk()}`])] : [search, hash];
    const where = `change ${change}, seed ${SEED}: ${asked}${at}`;

    const { place, faults: found } = readAddress(outline, asked, at);
    if (!spoiled) expect(found, where).toEqual([]);
    faults += found.length;
    const shown = all.find(({ id }) => id === place.scene) ?? scene;
    const position = Math.max(0, shown.steps.findIndex(({ id }) => id === place.step)) + (next() < 0.5 ? 0 : next());
    const moment = { ...momentAt(shown, position, place.overrides), ...(place.time !== undefined && { at: place.time }) };
    const state = shown.state(moment);
    const svg = markup(shown.draw({ uid: shown.id, layout: one(['wide', 'compact'] as const), state, words: labels.get(`${one(locales)} ${shown.id}`)! }));
    const readings = JSON.stringify(shown.readings(state), (_, value: unknown) => (typeof value === 'number' && Number.isNaN(value) ? 'NaN' : value));
    if (svg.length < 2000 || /NaN|undefined|Infinity/.test(svg) || /NaN/.test(readings)) expect.unreachable(`${where} gives ${/.{0,60}(NaN|undefined|Infinity).{0,40}/.exec(svg + readings)?.[0] ?? `a picture of ${svg.length} characters`}`);
    for (const challenge of shown.challenges) challenge.way(state, defaultsOf(shown.parameters));
  }
  expect(faults, 'addresses with faults were among them').toBeGreaterThan(COUNT / 10);
});
