import type { Layout } from '../../figure/picture.ts';
import type { RowName, State } from './state.ts';

type PerRow = Readonly<Record<RowName, number>>;

/** One composition of the room: where the rows are, how many units a year takes, how large drops and tubs are. */
interface Composition {
  /** upper edge of each strip's trough, in units, and whether it is there (0 or 1) */
  readonly rows: PerRow;
  readonly shown: PerRow;
  /** units per year along the troughs */
  readonly year: number;
  /** height of a drop of 1 in units; heights grow with its square root, so that areas are amounts */
  readonly drop: number;
  /** a tub's inside below its brim, how far below the brim 100 stands, and units per 1 of price */
  readonly depth: number;
  readonly hundred: number;
  readonly unit: number;
}

interface Plan {
  readonly base: Composition;
  readonly token: Composition;
  readonly retail: Composition;
  /** x of today, and how far the troughs reach beyond it over the tub */
  readonly today: number;
  readonly overhang: number;
  readonly horizon: number;
  readonly trough: { readonly height: number; readonly channel: number; readonly ring: number };
  readonly tub: { readonly x: number; readonly width: number; readonly wall: number };
  readonly duck: { readonly length: number; readonly alone: number; readonly beside: number; readonly ghost: number; readonly dots: number };
  readonly spout: { readonly x: number; readonly width: number };
  readonly fulcrum: number;
  readonly dial: { readonly x: number; readonly y: number; readonly r: number; readonly ring: number };
  readonly legend: { readonly x: number; readonly y: number; readonly height: number; readonly text: number; readonly top: number; readonly leading: number };
  /** years whose loss is shown as steam, and how many wisps rise on each side of the large drop */
  readonly steam: { readonly soon: readonly number[]; readonly late: readonly number[]; readonly plumes: number };
  /** how high above its trough a row's promise is written */
  readonly rise: PerRow;
  /** sizes of lettering: names, notes, durations, the value in a tub, amounts, the large zero */
  readonly size: { readonly name: number; readonly note: number; readonly years: number; readonly value: number; readonly large: number; readonly huge: number };
  /** line weights, as a factor on the wide layout's */
  readonly scale: number;
}

const ALL: PerRow = { memory: 1, software: 1, token: 1, retail: 0 };
const TOKEN: PerRow = { memory: 0, software: 0, token: 1, retail: 0 };
const LONG: PerRow = { memory: 0, software: 1, token: 0, retail: 1 };

const WIDE: Plan = {
  base: { rows: { memory: 176, software: 352, token: 600, retail: 310 }, shown: ALL, year: 25.1, drop: 7.25, depth: 112, hundred: 12, unit: 1 },
  token: { rows: { memory: 96, software: 272, token: 540, retail: 310 }, shown: TOKEN, year: 22, drop: 13.6, depth: 172, hundred: 16, unit: 1.5 },
  retail: { rows: { memory: 96, software: 562, token: 640, retail: 276 }, shown: LONG, year: 25.1, drop: 9.6, depth: 150, hundred: 14, unit: 1.3 },
  today: 222,
  overhang: 32,
  horizon: 754,
  trough: { height: 34, channel: 11.5, ring: 23.5 },
  tub: { x: 14, width: 184, wall: 9 },
  duck: { length: 68, alone: 88, beside: 57, ghost: 135, dots: 1 },
  spout: { x: 184, width: 13 },
  fulcrum: 54,
  dial: { x: 700, y: 84, r: 74, ring: 11 },
  legend: { x: 56, y: 106, height: 84, text: 100, top: 36, leading: 22 },
  steam: { soon: [2], late: [11, 14, 17, 20, 23], plumes: 3 },
  rise: { memory: 24, software: 50, token: 20, retail: 50 },
  size: { name: 18, note: 14.5, years: 26, value: 26, large: 25, huge: 84 },
  scale: 1,
};

const COMPACT: Plan = {
  base: { rows: { memory: 82, software: 186, token: 304, retail: 150 }, shown: ALL, year: 12, drop: 3.6, depth: 62, hundred: 6, unit: 0.56 },
  token: { rows: { memory: 42, software: 146, token: 278, retail: 150 }, shown: TOKEN, year: 10.7, drop: 6.6, depth: 88, hundred: 8, unit: 0.78 },
  retail: { rows: { memory: 42, software: 284, token: 330, retail: 134 }, shown: LONG, year: 12, drop: 4.7, depth: 82, hundred: 8, unit: 0.72 },
  today: 122,
  overhang: 18,
  horizon: 390,
  trough: { height: 17, channel: 6.5, ring: 12 },
  tub: { x: 9, width: 100, wall: 6 },
  duck: { length: 40, alone: 46, beside: 31, ghost: 74.5, dots: 0.62 },
  spout: { x: 101, width: 7 },
  fulcrum: 26,
  dial: { x: 349, y: 37, r: 31, ring: 6 },
  legend: { x: 20, y: 50, height: 38, text: 38, top: 21, leading: 15 },
  steam: { soon: [], late: [13, 17, 21], plumes: 1 },
  rise: { memory: 12, software: 50, token: 14, retail: 50 },
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
  const perRow = (of: (composition: Composition) => PerRow): PerRow => ({
    memory: blend((c) => of(c).memory),
    software: blend((c) => of(c).software),
    token: blend((c) => of(c).token),
    retail: blend((c) => of(c).retail),
  });
  return {
    ...plan,
    ...size,
    rows: perRow((c) => c.rows),
    shown: perRow((c) => c.shown),
    year: blend((c) => c.year),
    drop: blend((c) => c.drop),
    depth: blend((c) => c.depth),
    hundred: blend((c) => c.hundred),
    unit: blend((c) => c.unit),
  };
}

/** How much of a row is seen: what leaves has gone before what comes is there. */
export function presence({ shown }: Place, name: RowName): number {
  return Math.min(Math.max((shown[name] - 0.4) / 0.5, 0), 1);
}

/** x of a year on every trough and on the axis. */
export function xOf({ today, year }: Place, years: number): number {
  return today + years * year;
}

/** y of a row's brim, where its tub begins. */
export function brimOf({ rows, trough }: Place, name: RowName): number {
  return rows[name] + trough.height;
}

/** y of a price in the tub of a row, where 1 is the price before; saturates at the brim and near the floor. */
export function yOf(place: Place, name: RowName, level: number): number {
  const { hundred, unit, depth } = place;
  const below = hundred + (1 - level) * 100 * unit;
  return brimOf(place, name) + Math.min(Math.max(below, 2), depth * 0.64);
}
