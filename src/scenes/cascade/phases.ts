/** How far each link of the chain has moved, 0 to 1 each. No two start at once. */
export interface Phases {
  /** cash runs from the investor's bowl into the pledge; only before the first sale */
  readonly cash: number;
  /** what is sold runs from the lips of the bowls */
  readonly lips: number;
  readonly pipe: number;
  readonly spouts: number;
  /** prices fall; floats, rods and bowls go with them, all one piece */
  readonly pools: number;
  readonly numeral: number;
}

type Window = readonly [from: number, to: number];

const FIRST: Record<keyof Phases, Window> = {
  cash: [0, 0.35], lips: [0.35, 0.5], pipe: [0.5, 0.6], spouts: [0.6, 0.72], pools: [0.72, 0.92], numeral: [0.92, 1],
};
const LATER: Record<keyof Phases, Window> = {
  cash: [-1, 0], lips: [0, 0.24], pipe: [0.24, 0.4], spouts: [0.4, 0.58], pools: [0.58, 0.9], numeral: [0.9, 1],
};

/** The links at a share (0 to 1) of a round; the first round begins with the cash. */
export function phasesAt(share: number, first: boolean): Phases {
  const windows = first ? FIRST : LATER;
  const entries = Object.entries(windows).map(([name, [from, to]]) => [name, eased((share - from) / (to - from))]);
  return Object.fromEntries(entries) as Record<keyof Phases, number>;
}

function eased(t: number): number {
  const clamped = Math.min(Math.max(t, 0), 1);
  return clamped * clamped * (3 - 2 * clamped);
}
