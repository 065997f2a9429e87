import type { Layout } from '../../figure/picture.ts';
import type { RowName, State } from './state.ts';

/** Upper edge of each strip's trough, in units; far outside the picture is out of view. */
type Rows = Readonly<Record<RowName, number>>;

/** One composition of the room: where the rows are, how many units a year takes, how large a drop is. */
interface Composition {
  readonly rows: Rows;
  /** units per year along the troughs */
  readonly year: number;
  /** height of a drop of 1 in units; heights grow with its square root, so that areas are amounts */
  readonly drop: number;
}

interface Plan {
  readonly base: Composition;
  readonly token: Composition;
  readonly retail: Composition;
  /** x of today, where the troughs end, and how far they reach over the tub */
  readonly today: number;
  readonly overhang: number;
  readonly horizon: number;
  readonly trough: { readonly height: number; readonly channel: number; readonly ring: number };
  /** the tub's inside below the trough; `hundred` is how far below the brim 100 stands, `unit` the units per 1 of price */
  readonly tub: { readonly x: number; readonly width: number; readonly depth: number; readonly wall: number; readonly hundred: number; readonly unit: number };
  readonly duck: { readonly length: number; readonly alone: number; readonly beside: number; readonly ghost: number };
  readonly spout: { readonly x: number; readonly width: number };
  readonly fulcrum: number;
  readonly dial: { readonly x: number; readonly y: number; readonly r: number };
  readonly legend: { readonly x: number; readonly y: number; readonly height: number; readonly text: number; readonly top: number; readonly leading: number };
  /** sizes of lettering: names, notes, durations, the value in a tub, large numbers */
  readonly size: { readonly name: number; readonly note: number; readonly years: number; readonly value: number; readonly large: number; readonly huge: number };
  /** line weights, as a factor on the wide layout's */
  readonly scale: number;
}

const WIDE: Plan = {
  base: { rows: { memory: 176, software: 352, token: 600, retail: -330 }, year: 25.6, drop: 7.25 },
  token: { rows: { memory: -420, software: -260, token: 600, retail: -700 }, year: 22, drop: 13.6 },
  retail: { rows: { memory: -330, software: 600, token: 1010, retail: 318 }, year: 25.6, drop: 9.6 },
  today: 206,
  overhang: 32,
  horizon: 754,
  trough: { height: 34, channel: 11.5, ring: 23.5 },
  tub: { x: 14, width: 168, depth: 112, wall: 9, hundred: 12, unit: 1 },
  duck: { length: 68, alone: 84, beside: 55, ghost: 121 },
  spout: { x: 168, width: 13 },
  fulcrum: 54,
  dial: { x: 700, y: 84, r: 74 },
  legend: { x: 56, y: 118, height: 84, text: 100, top: 50, leading: 22 },
  size: { name: 18, note: 14.5, years: 26, value: 26, large: 25, huge: 84 },
  scale: 1,
};

const COMPACT: Plan = {
  base: { rows: { memory: 74, software: 178, token: 304, retail: -170 }, year: 12.3, drop: 3.72 },
  token: { rows: { memory: -230, software: -160, token: 304, retail: -380 }, year: 11, drop: 6.6 },
  retail: { rows: { memory: -170, software: 304, token: 560, retail: 158 }, year: 12.3, drop: 4.8 },
  today: 116,
  overhang: 18,
  horizon: 390,
  trough: { height: 17, channel: 6.5, ring: 12 },
  tub: { x: 9, width: 94, depth: 64, wall: 6, hundred: 6, unit: 0.58 },
  duck: { length: 40, alone: 46, beside: 32, ghost: 68 },
  spout: { x: 94, width: 8 },
  fulcrum: 26,
  dial: { x: 349, y: 36, r: 31 },
  legend: { x: 20, y: 52, height: 38, text: 38, top: 24, leading: 15 },
  size: { name: 13.5, note: 12, years: 14, value: 15.5, large: 15, huge: 40 },
  scale: 0.8,
};

export const PLANS: Readonly<Record<Layout, Plan>> = { wide: WIDE, compact: COMPACT };

/** Everything the drawing needs to place a mark at a moment: the plan, and where the compositions meet. */
export interface Place extends Plan, Composition {
  readonly width: number;
  readonly height: number;
}

/** The composition of a moment: from the room toward the step that comes forward. */
export function placeOf(layout: Layout, size: { width: number; height: number }, view: State['view']): Place {
  const plan = PLANS[layout];
  const blend = (of: (composition: Composition) => number): number => {
    const base = of(plan.base);
    return base + view.token * (of(plan.token) - base) + view.retail * (of(plan.retail) - base);
  };
  return {
    ...plan,
    ...size,
    rows: {
      memory: blend((c) => c.rows.memory),
      software: blend((c) => c.rows.software),
      token: blend((c) => c.rows.token),
      retail: blend((c) => c.rows.retail),
    },
    year: blend((c) => c.year),
    drop: blend((c) => c.drop),
  };
}

/** x of a year on every trough and on the axis. */
export function xOf({ today, year }: Place, years: number): number {
  return today + years * year;
}

/** y of a price in the tub of a row, where 1 is the price before; saturates at the brim and near the floor. */
export function yOf({ trough, tub }: Place, row: number, level: number): number {
  const brim = row + trough.height;
  const y = brim + tub.hundred + (1 - level) * 100 * tub.unit;
  return Math.min(Math.max(y, brim + 2), brim + tub.depth * 0.8);
}
