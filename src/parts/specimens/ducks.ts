import type { Mark } from '../../figure/mark.ts';
import { type Asset, ASSETS, duck, duckGhost } from '../duck.ts';
import { group } from '../shapes.ts';
import { body, foam, type Surface } from '../water.ts';
import { specimen } from './specimen.ts';

const SIZE = [168, 150] as const;
const MIDDLE = { x: 84, y: 108 } as const;

/** Level water with room for one duck. */
const POOL: Surface = { points: [[0, MIDDLE.y], [SIZE[0], MIDDLE.y]], from: 0, to: SIZE[0], amplitude: 2.6, length: 95, phase: 0.15 };

function afloat(swimmer: Mark): Mark[] {
  return [body({ surface: POOL, bottom: SIZE[1] + 70, fine: false }), swimmer, foam({ surface: POOL })];
}

interface Swimmer {
  [name: string]: number | boolean;
}

function ofAsset(asset: Asset) {
  return specimen<Swimmer>({
    id: asset, size: SIZE,
    // One of each mood, one tilted as far as a duck goes, one as small as on a phone.
    states: [{ fall: 0 }, { fall: 0.1 }, { fall: 0.3 }, { fall: 0.5 }, { fall: 0.5, tilt: 24 }, { fall: 0, length: 43 }],
    draw: ({ fall, tilt = 0, length = 100 }) => afloat(duck({ asset, ...MIDDLE, length: Number(length), fall: Number(fall), tilt: Number(tilt), surface: POOL })),
  });
}

export const ducks = [
  ...ASSETS.map(ofAsset),
  specimen<{ asset: Asset }>({ id: 'ghost', size: SIZE, states: ASSETS.map((asset) => ({ asset })), draw: ({ asset }) => duckGhost({ asset, ...MIDDLE, length: 100 }) }),
  specimen<{ asset: Asset; length?: number }>({
    id: 'silhouette', size: SIZE, states: [...ASSETS.map((asset) => ({ asset })), ...ASSETS.map((asset) => ({ asset, length: 43 }))],
    draw: ({ asset, length = 100 }) => group({ class: 'silhouette' }, duck({ asset, ...MIDDLE, length })),
  }),
];
