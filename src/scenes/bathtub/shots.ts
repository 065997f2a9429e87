import type { Shots } from '../../figure/camera.ts';

/** The clogged pipe with the ducks that wait for its water; and the tank beside the drain, where the phone has no room to part the ducks. */
export const shots: Shots = {
  wide: { pipe: [0, 0, 610], tank: [206, 201, 610] },
  compact: { pipe: [0, 0, 303], tank: [0, 0, 390] },
};
