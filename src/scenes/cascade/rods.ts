import type { Mark } from '../../figure/mark.ts';
import { path } from '../../figure/round.ts';
import { floatBall, rod } from '../../parts/cascade.ts';
import { disc, drawn, group, KEY } from '../../parts/shapes.ts';
import type { Geometry } from './geometry.ts';
import { armOf, beamEnds, floatX, levelOf, rodX } from './linkage.ts';
import type { CascadeState } from './state.ts';

/** An upright rod. */
interface Upright {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

/** Upright brass rods of one thickness, drawn together. */
export function rodsOf(uprights: readonly Upright[], width: number, scale: number, key: string): Mark {
  const shine = width * 0.22 * scale;
  const d = (shift: number) => uprights.map(({ x, y1, y2 }) => path`M${x - shift},${y1}V${y2}`).join('');
  return group({ key, class: 'rod' }, [
    drawn('key', (width + 6) * scale, d(0)),
    drawn('brass', width * scale, d(0)),
    drawn('brassLight', width * 0.24 * scale, d(shine)),
  ]);
}

/** The rods on which the arms of the funds hang, with their floats; the funds that hold two assets hang on a beam. */
export function rods(g: Geometry, { price }: CascadeState): Mark[] {
  const { scale } = g;
  const ends = beamEnds(g, price);
  const [crypto, strategy] = [armOf(g, 'crypto', price), armOf(g, 'multiStrategy', price)];
  const [software, memory] = [floatX(g, 'software'), floatX(g, 'memory')];
  const held = rodX(g, 'multiStrategy');
  const heldY = ends.software + (ends.memory - ends.software) * ((held - software) / (memory - software));
  const floats = (['bitcoin', 'software', 'memory'] as const).map((asset) =>
    floatBall({ x: floatX(g, asset), y: levelOf(g, price[asset]), r: g.pools.float, scale, key: `float-${asset}` }));
  return [
    rodsOf([
      { x: software, y1: ends.software, y2: levelOf(g, price.software) },
      { x: memory, y1: ends.memory, y2: levelOf(g, price.memory) },
    ], 7, scale, 'rods-of-the-beam'),
    rodsOf([
      { x: crypto.pin[0], y1: crypto.pin[1], y2: levelOf(g, price.bitcoin) },
      { x: held, y1: strategy.pin[1], y2: heldY },
    ], 9.5, scale, 'rods-of-the-arms'),
    ...floats,
    rod({ x1: software, y1: ends.software, x2: memory, y2: ends.memory, width: 11, scale, key: 'beam' }),
    disc('brass', software, ends.software, 7 * scale, KEY.inner * scale),
    disc('brass', memory, ends.memory, 7 * scale, KEY.inner * scale),
    disc('brass', held, heldY, 8.5 * scale, KEY.inner * scale),
    disc('key', held, heldY, 3.2 * scale),
  ];
}
