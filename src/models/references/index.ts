import { references as bathtub } from './bathtub.ts';
import { references as cascade } from './cascade.ts';
import { references as duration } from './duration.ts';
import { references as financing } from './financing.ts';

/** What each scene's model is measured against, for its tests and for its model card alike. */
export const references = { financing, bathtub, cascade, duration };
export type { Reference, ReferenceRow } from './reference.ts';
