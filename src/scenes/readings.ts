import { readings as bathtub } from './bathtub/readings.ts';
import { readings as cascade } from './cascade/readings.ts';
import { readings as duration } from './duration/readings.ts';
import { readings as financing } from './financing/readings.ts';
import type { Readings } from './scene.ts';

/** What may be read off every scene's state. Of a reader's own values it is told once a hand has turned knobs; its code comes then. */
export const readingsIn = { financing, bathtub, cascade, duration } as unknown as Readonly<Record<string, (state: unknown) => Readings>>;
