import { mark, type Mark } from '../../figure/mark.ts';
import type { Words } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { basin, basinPath } from '../../parts/basin.ts';
import { duck, duckGhost } from '../../parts/duck.ts';
import { dottedLine } from '../../parts/flow.ts';
import { dashes } from '../../parts/pipe.ts';
import { clamp, flat, group, inked, mix } from '../../parts/shapes.ts';
import { label, measure, number, textWidth } from '../../parts/text.ts';
import { body, foam, levelSurface, type Surface } from '../../parts/water.ts';
import { opacity, yOf, type Place } from './geometry.ts';
import type { RowName, State, Strip } from './state.ts';

const ASSETS = { memory: 'memory', software: 'software', token: 'bitcoin', retail: 'retail' } as const;

/** A relative change from which the place before is fully shown. */
const SHOWN = 0.02;

/** Where the water gets darker, as shares of its depth. */
const BANDS = [0.44, 0.64, 0.84];

/** What all tubs share, to be copied into every row: the vessel and its inside. */
export function tubShapes({ tub, run, depth, scale }: Place, uid: string): Mark[] {
  const { x, width } = tub;
  const [y, radius, inset] = [run.height, depth * 0.42, 1.5 * scale];
  return [
    group({ id: `${uid}-tub` }, basin({ ...tub, y, depth, u: uid, radius, scale })),
    mark('clipPath', { id: `${uid}-inside` }, mark('path', { d: basinPath({ x: x + inset, y, width: width - 2 * inset, depth: depth - inset, radius }) })),
  ];
}

/** What arrives: the level is the price, the duck floats on it, and its ghost beside it where it floated before. */
export function tub(place: Place, { view }: State, name: RowName, { change }: Strip, uid: string): Mark {
  const y = yOf(place, change);
  const { scale, spout: { x: inlet } } = place;
  const surface = levelSurface({ pool: name, ...place.tub, y, amplitude: 2.6 * scale ** 2, inlet });
  return group({ key: 'tub' }, [
    mark('use', { href: `#${uid}-tub` }),
    group({ 'clip-path': `url(#${uid}-inside)` }, body({ surface, bottom: place.run.height + place.depth, bands: BANDS, scale })),
    ...ducks(place, name, change, surface),
    foam({ surface, scale }),
    spout(place, (1 + change) * view.heat, y),
  ]);
}

/** The duck moves over when there is a ghost to see: both are drawn whole, side by side. */
function ducks({ duck: form, tub: { x, width }, scale, ...place }: Place, name: RowName, change: number, surface: Surface): Array<Mark | null> {
  const { length, alone, beside, ghost, dots } = form;
  const shown = clamp(Math.abs(change) / SHOWN, 0, 1);
  const before = yOf(place as Place, 0);
  return [
    shown > 0
      ? group({ key: 'before', opacity: opacity(shown) }, [
          dottedLine({ points: [[x + 6 * scale, before], [x + width - 6 * scale, before]], scale }),
          duckGhost({ asset: ASSETS[name], x: ghost, y: before, length, scale: dots }),
        ])
      : null,
    duck({ key: 'duck', asset: ASSETS[name], x: mix(alone, beside, shown), y: yOf(place as Place, change), surface, level: true, length, fall: -change }),
  ];
}

/** What has come down the run falls into the tub; the stream is as wide as what arrives. */
function spout({ spout: { x, width }, mouth, run: { channel }, scale }: Place, arrives: number, y: number): Mark | null {
  const half = (width / 2) * Math.min(arrives, 1.15);
  if (half < 0.5) return null;
  const [left, right] = [x - half, x + half];
  return group({ key: 'spout' }, [
    inked('water1', 2.6 * scale, path`M${mouth},2C${left},3 ${left},${12 * scale} ${left},${y + 6 * scale}H${right}C${right},${channel + 18 * scale} ${right},${channel} ${mouth + 3},${channel}Z`),
    flat('water1', path`M${mouth - 2},3h6v${channel - 2}h-6Z`),
    dashes(path`M${x},${channel + 10 * scale}V${y - 2}`, 2.4 * scale),
  ]);
}

/** The asset's name and, in the water, its price before the rate moves, then by how much it changes. */
export function value(place: Place, { shift }: State, name: RowName, { worth, change }: Strip, words: Words): Array<Mark | null> {
  const { tub: { x, width }, size, duck, scale } = place;
  // A change stands out, a large one more, where there is room for it.
  const large = scale < 1 ? size.number : size.number * (1 + Math.min(Math.abs(change) * 3, 0.3));
  const y = place.run.height + place.depth - large * 0.5;
  const common = { x: x + width / 2, anchor: 'middle', ink: 'white' } as const;
  const lettering = { text: words(`asset.${name}`), size: size.note, maxWidth: Math.max(width, 90) };
  const nameY = y - large - 3 * scale + size.note * 1.28 - measure(lettering).height;
  // A duck that has sunk to the words takes the name's place.
  const covered = yOf(place, change) + duck.length * 0.1 > nameY - size.note;
  const today = words('worth', { price: worth });
  const text = shift !== 0 ? words('change', { change }) : textWidth(today, large, 800) > width ? words('amount', { value: worth }) : today;
  return [
    covered ? null : label({ ...common, ...lettering, key: 'name', y: nameY }),
    number({ ...common, key: 'value', y, text, size: large }),
  ];
}
