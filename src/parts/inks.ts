/** The inks of the style sheet. Their colors, day and night, are CSS variables in `src/styles/inks.css`. */
export const INKS = [
  'paper', 'wall', 'wallDots', 'ground', 'groundDots', 'key', 'text', 'quiet', 'porcelain', 'porcelainShade',
  'inside', 'water1', 'water2', 'water3', 'water4', 'skin', 'foam', 'duck', 'duckShade', 'beak', 'glint', 'brass',
  'brassLight', 'brassDark', 'dry', 'coral', 'coralDark', 'white', 'rim', 'print',
] as const;

export type Ink = (typeof INKS)[number];

/** Class that fills a shape with an ink; without one it is hollow. */
export function fill(ink: Ink): string {
  return `f-${ink}`;
}

/** Class that strokes a shape with an ink. */
export function stroke(ink: Ink): string {
  return `s-${ink}`;
}

/** Class of a hollow line. */
export const line = stroke;

/** Class of a line whose ends are cut square, where all others are round. */
export const SQUARE = 'square';
