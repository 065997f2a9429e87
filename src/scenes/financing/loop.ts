import type { Mark, Marks } from '../../figure/mark.ts';
import { path } from '../../figure/round.ts';
import { chevrons } from '../../parts/flow.ts';
import { bank, bond, chip, rack, turbine } from '../../parts/machine.ts';
import { pipe, spout, stream } from '../../parts/pipe.ts';
import { rounded } from '../../parts/route.ts';
import type { Point } from '../../parts/route.ts';
import { clamp, disc, drawn, flat, group, KEY, place } from '../../parts/shapes.ts';
import { label, number } from '../../parts/text.ts';
import { fitting } from './lettering.ts';
import type { Words } from '../../figure/picture.ts';
import type { Borrower } from './borrower.ts';
import { across } from './geometry.ts';
import type { Geometry, Side } from './geometry.ts';
import { opacityOf, turns } from './scales.ts';

export interface Loop {
  readonly geometry: Geometry;
  readonly side: Side;
  readonly borrower: Borrower;
  readonly bore: (flow: number) => number;
  /** y of the water it pours into */
  readonly surface: number;
  readonly period: number;
  readonly emphasis: number;
  readonly words: Words;
}

/** One borrower's loop: savings rise, the borrower spends them, the turbine multiplies, income falls back. */
export function loop(options: Loop): Mark {
  const { side, emphasis } = options;
  return group({ key: side < 0 ? 'government' : 'firm', class: 'loop', opacity: opacityOf(emphasis) }, [
    arch(options),
    poured(options),
    riser(options),
    down(options),
    income(options),
    mill(options),
    bonds(options),
    side < 0 ? treasury(options) : datacenter(options),
    lettering(options),
  ]);
}

/** The calm inside of the loop. */
function arch({ geometry, side }: Loop): Mark {
  const { riser: outer, spent, top, radius, foot } = geometry.loop;
  const [a, b] = [across(geometry, side, outer), across(geometry, side, spent)].sort((x, y) => x - y) as [number, number];
  return flat('paper', path`M${a},${foot}V${top + radius}A${radius},${radius} 0 0 1 ${b},${top + radius}V${foot}Z`);
}

function riser({ geometry, side, borrower, bore, period }: Loop): Marks {
  const { riser: x, spent, top, radius, foot } = geometry.loop;
  const half = (x + spent) / 2;
  const points: Point[] = [[across(geometry, side, x), foot], [across(geometry, side, x), top], [across(geometry, side, half), top]];
  return conduit({ key: 'riser', geometry, points, radius, water: bore(borrower.borrowed), nominal: geometry.flow.nominal, phase: turns(period * 3) });
}

function down({ geometry, side, borrower, bore, period }: Loop): Marks {
  const { riser: outer, spent: x, top, radius, turbine: { y } } = geometry.loop;
  const half = (x + outer) / 2;
  const points: Point[] = [[across(geometry, side, half), top], [across(geometry, side, x), top], [across(geometry, side, x), y]];
  return conduit({ key: 'spent', geometry, points, radius, water: bore(borrower.spent), nominal: geometry.flow.nominal, phase: turns(period * 3) });
}

function income({ geometry, side, borrower, bore, period }: Loop): Marks {
  const { spent, turbine: { y, r }, spout: end } = geometry.loop;
  const x = across(geometry, side, spent);
  const water = bore(borrower.income);
  // At rest the pipe is as wide as the first period's income would make it.
  const nominal = geometry.flow.nominal * 1.92;
  return [
    conduit({ key: 'income', geometry, points: [[x, y], [x, end]], seen: [[x, y + r], [x, end - 12 * geometry.scale]], radius: 0, water, nominal, phase: turns(period * 3) }),
    spout({ key: 'spout', x, y: end + 2, bore: Math.max(water, nominal), scale: geometry.scale }),
  ];
}

function poured({ geometry, side, borrower, bore, surface, period }: Loop): Marks {
  const { spent, spout: end } = geometry.loop;
  return stream({ key: 'stream', x: across(geometry, side, spent), y1: end, y2: surface + 2, width: bore(borrower.income), phase: turns(period * 3), scale: geometry.scale });
}

interface Conduit {
  readonly key: string;
  readonly geometry: Geometry;
  readonly points: readonly Point[];
  /** where chevrons may stand, when a part of the pipe is hidden */
  readonly seen?: readonly Point[];
  readonly radius: number;
  /** width of the water, linear in the flow */
  readonly water: number;
  /** width of the window while less than that flows */
  readonly nominal: number;
  readonly phase: number;
}

/** A pipe whose water is as wide as the flow; what is not used of its window stays dry. */
function conduit({ key, geometry: { scale }, points, seen = points, radius, water, nominal, phase }: Conduit): Mark {
  const bore = Math.max(nominal, water);
  const full = water > bore - 0.2;
  const wet = water > 0.4;
  return group({ key }, [
    pipe({ points, bore, radius, fill: full ? 1 : 0, scale }),
    wet && !full ? drawn('water1', water, rounded(points, radius), { 'stroke-linecap': 'butt' }) : null,
    water > 6 * scale ? chevrons({ points: seen, radius, phase, spacing: (22 + bore * 0.48) * Math.max(0.7, scale), size: clamp(water * 0.24, 1.8, 12) }) : null,
  ]);
}

