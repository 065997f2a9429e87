import type { Mark, Marks } from '../../figure/mark.ts';
import { duck } from '../../parts/duck.ts';
import { arrow } from '../../parts/flow.ts';
import { group, mix } from '../../parts/shapes.ts';
import { label, number } from '../../parts/text.ts';
import { levelAt, slopeAt } from '../../parts/water.ts';
import type { Drawing } from './drawing.ts';
import { assets } from './prices.ts';
import { entering, opacityOf } from './scales.ts';

/** Treasuries float alone until assets part; then each rides as low as the rise in the yield pushes its price. */
export function ducks({ geometry: { middle, ducks: { x, alone, length } }, state: { changes, view }, water: { surface } }: Drawing): Marks {
  const parting = view['parting'] ?? 0;
  return assets.map((asset, i) => {
    const first = i === 0;
    if (!first && parting <= 0) return null;
    const at = middle + (first ? mix(alone, x[0], parting) : x[i]!);
    const floats = duck({ asset, surface, level: true, x: at, y: levelAt(surface, at), length: length * (first ? mix(0.54, 1, parting) : 1), tilt: slopeAt(surface, at), fall: Math.max(0, -changes[asset]) * parting });
    return group({ key: asset, opacity: first ? undefined : opacityOf(parting) }, floats);
  });
}

/** What each asset is called and what it has lost, under its duck, and from where it fell. */
export function losses({ geometry: { middle, basin, ducks: { x, length, label: hang, size }, horizon, scale }, state: { changes, view }, water: { surface, firm }, words }: Drawing): Mark | null {
  const shown = entering(view['parting'] ?? 0);
  if (shown === 0) return null;
  return group({ key: 'losses', opacity: opacityOf(shown) }, assets.map((asset, i) => {
    const at = middle + x[i]!;
    const floats = levelAt(surface, at);
    // Where the water is shallow, clear of the floor: white words on porcelain cannot be read.
    const y = scale < 1 ? horizon + 22 : Math.min(floats + hang, basin.y + basin.depth - size * 1.4 - 7);
    const common = { x: at, anchor: 'middle', ink: 'white' } as const;
    return group({ key: asset }, [
      // The camera is close: letters may be small.
      label({ ...common, text: words(asset), size, weight: 700, maxWidth: x[1] - x[0], lines: 1, minSize: 10.5, leading: 1.1, y, up: 1 }),
      number({ ...common, y: y + size * 1.4, text: words('change', { change: changes[asset] }), size: size * 1.25, weight: 800 }),
      arrow({ key: 'fall', x: at + length * 0.68, y1: firm, y2: floats, scale }),
    ]);
  }));
}
