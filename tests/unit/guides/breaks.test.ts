import { describe, expect, it } from 'vitest';
import { scenes } from '../../../src/scenes/all.ts';
import { breaks } from '../../../src/scenes/breaks.ts';
import type { SceneId } from '../../../src/scenes/scene.ts';
import { momentAt } from '../../../src/scenes/story.ts';
import { outlineOf, readOutline } from '../../../src/stage/outline.ts';
import { readSetup } from '../../../src/lab/address.ts';
import { searchOf } from '../../../src/lab/presets.ts';


describe.each(Object.entries(breaks) as [SceneId, (typeof breaks)[SceneId]][])('the ways to break %s', (id, list) => {
  const scene = scenes[id];
  const outline = readOutline(JSON.parse(JSON.stringify(outlineOf([scene]))))[0]!;
  const stateAt = (values = {}) => scene.state(momentAt(scene, scene.steps.length - 1, values));

  it.each(list.map((way) => [way.id, way] as const))('%s is an address that the page reads without a fault', (_id, { values }) => {
    expect(readSetup(outline, searchOf(id, values))).toEqual({ setup: { a: values, b: undefined, time: undefined }, faults: [] });
  });

  it.each(list.map((way) => [way.id, way] as const))('%s does what the card says, and the default run does not', (_id, { values, shows }) => {
    expect(shows(stateAt(values), stateAt())).toBe(true);
    expect(shows(stateAt(), stateAt())).toBe(false);
  });
});