/** Spending makes income: the number on the hub is how much more comes out than goes in. */
function mill({ geometry, side, borrower, period, words }: Loop): Marks {
  const { spent, turbine: { y, r, hub } } = geometry.loop;
  const x = across(geometry, side, spent);
  const text = borrower.spent > 0.005 ? words('multiplier', { multiplier: borrower.multiplier }) : '';
  const wheel = turbine({ key: 'turbine', x, y, r, text: hub > 0 ? '' : text, angle: turns(period * 1.5) * 40, mirror: side < 0 });
  if (hub === 0) return wheel;
  // On a phone the hub is larger than the drawing's scale, so that its number stays legible.
  return [wheel, group({ key: 'hub', transform: place(x, y) }, [
    disc('porcelain', 0, 0, hub, KEY.outer * geometry.scale),
    label({ x: 0, y: 4.4, text, size: fitting(text, 12, hub * 1.9), weight: 900, anchor: 'middle', ink: 'print', minSize: 1 }),
  ])];
}

/** One paper for every unit borrowed in a period, riding down as fast as it is borrowed. */
function bonds({ geometry, side, borrower }: Loop): Marks {
  if (borrower.borrowed < 0.05) return null;
  const { x: distance, y1, y2, width } = geometry.loop.bonds;
  const x = across(geometry, side, distance);
  const many = Math.min(borrower.borrowed, 9);
  const head = 5.5 * geometry.scale;
  const papers = Array.from({ length: Math.ceil(many + 1) }, (_, i) => (i + turns(borrower.issued) - 0.5) / Math.max(many, 1))
    .filter((share) => share > 0.02 && share < 0.94);
  return group({ key: 'bonds' }, [
    drawn('text', 2.4 * geometry.scale, path`M${x},${y1}V${y2}M${x - head},${y2 - head * 1.2}L${x},${y2}L${x + head},${y2 - head * 1.2}`),
    ...papers.map((share, i) => bond({ x, y: y1 + share * (y2 - y1), width, tilt: side * (i % 2 ? -5 : 6) })),
  ]);
}

function treasury({ geometry, side }: Loop): Mark {
  const { riser: outer, spent, borrower: { y, width } } = geometry.loop;
  return bank({ key: 'bank', x: across(geometry, side, (outer + spent) / 2), y, width });
}

function datacenter({ geometry, side }: Loop): Mark {
  const { riser: outer, spent, borrower: { y, width } } = geometry.loop;
  const [k, gap] = [width / 128, width * 0.08];
  const [wide, high] = [60 * k, 104 * k];
  const slots = geometry.scale < 1 ? 4 : 5;
  return group({ key: 'datacenter', transform: place(across(geometry, side, (outer + spent) / 2), y - high) }, [
    rack({ x: -wide - gap, y: 0, width: wide, height: high, slots, scale: geometry.scale }),
    rack({ x: gap, y: 0, width: wide, height: high, slots, scale: geometry.scale }),
    chip({ x: 0, y: 62 * k, size: 64 * k, text: 'AI', scale: geometry.scale }),
  ]);
}

function lettering({ geometry, side, borrower, words }: Loop): Marks {
  const { loop: { riser: outer, spent }, title, borrowed, spentLabel, income: incomeLabel, bondsLabel } = geometry;
  const [toward, away] = side < 0 ? (['start', 'end'] as const) : (['end', 'start'] as const);
  const active = borrower.spent > 0.05;
  const short = geometry.scale < 1 ? 'Short' : '';
  const own = borrower.ownFunds > 0.05 && !short ? words('ownFunds', { amount: borrower.ownFunds }) : '';
  return [
    label({ key: 'title', x: across(geometry, side, (outer + spent) / 2), y: title.y, text: words(`${side < 0 ? 'government' : 'firm'}${short}`), size: title.size, weight: 900, anchor: 'middle' }),
    active ? label({ key: 'bonds-label', x: across(geometry, side, bondsLabel.x), y: bondsLabel.y, text: words('bonds'), size: bondsLabel.size, weight: 800, anchor: 'middle' }) : null,
    active ? amount('borrowed', geometry, across(geometry, side, borrowed.x), borrowed.y, away, words('amount', { amount: borrower.borrowed }), [words(`borrowed${short}`), own]) : null,
    active && spentLabel ? amount('spent-label', geometry, across(geometry, side, spentLabel.x), spentLabel.y, toward, words('amount', { amount: borrower.spent }), [words('spent')]) : null,
    active ? amount('income-label', geometry, across(geometry, side, incomeLabel.x), incomeLabel.y, toward, words('amount', { amount: borrower.income }), [words('income')]) : null,
  ];
}

/** A number with its name below, beside its pipe. */
function amount(key: string, { number: { size, note, leading, width } }: Geometry, x: number, y: number, anchor: 'start' | 'end', value: string, notes: readonly string[]): Mark {
  const rows = notes.filter((row) => row !== '');
  return group({ key }, [
    number({ x, y, text: value, size: fitting(value, size, width), weight: 900, anchor }),
    ...rows.map((text, i) => label({ x, y: y + leading * (i + 1), text, size: note, weight: 600, anchor })),
  ]);
}
