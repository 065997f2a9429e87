/** The inks of the style sheet. Their colors, day and night, are CSS variables in `src/styles/inks.css`. */
export const INKS = [
  'paper', 'wall', 'wallDots', 'ground', 'groundDots', 'key', 'text', 'quiet', 'porcelain', 'porcelainShade',
  'inside', 'water1', 'water2', 'water3', 'water4', 'skin', 'foam', 'duck', 'duckShade', 'beak', 'glint', 'brass',
  'brassLight', 'brassDark', 'dry', 'coral', 'coralDark', 'white', 'rim', 'print',
] as const;

export type Ink = (typeof INKS)[number];

/** Line weights that have a class, in figure units of the wide layout. */
export const WEIGHTS = [1.4, 1.6, 1.8, 2, 2.2, 2.4, 2.6, 2.8, 3, 3.4, 4, 5, 6, 8] as const;

/** Class that fills a shape with an ink; 'none' leaves it hollow. */
export function fill(ink: Ink | 'none'): string {
  return `f-${ink}`;
}

/** Class that strokes a shape with an ink, and with the nearest line weight of the style sheet if `width` is given. */
export function stroke(ink: Ink, width?: number): string {
  return width === undefined ? `s-${ink}` : `s-${ink} w-${nearestWeight(width) * 10}`;
}

/** Classes of a hollow line. */
export function line(ink: Ink, width?: number): string {
  return `${fill('none')} ${stroke(ink, width)}`;
}

function nearestWeight(width: number): number {
  return WEIGHTS.reduce((best, weight) => (Math.abs(weight - width) < Math.abs(best - width) ? weight : best));
}
