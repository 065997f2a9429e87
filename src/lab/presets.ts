import type { Values } from '../parameters/parameter.ts';
import { scenes } from '../scenes/all.ts';
import type { SceneId } from '../scenes/scene.ts';
import { outlineOf, readOutline } from '../stage/outline.ts';
import { writeSetup } from './address.ts';

/** The search of the address of a setting in the scene's laboratory: `?phi=0&v=1`; empty for the defaults at the end of the run. */
export function searchOf(id: SceneId, values: Values, at?: number): string {
  const [outline] = readOutline(outlineOf([scenes[id]]));
  const a = Object.fromEntries(outline!.parameters.flatMap(({ name, default: usual }) => (values[name] === undefined || values[name] === usual ? [] : [[name, values[name]]])));
  return writeSetup(outline!, { a, b: undefined, time: at === undefined || at >= outline!.span ? undefined : at });
}

/** The states of the story: what the reader sees at each step, with the parameters of the laboratory. Each once. */
export function statesOf(id: SceneId): { step: string; search: string }[] {
  const states = scenes[id].steps.map(({ id: step, values, at }) => ({ step, search: searchOf(id, values, at) }));
  return states.filter(({ search }, index) => states.findIndex((other) => other.search === search) === index);
}
