import { ducks } from './ducks.ts';
import { instruments } from './instruments.ts';
import { machine } from './machine.ts';
import { plumbing } from './plumbing.ts';
import { sales } from './sales.ts';
import type { Specimen } from './specimen.ts';
import { time } from './time.ts';
import { vessels } from './vessels.ts';
import { water } from './water.ts';

export { captionOf, specimenMarkup, spriteMarkup, type Specimen } from './specimen.ts';

/** Every part in every state that means something, in the order of the page. The page and the tests read this list. */
export const specimens: Readonly<Record<string, readonly Specimen[]>> = { ducks, water, plumbing, instruments, vessels, machine, sales, time };
