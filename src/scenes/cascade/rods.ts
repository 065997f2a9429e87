import type { Mark } from '../../figure/mark.ts';
import { bar, bars, bolts } from '../../parts/brass.ts';
import { floats } from '../../parts/cascade.ts';
import { group } from '../../parts/shapes.ts';
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
    floats(FLOATING.map((asset) => [floatX(g, asset), levelOf(g, price[asset])]), { r: g.pools.float, scale, key: 'floats' }),
    group({ key: 'beam' }, [...bars(bar(left, right), 13, scale), ...bolts('brass', 7, scale, joints)]),
  ];
}
