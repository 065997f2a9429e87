import { mark, type Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { fill, line } from './inks.ts';

/** All screens of the print: halftones that grow downward, flat screens, hatch and ink skips. */
export function patterns(): Mark[] {
  return [
    halftone('wall', { height: 330, tile: 9, from: 0.2, radius: 3.9, ink: 'wallDots' }),
    halftone('ground-152', { height: 152, tile: 8, from: 0, radius: 3, ink: 'groundDots' }),
    halftone('ground-76', { height: 76, tile: 8, from: 0, radius: 3, ink: 'groundDots' }),
    halftone('deep-266', { height: 266, tile: 7, from: 0.25, radius: 2.6, ink: 'water4' }),
    halftone('deep-112', { height: 112, tile: 7, from: 0.2, radius: 2.4, ink: 'water4' }),
    pattern('ground-flat', 8, 8, 0, dots([[2, 2, 3], [6, 6, 3]], 8), 'groundDots'),
    pattern('dots', 5, 5, 35, dots([[2.5, 2.5, 1.15]], 5), 'duckShade'),
    pattern('brass-dots', 5, 5, 35, dots([[2.5, 2.5, 1.1]], 5), 'brassDark'),
    mark('pattern', { id: 'p-hatch', patternUnits: 'userSpaceOnUse', width: 7, height: 7, patternTransform: 'rotate(45)' }, mark('path', { class: line('porcelainShade'), 'stroke-width': 2.4, d: 'M0,0V7' })),
    specks(),
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
  ink: 'wallDots' | 'groundDots' | 'water4';
}

/** Staggered dots whose radius grows from nothing at `from` to `radius` at the bottom, in one tile as tall as the area. */
function halftone(id: string, { height, tile, from, radius, ink }: Tone): Mark {
  const rows = Math.floor((height * (1 - from)) / (tile / 2));
  const first = height - rows * (tile / 2);
  const list = Array.from({ length: rows }, (_, i) => [i % 2 ? tile * 0.75 : tile * 0.25, first + (i + 0.5) * (tile / 2), (radius * (i + 1)) / rows] as const);
  return pattern(id, tile, height, 0, dots(list, tile), ink);
}

/** Dots, with their other half on the far side of the tile where they cross its edge. */
function dots(list: ReadonlyArray<readonly [number, number, number]>, tile: number): Mark[] {
  return list.flatMap(([x, y, r]) => {
    const across = x - r < 0 ? [x + tile] : x + r > tile ? [x - tile] : [];
    return [x, ...across].map((cx) => mark('circle', { cx, cy: y, r: Math.round(r * 20) / 20 }));
  });
}

function pattern(id: string, width: number, height: number, turn: number, children: Mark[], ink: Parameters<typeof fill>[0]): Mark {
  return mark('pattern', { id: `p-${id}`, class: fill(ink), patternUnits: 'userSpaceOnUse', width, height, patternTransform: turn ? `rotate(${turn})` : undefined }, children);
}

/** 46 ink skips on a tile of 180, spread by the plastic number so that no two come close. */
function specks(): Mark {
  const at = (i: number): string => path`M${((0.7549 * i + 0.1) % 1) * 180},${((0.5698 * i + 0.4) % 1) * 180}h0`;
  const sizes = [1, 1.5, 2].map((width, size) => mark('path', { class: line('paper'), 'stroke-width': width, 'stroke-linecap': 'round', d: Array.from({ length: 46 }, (_, i) => i).filter((i) => i % 3 === size).map(at).join('') }));
  return mark('pattern', { id: 'p-specks', patternUnits: 'userSpaceOnUse', width: 180, height: 180, opacity: 0.34 }, mark('g', { opacity: 0.34 }, sizes));
}

/** In forced colors water is a hatch and a forced sale a second one. */
function forcedHatches(): Mark[] {
  const hatch = (id: string, size: number, turn: number, d: string): Mark => mark('pattern', { id, patternUnits: 'userSpaceOnUse', width: size, height: size, patternTransform: `rotate(${turn})` }, [mark('rect', { class: 'forced-field', width: size, height: size }), mark('path', { class: 'forced-line', d })]);
  return [hatch('p-forced-water', 6, 90, 'M0,0V6'), hatch('p-forced-coral', 5, -45, 'M0,0V5M0,0H5')];
}
