import type { Mark } from '../../figure/mark.ts';
import { path } from '../../figure/round.ts';
import type { PerAsset } from '../../models/cascade.ts';
import { drawn, flat, group, KEY } from '../../parts/shapes.ts';
import { bar, bars, bolts, dots } from './brass.ts';
import type { Geometry } from './geometry.ts';
import { armOf, beamAt, floatX, FLOATING, levelOf, rodX } from './linkage.ts';
import type { CascadeState } from './state.ts';

/** The rods on which the arms of the funds hang, with their floats; the funds that hold two assets hang on a beam. */
export function rods(g: Geometry, { price }: CascadeState): Mark[] {
  const { scale } = g;
  const joints = [beamAt(g, price, floatX(g, 'software')), beamAt(g, price, floatX(g, 'memory')), beamAt(g, price, rodX(g, 'multiStrategy'))] as const;
  const [left, right, middle] = joints;
  const uprights = [
    bar(armOf(g, 'crypto', price).pin, [floatX(g, 'bitcoin'), levelOf(g, price.bitcoin)]),
    bar(armOf(g, 'multiStrategy', price).pin, middle),
    bar(left, [left[0], levelOf(g, price.software)]),
    bar(right, [right[0], levelOf(g, price.memory)]),
  ];
  return [
    group({ key: 'rods' }, bars(uprights.join(''), 8.5, scale)),
    floats(g, price),
    group({ key: 'beam' }, [...bars(bar(left, right), 13, scale), ...bolts('brass', 7, scale, joints)]),
  ];
}

/** Brass floats with the upper half in the air. */
function floats(g: Geometry, price: PerAsset): Mark {
  const { scale, pools: { float: r } } = g;
  const places = FLOATING.map((asset) => [floatX(g, asset), levelOf(g, price[asset])] as const);
  const each = (draw: (x: number, y: number) => string) => places.map(([x, y]) => draw(x, y)).join('');
  const out = r + (KEY.outer / 2) * scale;
  return group({ key: 'floats' }, [
    dots('key', out * 2, places),
    dots('brass', r * 2 - KEY.outer * scale, places),
    drawn('brassLight', 3 * scale, each((x, y) => path`M${x - r * 0.6},${y - r * 0.25}q${r * 0.12},${-r * 0.35} ${r * 0.5},${-r * 0.42}`)),
    flat('water1', each((x, y) => path`M${x - out},${y}a${out},${out} 0 0 0 ${out * 2},0Z`), { opacity: 0.78 }),
  ]);
}
