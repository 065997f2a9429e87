import type { Mark } from '../figure/mark.ts';
import { ASSETS, duck } from './duck.ts';
import { body, foam, heightAt, slopeAt, type Surface } from './water.ts';

/** Size of the picture of a flock, in units; its water goes on to both sides as far as the page does. */
export const FLOCK = { width: 390, height: 96 } as const;

const LENGTH = 54;
const SPACING = 74;
const WATERLINE = 66;
const BEYOND = 800;

/** All five ducks on open water. */
export function flock(): readonly Mark[] {
  const surface: Surface = { from: -BEYOND, to: FLOCK.width + BEYOND, points: [[0, WATERLINE]], amplitude: 1.8, length: 66 };
  const first = FLOCK.width / 2 - ((ASSETS.length - 1) / 2) * SPACING;
  return [
    body({ surface, bottom: FLOCK.height, bands: [0.4], fine: false }),
    ...ASSETS.map((asset, i) => {
      const x = first + i * SPACING;
      return duck({ asset, x, y: heightAt(surface, x), length: LENGTH, tilt: slopeAt(surface, x), surface });
    }),
    foam({ surface }),
  ];
}
