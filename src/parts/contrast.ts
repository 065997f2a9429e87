import { INKS, type Ink } from './inks.ts';

export const THEMES = ['day', 'night'] as const;

export type Theme = (typeof THEMES)[number];

/** An ink's color by day and by night, as `#RRGGBB`. */
export type Colors = Readonly<Record<Ink, Readonly<Record<Theme, string>>>>;

/** WCAG 2.2's least contrast of letters and of marks. */
export const LEAST = { letters: 4.5, marks: 3 } as const;

/** One ink against another. */
export interface Measured {
  readonly ink: Ink;
  readonly on: Ink;
  readonly as: keyof typeof LEAST;
  readonly contrast: number;
}

/** Name of an ink's CSS variable: `porcelainShade` → `--porcelain-shade`. */
export function variable(ink: Ink): string {
  return `--${ink.replace(/[A-Z\d]/g, (sign) => `-${sign.toLowerCase()}`)}`;
}

/** The colors of the inks, read from the text of `inks.css`. Throws where an ink has none. */
export function colorsOf(css: string): Colors {
  return Object.fromEntries(inks().map((ink) => {
    const found = new RegExp(`${variable(ink)}: light-dark\\((#[0-9A-F]{6}), (#[0-9A-F]{6})\\);`).exec(css);
    if (!found) throw new Error(`inks.css: ${variable(ink)} has no light-dark(#RRGGBB, #RRGGBB)`);
    return [ink, { day: found[1]!, night: found[2]! }];
  })) as Colors;
}

export function inks(): Ink[] {
  return Object.keys(INKS) as Ink[];
}

/** Contrast of two colors, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((from) => linear(parseInt(color.slice(from, from + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** All that an ink is measured against in a theme. */
export function measure(ink: Ink, theme: Theme, colors: Colors): Measured[] {
  const { letters = [], marks = { day: [], night: [] } } = INKS[ink] as { letters?: Ink[]; marks?: Record<Theme, Ink[]> };
  const against = (as: keyof typeof LEAST, grounds: readonly Ink[]): Measured[] => grounds.map((on) => ({ ink, on, as, contrast: contrast(colors[ink][theme], colors[on][theme]) }));
  return [...against('letters', letters), ...against('marks', marks[theme])];
}
