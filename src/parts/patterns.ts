import { mark, type Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { stroke, type Ink } from './inks.ts';

/** All screens of the print: halftones that grow downward, flat screens, hatch and ink skips. */
export function patterns(): Mark[] {
  return [
    halftone('wall', { height: 330, tile: 8, from: 0.2, radius: 3.4, ink: 'wallDots' }),
    halftone('ground-152', { height: 152, tile: 8, from: 0, radius: 3, ink: 'groundDots' }),
    halftone('ground-76', { height: 76, tile: 8, from: 0, radius: 3, ink: 'groundDots' }),
    halftone('deep-266', { height: 266, tile: 8, from: 0.2, radius: 2.6, ink: 'water4' }),
    halftone('deep-112', { height: 112, tile: 8, from: 0.1, radius: 2.4, ink: 'water4' }),
    pattern('ground-flat', 8, 8, 0, 'groundDots', [dots([[2, 2], [6, 6]], 3)]),
    pattern('dots', 5, 5, 35, 'duckShade', [dots([[2.5, 2.5]], 1.15)]),
    pattern('brass-dots', 5, 5, 35, 'brassDark', [dots([[2.5, 2.5]], 1.1)]),
    pattern('hatch', 7, 7, 45, 'porcelainShade', [mark('path', { 'stroke-width': 2.4, d: 'M0,0V7' })]),
    stripes(),
    pattern('specks', 180, 180, 0, 'paper', specks()),
    ...forcedHatches(),
  ];
}

interface Tone {
  height: number;
  tile: number;
  /** Share of the height above which there are no dots. */
  from: number;
  /** Radius at the bottom. */
  radius: number;
  ink: Ink;
}

/** Steps in which the radius grows: each is one path. */
const STEP = 0.25;

/** Staggered dots whose radius grows from nothing at `from` to `radius` at the bottom, in one tile as tall as the area. */
function halftone(id: string, { height, tile, from, radius, ink }: Tone): Mark {
  const rows = Math.floor((height * (1 - from)) / (tile / 2));
  const list = Array.from({ length: rows }, (_, i) => ({ at: across((i % 2 ? 0.75 : 0.25) * tile, height - (rows - i - 0.5) * (tile / 2), tile, radius), step: Math.ceil((radius * (i + 1)) / rows / STEP) }));
  const steps = Array.from({ length: Math.ceil(radius / STEP) }, (_, i) => i + 1);
  return pattern(id, tile, height, 0, ink, steps.map((step) => dots(list.filter((row) => row.step === step).flatMap((row) => row.at), step * STEP)).filter((row) => row.attributes.d !== ''));
}

/** A dot, and once more where its other half comes in on the far side of the tile. */
function across(x: number, y: number, tile: number, radius: number): Array<readonly [number, number]> {
  if (radius <= tile / 4) return [[x, y]];
  return [[x, y], [x < tile / 2 ? x + tile : x - tile, y]];
}

/** Dots of one size in one path: lines without length with round ends. */
function dots(list: ReadonlyArray<readonly [number, number]>, radius: number): Mark {
  return mark('path', { 'stroke-width': radius * 2, d: list.map(([x, y]) => path`M${x},${y}h0`).join('') });
}

function pattern(id: string, width: number, height: number, turn: number, ink: Ink, children: Mark[]): Mark {
  return mark('pattern', { id: `p-${id}`, class: stroke(ink), 'stroke-linecap': 'round', patternUnits: 'userSpaceOnUse', width, height, patternTransform: turn ? `rotate(${turn})` : undefined }, children);
}

/** 46 ink skips on a tile of 180, spread by the plastic number so that no two come close. */
function specks(): Mark[] {
  const at = (i: number): [number, number] => [Math.round(((0.7549 * i + 0.1) % 1) * 180), Math.round(((0.5698 * i + 0.4) % 1) * 180)];
  const all = Array.from({ length: 46 }, (_, i) => i);
  return [mark('g', { opacity: 0.34 }, [0.5, 0.75, 1].map((radius, size) => dots(all.filter((i) => i % 3 === size).map(at), radius)))];
}

/** Coral is printed in two tones, so that it differs from brass by more than its hue. */
function stripes(): Mark {
  return mark('pattern', { id: 'p-coral', patternUnits: 'userSpaceOnUse', width: 10, height: 10, patternTransform: 'rotate(45)' }, [
    mark('path', { class: stroke('coral'), 'stroke-width': 10, 'stroke-linecap': 'butt', d: 'M5,0V10' }),
    mark('path', { class: stroke('coralDark'), 'stroke-width': 4, 'stroke-linecap': 'butt', d: 'M5,0V10' }),
  ]);
}

/** In forced colors water is a hatch and a forced sale a second one. */
function forcedHatches(): Mark[] {
  const hatch = (id: string, size: number, turn: number, d: string): Mark => mark('pattern', { id, patternUnits: 'userSpaceOnUse', width: size, height: size, patternTransform: `rotate(${turn})` }, [mark('rect', { class: 'f-paper', width: size, height: size }), mark('path', { class: stroke('key'), 'stroke-width': 1.4, d })]);
  return [hatch('p-forced-water', 6, 90, 'M3,0V6'), hatch('p-forced-coral', 5, -45, 'M0,0V5M0,0H5')];
}
