import type { Layout } from '../../figure/picture.ts';
import { clamp } from '../../parts/shapes.ts';
import type { RowName, State } from './state.ts';

/**
 * One composition of the room: the upper edge of each strip's run; the height of a drop of 1 (heights grow with its
 * square root, so that areas are amounts); how deep the tubs are below their brim. In units.
 */
type Composition = Readonly<Record<RowName | 'drop' | 'depth', number>>;

/** Coordinates of one layout that no step changes. */
export interface Plan {
  /** all three strips, and what differs when the token stands alone or the two long promises side by side */
  readonly room: Composition;
  readonly alone: Partial<Composition>;
  readonly pair: Partial<Composition>;
  /** x of today, units per year, where the runs end at either side, and how far years are drawn at most */
  readonly today: number;
  readonly year: number;
  readonly mouth: number;
  readonly end: number;
  readonly reach: number;
  readonly horizon: number;
  readonly run: { readonly height: number; readonly channel: number; readonly ring: number; readonly ringScale: number };
  readonly tub: { readonly x: number; readonly width: number; readonly wall: number };
  readonly duck: { readonly length: number; readonly alone: number; readonly beside: number; readonly ghost: number; readonly dots: number };
  readonly spout: { readonly x: number; readonly width: number };
  readonly wedge: number;
  readonly dial: { readonly x: number; readonly y: number; readonly r: number; readonly ring: number };
  /** the brass main: its middle, its width, the radius of its bends */
  readonly main: { readonly x: number; readonly width: number; readonly bend: number };
  readonly legend: { readonly x: number; readonly y: number; readonly height: number; readonly text: number; readonly top: number; readonly leading: number };
  /** the near year whose loss is shown as steam (0: none) and the first of the late ones, units of wisp per amount lost, and wisps on each side of the large drop */
  readonly steam: { readonly soon: number; readonly late: number; readonly length: number; readonly plumes: number };
  /** how high above its run a row's promise is written */
  readonly rise: Readonly<Record<RowName, number>>;
  /** sizes of lettering: names, notes, numbers, the large zero */
  readonly size: { readonly name: number; readonly note: number; readonly number: number; readonly huge: number };
  /** line weights, as a factor on the wide layout's */
  readonly scale: number;
}

const WIDE: Plan = {
  room: { memory: 186, software: 358, token: 604, retail: 316, drop: 6.4, depth: 106 },
  alone: { memory: 96, software: 272, token: 540, drop: 13.2, depth: 168 },
  pair: { memory: 96, software: 564, token: 640, retail: 278, drop: 7.9, depth: 150 },
  today: 208,
  year: 19,
  mouth: 182,
  end: 788,
  reach: 870,
  horizon: 754,
  run: { height: 34, channel: 11.5, ring: 23.5, ringScale: 0.9 },
  tub: { x: 20, width: 170, wall: 9 },
  duck: { length: 62, alone: 88, beside: 60, ghost: 130, dots: 1 },
  spout: { x: 176, width: 13 },
  wedge: 54,
  dial: { x: 690, y: 88, r: 78, ring: 11 },
  main: { x: 803, width: 13, bend: 14 },
  legend: { x: 52, y: 112, height: 92, text: 94, top: 32, leading: 20.5 },
  steam: { soon: 2, late: 12, length: 3.4, plumes: 3 },
  rise: { memory: 30, software: 34, token: 24, retail: 40 },
  size: { name: 18, note: 14.5, number: 26, huge: 84 },
  scale: 1,
};

const COMPACT: Plan = {
  room: { memory: 84, software: 188, token: 306, retail: 150, drop: 2.85, depth: 60 },
  alone: { memory: 42, software: 146, token: 278, drop: 5.3, depth: 88 },
  pair: { memory: 42, software: 284, token: 330, retail: 134, drop: 3.6, depth: 82 },
  today: 112,
  year: 8.6,
  mouth: 97,
  end: 375,
  reach: 520,
  horizon: 390,
  run: { height: 17, channel: 6.5, ring: 12.2, ringScale: 0.56 },
  tub: { x: 13, width: 88, wall: 6 },
  duck: { length: 35, alone: 48, beside: 33, ghost: 73, dots: 0.62 },
  spout: { x: 94, width: 6.5 },
  wedge: 26,
  dial: { x: 343, y: 37, r: 31, ring: 6 },
  main: { x: 381.5, width: 7, bend: 6 },
  legend: { x: 20, y: 50, height: 40, text: 38, top: 20, leading: 16 },
  steam: { soon: 0, late: 19, length: 1.5, plumes: 1 },
  rise: { memory: 14, software: 22, token: 14, retail: 24 },
  size: { name: 14, note: 13.3, number: 16, huge: 40 },
  scale: 0.8,
};

export const PLANS: Readonly<Record<Layout, Plan>> = { wide: WIDE, compact: COMPACT };

/** Everything the drawing needs to place a mark at a moment: the plan, and where the compositions meet. */
export type Place = Plan & Composition;

/** The composition of a moment: from the room toward the step that comes forward. */
export function placeOf(layout: Layout, { token, retail }: State['view']): Place {
  const plan = PLANS[layout];
  const blend = (name: keyof Composition): number => {
    const base = plan.room[name];
    const toward = (other: Partial<Composition>): number => (other[name] ?? base) - base;
    return base + token * toward(plan.alone) + retail * toward(plan.pair);
  };
  const names = Object.keys(plan.room) as Array<keyof Composition>;
  return { ...plan, ...(Object.fromEntries(names.map((name) => [name, blend(name)])) as Composition) };
}

/** How much of a row is seen: what leaves has gone before what comes is there. */
export function presence({ token, retail }: State['view'], name: RowName): number {
  const shown = { memory: 1 - token - retail, software: 1 - token, token: 1 - retail, retail }[name];
  return clamp((shown - 0.4) / 0.5, 0, 1);
}

/** x of a year on every run and on the axis. */
export function xOf({ today, year }: Pick<Plan, 'today' | 'year'>, years: number): number {
  return today + years * year;
}

/** y of a price that has changed by this fraction in its tub, counted from the run's upper edge. Saturates at the brim and above the words. */
export function yOf({ run, depth }: Place, change: number): number {
  return run.height + depth * clamp(0.11 - change * 0.88, 0.02, 0.5);
}

/** A share as an opacity; whole when all of it is there. */
export function opacity(share: number): number | undefined {
  return share >= 1 ? undefined : Math.max(share, 0);
}
