/** What an ink is measured against (WCAG 2.2): its letters at 4.5 to 1, its marks at 3 to 1, on each of these inks. */
interface Use {
  readonly letters?: readonly string[];
  readonly marks?: { readonly day: readonly string[]; readonly night: readonly string[] };
}

/**
 * The inks of the print: each means one thing. Their colors, by day and by night, stand in `src/styles/inks.css`, their
 * names for a reader in `content/<locale>/parts.yaml`. By day the key line makes a shape a mark, so no brass, yellow or
 * coral goes without one; by night the key line sinks and the fills carry.
 */
export const INKS = {
  /** The page, the inside of the loops; letters on a button. */
  paper: { letters: ['text'] },
  /** The room behind the machine; the letter on a dark disc. */
  wall: { letters: ['text'] },
  /** The wall's halftone. */
  wallDots: {},
  /** Underground: where spent money goes. */
  ground: {},
  /** The ground's halftone. */
  groundDots: {},
  /** Every outline. */
  key: { marks: { day: ['paper', 'wall', 'porcelain', 'inside', 'dry', 'duck', 'brass', 'coral'], night: ['porcelain', 'duck', 'brass', 'coral'] } },
  /** Words, ticks, arrows, ghosts. */
  text: { letters: ['paper', 'wall', 'wallDots', 'inside', 'dry'] },
  /** Notes, and steps that are not read now. */
  quiet: { letters: ['paper', 'wall', 'wallDots'] },
  /** Basins, dials, racks, signs; letters on a dark sign. */
  porcelain: { letters: ['print', 'ground'], marks: { day: ['ground', 'water1'], night: ['paper', 'wall', 'inside', 'ground', 'water1'] } },
  /** Porcelain's second tone, and the hatch of a cut wall. */
  porcelainShade: {},
  /** The empty part of a stock. */
  inside: {},
  /** Money. By night a foam line or a rim tells it from what is behind. */
  water1: { marks: { day: ['paper', 'wall', 'inside', 'dry', 'porcelain'], night: ['porcelain', 'inside', 'dry'] } },
  /** Deeper water. */
  water2: {},
  water3: {},
  water4: {},
  /** The far edge of a surface, and what has changed on a dial. */
  skin: {},
  /** The surface itself: the exact level. */
  foam: { marks: { day: ['water1', 'water2', 'ground'], night: ['water1', 'wall', 'inside', 'ground'] } },
  /** Assets. Never a letter. */
  duck: { marks: { day: ['water1', 'ground'], night: ['paper', 'wall', 'inside', 'water1'] } },
  /** A duck's shade and wing. */
  duckShade: {},
  beak: {},
  glint: {},
  /** Plumbing. */
  brass: { marks: { day: ['ground'], night: ['paper', 'wall', 'wallDots', 'inside', 'ground'] } },
  brassLight: {},
  brassDark: {},
  /** A pipe, or half of a valve, with nothing in it. */
  dry: {},
  /** Forced sales. Printed in stripes, which tell it from brass where red and ocher look alike. */
  coral: { marks: { day: ['ground'], night: ['paper', 'wall', 'wallDots', 'inside', 'ground'] } },
  /** Coral's stripes. */
  coralDark: {},
  /** Words in water and underground, chevrons, dashes in a falling stream. */
  white: { letters: ['water1', 'water2', 'water3', 'water4', 'ground', 'groundDots'] },
  /** The outline of a drop in the open: the key line by day, foam by night. */
  rim: { marks: { day: ['paper', 'wall'], night: ['paper', 'wall'] } },
  /** Words and needles on porcelain. */
  print: { letters: ['porcelain'], marks: { day: ['porcelain', 'skin'], night: ['porcelain', 'skin'] } },
} as const satisfies Readonly<Record<string, Use>>;

export type Ink = keyof typeof INKS;

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
