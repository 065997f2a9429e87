import { memo } from '../memo.ts';
import { readingsIn } from './readings.ts';
import type { Moment, Readings, Scene } from './scene.ts';

/** A scene's state at a moment of its story. It knows no language: at a step the model is run once for all pages. For the build alone. */
export const stateOf = memo((scene: Scene, moment: Moment): unknown => scene.state(moment));

/** What may be read off that state. */
export const readingsOf = memo((scene: Scene, moment: Moment): Readings => readingsIn[scene.id]!(stateOf(scene, moment)));
