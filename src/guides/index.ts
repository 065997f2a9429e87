import type { SceneId } from '../scenes/scene.ts';
import { guide as bathtub } from './bathtub.ts';
import { guide as cascade } from './cascade.ts';
import { guide as duration } from './duration.ts';
import { guide as financing } from './financing.ts';
import type { Guide } from './guide.ts';

export const guides: Readonly<Record<SceneId, Guide>> = { financing, bathtub, cascade, duration };
export type { Guide, MathSymbol } from './guide.ts';

/** The parts of a model card, in their order; `parameters` is written by the page. */
export const PARTS = ['what', 'equations', 'parameters', 'assumptions', 'reality', 'omits', 'break', 'notice', 'try', 'references'] as const;
export type Part = (typeof PARTS)[number];
