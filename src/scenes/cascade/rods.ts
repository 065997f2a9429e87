import type { Mark } from '../../figure/mark.ts';
import { floatBall, rod } from '../../parts/cascade.ts';
import { disc, KEY } from '../../parts/shapes.ts';
import type { Geometry } from './geometry.ts';
import { armOf, beamEnds, floatX, levelOf, rodX } from './linkage.ts';
import type { CascadeState } from './state.ts';

/** The floats and the rods that hang the arms of the funds on them. */
export function rods(g: Geometry, { price }: CascadeState): Mark[] {
  const { scale } = g;
  const r = g.pools.float;
  const ends = beamEnds(g, price);
  const [crypto, strategy] = [armOf(g, 'crypto', price), armOf(g, 'multiStrategy', price)];
  const [software, memory] = [floatX(g, 'software'), floatX(g, 'memory')];
  const held = rodX(g, 'multiStrategy');
  const heldY = ends.software + (ends.memory - ends.software) * ((held - software) / (memory - software));
  const float = (asset: 'bitcoin' | 'software' | 'memory') =>
    floatBall({ x: floatX(g, asset), y: levelOf(g, price[asset]), r, scale, key: `float-${asset}` });
  return [
    rod({ x1: crypto.pin[0], y1: crypto.pin[1], x2: crypto.pin[0], y2: levelOf(g, price.bitcoin), scale, key: 'rod-crypto' }),
    float('bitcoin'),
    rod({ x1: software, y1: ends.software, x2: software, y2: levelOf(g, price.software), width: 7, scale, key: 'rod-software' }),
    rod({ x1: memory, y1: ends.memory, x2: memory, y2: levelOf(g, price.memory), width: 7, scale, key: 'rod-memory' }),
    float('software'),
    float('memory'),
    rod({ x1: strategy.pin[0], y1: strategy.pin[1], x2: held, y2: heldY, scale, key: 'rod-multiStrategy' }),
    rod({ x1: software, y1: ends.software, x2: memory, y2: ends.memory, width: 11, scale, key: 'beam' }),
    disc('brass', software, ends.software, 7 * scale, KEY.inner * scale),
    disc('brass', memory, ends.memory, 7 * scale, KEY.inner * scale),
    disc('brass', held, heldY, 8.5 * scale, KEY.inner * scale),
    disc('key', held, heldY, 3.2 * scale),
  ];
}
