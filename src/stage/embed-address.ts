import { type Fault, type Place, readAddress, writeAddress } from './address.ts';
import type { SceneOutline } from './outline.ts';

/** What an embed's address may say besides a place and values: names that no parameter may have. */
export const RESERVED = ['steps', 'knobs'] as const;
/** What pym.js adds to an address; none of the page's business. */
export const HOST = ['childId', 'initialWidth', 'parentTitle', 'parentUrl'] as const;

export interface EmbedPlace {
  readonly place: Place;
  /** The steps that can be turned up; without a range all, and what stands before the first. */
  readonly range: readonly string[] | undefined;
  readonly knobs: boolean;
  readonly faults: readonly Fault[];
}

/** Reads `?steps=slack..backstop&knobs=hide&capex=8&v=1#financing/slack`. Never throws. */
export function readEmbed(scene: SceneOutline, search: string, hash: string): EmbedPlace {
  const faults: Fault[] = [];
  const own = new URLSearchParams(search);
  const told = new URLSearchParams(search);
  for (const name of [...RESERVED, ...HOST]) told.delete(name);
  const read = readAddress([scene], `?${told}`, hash.length > 1 ? hash : `#${scene.id}`);
  for (const name of RESERVED) if (own.getAll(name).length > 1) faults.push({ kind: 'twice', name, used: own.get(name)! });
  const range = readRange(scene, own.get('steps'), faults);
  const knobs = readKnobs(own.get('knobs'), faults);
  faults.push(...read.faults.map((fault) => (fault.kind === 'unknownName' ? { ...fault, allowed: [...fault.allowed, ...RESERVED] } : fault)));
  return { place: { ...read.place, scene: scene.id, step: within(range, read.place.step, faults) }, range, knobs, faults };
}

/** `slack..backstop`, or one step alone. */
function readRange(scene: SceneOutline, text: string | null, faults: Fault[]): readonly string[] | undefined {
  if (text === null) return undefined;
  const [first = '', last = first, ...more] = text.split('..');
  const [from, to] = [scene.steps.indexOf(first), scene.steps.indexOf(last)];
  if (from >= 0 && to >= from && more.length === 0) return scene.steps.slice(from, to + 1);
  faults.push({ kind: 'badValue', name: 'steps', text, used: `${scene.steps[0]}..${scene.steps.at(-1)}`, allowed: { options: scene.steps } });
  return undefined;
}

function readKnobs(text: string | null, faults: Fault[]): boolean {
  if (text !== null && text !== 'show' && text !== 'hide') faults.push({ kind: 'badValue', name: 'knobs', text, used: 'show', allowed: { options: ['show', 'hide'] } });
  return text !== 'hide';
}

function within(range: readonly string[] | undefined, step: string | undefined, faults: Fault[]): string | undefined {
  if (!range || (step !== undefined && range.includes(step))) return step;
  if (step !== undefined) faults.push({ kind: 'outOfRange', text: step, used: range[0]!, allowed: range });
  return range[0]!;
}

/** Writes a place, and keeps of the present address what only embeds and their hosts know. */
export function writeEmbed(scene: SceneOutline, place: Place, search: string): string {
  const { search: values, hash } = writeAddress([scene], place);
  const before = new URLSearchParams(search);
  const written = new URLSearchParams(values);
  // An address pinned to the model's version stays pinned.
  for (const name of [...RESERVED, ...HOST, 'v']) {
    const value = before.get(name);
    if (value !== null && !written.has(name)) written.set(name, value);
  }
  return `${written.size > 0 ? `?${written}` : ''}${hash}`;
}
