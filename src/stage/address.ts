import { readValue, type Values, writeValue } from '../parameters/parameter.ts';
import type { Outline, SceneOutline } from './outline.ts';

/** A place in the essay and the reader's own values there. */
export interface Place {
  readonly scene: string | undefined;
  readonly step: string | undefined;
  /** The values that differ from the story's, of `scene`. */
  readonly overrides: Values;
  /** The moment of the run in "your turn", in the model's periods. */
  readonly time: number | undefined;
}

/** What was wrong with an address, and what was done instead. Worded by the notice. */
export type Fault =
  | { readonly kind: 'unknownScene'; readonly text: string; readonly allowed: readonly string[] }
  | { readonly kind: 'unknownStep'; readonly scene: string; readonly text: string; readonly allowed: readonly string[] }
  | { readonly kind: 'unknownName'; readonly name: string; readonly allowed: readonly string[] }
  | { readonly kind: 'badValue'; readonly name: string; readonly text: string; readonly used: string; readonly allowed: Allowed }
  | { readonly kind: 'twice'; readonly name: string; readonly used: string }
  | { readonly kind: 'version'; readonly text: string; readonly used: string }
  /** The place is outside the range of steps that an embed's address asks for. */
  | { readonly kind: 'outOfRange'; readonly text: string; readonly used: string; readonly allowed: readonly string[] };

export type Allowed = { readonly options: readonly string[] } | { readonly min: number; readonly max: number; readonly infinite: boolean };

/** Names in an address that are not parameters: the model's version, and the moment of the run. */
const VERSION = 'v';
const TIME = 't';

/**
 * Reads `?capex=8&v=1#financing/slack`. Never throws: what cannot be used is left at the story's
 * value and told in `faults`.
 */
export function readAddress(outline: Outline, search: string, hash: string): { place: Place; faults: Fault[] } {
  const faults: Fault[] = [];
  const { scene, step } = readHash(outline, hash, faults);
  const entries = firstOfEach(search, faults);
  const owner = scene ?? ownerOf(outline, entries);
  const { overrides, time } = readEntries(outline, owner, entries, faults);
  return { place: { scene: owner?.id, step, overrides, time }, faults };
}

function readHash(outline: Outline, hash: string, faults: Fault[]): { scene?: SceneOutline; step?: string } {
  const text = decode(hash.replace(/^#/, ''));
  // Anchors of the page's own (a claim, the skip link) are no concern of the stage.
  if (text === '' || !text.includes('/')) {
    const scene = outline.find((candidate) => candidate.id === text);
    return scene ? { scene } : {};
  }
  const [sceneText = '', ...stepText] = text.split('/');
  const scene = outline.find((candidate) => candidate.id === sceneText);
  if (!scene) {
    faults.push({ kind: 'unknownScene', text: sceneText, allowed: outline.map((candidate) => candidate.id) });
    return {};
  }
  const step = stepText.join('/');
  if (scene.steps.includes(step)) return { scene, step };
  faults.push({ kind: 'unknownStep', scene: scene.id, text: step, allowed: scene.steps });
  return { scene };
}

function firstOfEach(search: string, faults: Fault[]): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [name, text] of new URLSearchParams(search)) {
    if (entries.has(name)) faults.push({ kind: 'twice', name, used: entries.get(name)! });
    else entries.set(name, text);
  }
  return entries;
}

/** Without a place in the hash, values belong to the first scene that knows one of their names. */
function ownerOf(outline: Outline, entries: ReadonlyMap<string, string>): SceneOutline | undefined {
  return outline.find((scene) => scene.parameters.some((parameter) => entries.has(parameter.name)));
}

function readEntries(outline: Outline, scene: SceneOutline | undefined, entries: ReadonlyMap<string, string>, faults: Fault[]) {
  const overrides: Values = {};
  let time: number | undefined;
  for (const [name, text] of entries) {
    const parameter = scene?.parameters.find((candidate) => candidate.name === name);
    if (parameter) {
      const read = readValue(parameter, text);
      if ('value' in read) overrides[name] = read.value;
      else faults.push({ kind: 'badValue', name, text, used: writeValue(parameter, parameter.default), allowed: allowedOf(parameter) });
    } else if (name === VERSION) {
      if (scene && text !== scene.version) faults.push({ kind: 'version', text, used: scene.version });
    } else if (name === TIME && scene) {
      time = readTime(scene, text, faults);
    } else {
      faults.push({ kind: 'unknownName', name, allowed: namesOf(outline, scene) });
    }
  }
  return { overrides, time };
}

function allowedOf(parameter: SceneOutline['parameters'][number]): Allowed {
  if (parameter.kind === 'choice') return { options: parameter.options };
  return { min: parameter.min, max: parameter.max, infinite: parameter.infinite === true };
}

function readTime(scene: SceneOutline, text: string, faults: Fault[]): number | undefined {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (value >= 0 && value <= scene.span) return value;
  faults.push({ kind: 'badValue', name: TIME, text, used: String(scene.span), allowed: { min: 0, max: scene.span, infinite: false } });
  return undefined;
}

function namesOf(outline: Outline, scene: SceneOutline | undefined): string[] {
  const scenes = scene ? [scene] : outline;
  return [...new Set([...scenes.flatMap((candidate) => candidate.parameters.map((parameter) => parameter.name)), TIME, VERSION])];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Writes a place as the search and hash of an address; only what differs from the story is named. */
export function writeAddress(outline: Outline, place: Place): { search: string; hash: string } {
  const scene = outline.find((candidate) => candidate.id === place.scene);
  if (!scene) return { search: '', hash: '' };
  const search = new URLSearchParams();
  for (const parameter of scene.parameters) {
    const value = place.overrides[parameter.name];
    if (value !== undefined) search.set(parameter.name, writeValue(parameter, value));
  }
  if (place.time !== undefined) search.set(TIME, String(place.time));
  if (search.size > 0) search.set(VERSION, scene.version);
  return {
    search: search.size > 0 ? `?${search}` : '',
    hash: place.step === undefined ? `#${scene.id}` : `#${scene.id}/${place.step}`,
  };
}
