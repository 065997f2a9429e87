import type { Mark, Marks } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { arrow } from '../../parts/flow.ts';
import { duck } from '../../parts/duck.ts';
import { group, mix } from '../../parts/shapes.ts';
import { label, number } from '../../parts/text.ts';
import { levelAt, slopeAt } from '../../parts/water.ts';
import { joined } from './basin.ts';
import type { Halves } from './basin.ts';
import type { Geometry } from './geometry.ts';
import { assets } from './prices.ts';
import type { Asset } from './prices.ts';
import { entering, opacityOf } from './scales.ts';
import type { FinancingState } from './state.ts';

export interface Ducks {
  readonly geometry: Geometry;
  readonly state: FinancingState;
  readonly halves: Halves;
  readonly words: Words;
}

/** Treasuries float alone until assets part; then each rides as low as the rise in the yield pushes its price. */
export function ducks({ geometry, state: { changes, view }, halves }: Ducks): Marks {
  const parting = view['parting'] ?? 0;
  const surface = joined(halves);
  const { middle, ducks: { x, alone, length } } = geometry;
  return assets.map((asset, i) => {
    const first = asset === 'treasuries';
    if (!first && parting <= 0) return null;
    const at = middle + (first ? mix(alone, x[0], parting) : x[i]!);
    const swimming = parting >= 1 ? surface : at < middle ? halves.government : halves.firm;
    const size = first ? mix(length * 0.7, length, parting) : length;
    const floats = duck({ asset, x: at, y: levelAt(swimming, at), length: size, tilt: slopeAt(swimming, at), fall: Math.max(0, -changes[asset]) * parting });
    return group({ key: asset, opacity: first ? undefined : opacityOf(parting) }, floats);
  });
}

/** What each asset is called and what it has lost, under its duck. */
export function duckLabels({ geometry, state: { changes, view }, halves, words }: Ducks): Mark | null {
  const parting = view['parting'] ?? 0;
  if (entering(parting) === 0) return null;
  const { middle, ducks: { x, label: hang, size }, horizon, scale } = geometry;
  const under = scale < 1;
  const each = (asset: Asset, i: number): Mark => {
    const at = middle + x[i]!;
    const y = under ? horizon + 19 : levelAt(joined(halves), at) + hang;
    return group({ key: asset }, [
      label({ x: at, y, text: words(asset), size, weight: 700, anchor: 'middle', ink: 'white' }),
      number({ x: at, y: y + size * (under ? 1.6 : 1.4), text: words('change', { change: changes[asset] }), size: size * 1.25, weight: 800, anchor: 'middle', ink: 'white' }),
    ]);
  };
  return group({ key: 'duck-labels', opacity: opacityOf(entering(parting)) }, assets.map(each));
}

/** From where an asset would float to where it floats. */
export function falls({ geometry, state: { view }, halves }: Ducks): Marks {
  if ((view['parting'] ?? 0) < 1) return null;
  const { middle, ducks: { x, length }, scale } = geometry;
  return assets.map((asset, i) => {
    const at = middle + x[i]! + length * 0.68;
    return group({ key: `fall-${asset}` }, arrow({ x: at, y1: halves.levels.firm, y2: levelAt(joined(halves), middle + x[i]!), scale }));
  });
}
