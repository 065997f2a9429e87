import type { Mark, Marks } from '../../figure/mark.ts';
import { path } from '../../figure/round.ts';
import { chevrons } from '../../parts/flow.ts';
import { bank, bond, turbine } from '../../parts/machine.ts';
import { spout, stream } from '../../parts/pipe.ts';
import { rounded } from '../../parts/route.ts';
import type { Point } from '../../parts/route.ts';
import { clamp, drawn, group, place } from '../../parts/shapes.ts';
import { label } from '../../parts/text.ts';
import type { Half } from './drawing.ts';
import { flowNames } from './flows.ts';
import { bores, mirrored, plumbing, routes } from './plumbing.ts';
import { turns } from './scales.ts';

/** One borrower's loop: savings rise, the borrower spends them, the wheel multiplies, income falls back. */
export function loop(half: Half): Mark {
  const { name, words, at, geometry: { scale, title, loop: { riser, spent } } } = half;
  const middle = at((riser + spent) / 2);
  return group({ key: name, class: 'loop' }, [
    plumbing(half),
    half.borrower.spent > 0.005 ? [lent(half), income(half)] : way(half),
    mouth(half),
    wheel(half),
    name === 'government' ? treasury(half, middle) : half.piece('datacenter'),
    label({ key: 'title', x: middle, y: title.y, text: words(name + (scale < 1 ? 'Short' : '')), size: title.size, weight: 900, anchor: 'middle', maxWidth: title.width, leading: 1, up: 1 }),
    flowNames(half),
  ]);
}

/** What is borrowed against bonds, and spent. When both borrow alike, the AI firm's water is the government's in a mirror. */
function lent(half: Half): Mark {
  const { uid, name, borrower, state: { government, firm } } = half;
  const { up, down } = routes(half);
  const { radius } = half.geometry.loop;
  const id = `${uid}-lent`;
  if (name === 'firm' && government.borrowed === firm.borrowed && government.spent === firm.spent) return mirrored(half, id);
  return group({ key: 'lent', id: name === 'firm' ? undefined : id }, [
    current(half, up, radius, borrower.borrowed),
    current(half, down, radius, borrower.spent),
    bonds(half),
  ]);
}

/** What comes home falls into the basin. */
function income(half: Half): Marks {
  const { at, borrower, bore, water, name, geometry: { scale, loop: { spent, spout: end, wheel: { y, r } } } } = half;
  const x = at(spent);
  return group({ key: 'income' }, [
    current(half, [[x, y + r * 0.9], [x, end - 6 * scale]], 0, borrower.income),
    stream({ x, y1: end + 2, y2: water[name] + 2, width: bore(borrower.income), phase: phaseOf(half), scale }),
  ]);
}

/** Water as wide as its flow; what is not used of the plumbing's bore stays dry. */
function current(half: Half, points: readonly Point[], radius: number, flow: number): Marks {
  const { scale } = half.geometry;
  const width = half.bore(flow);
  return width < 0.4 ? null : [
    drawn('water1', width, rounded(points, radius), { 'stroke-linecap': 'butt' }),
    width > 6 * scale ? chevrons({ points, radius, phase: phaseOf(half), spacing: clamp(26 + width * 0.5, 26, 46), size: clamp(width * 0.24, 1.8, 12) }) : null,
  ];
}

/** While nothing flows, the way that it would take. */
function way(half: Half): Marks {
  const { at, geometry: { flow, loop: { spent, radius, wheel: { y, r }, spout: end } } } = half;
  const size = flow.nominal * 0.24;
  const income: Point[] = [[at(spent), y + r], [at(spent), end]];
  return [
    chevrons({ key: 'way', points: routes(half).whole, radius, speed: 0, spacing: 46, size, ink: 'brass', width: 2 }),
    chevrons({ key: 'way-home', points: income, speed: 0, spacing: 40, size: size * 2, ink: 'brass', width: 3 }),
  ];
}

function mouth(half: Half): Mark {
  const { scale, loop: { spent, spout: end } } = half.geometry;
  return spout({ key: 'spout', x: half.at(spent), y: end + 2, bore: bores(half).income, scale });
}

function phaseOf({ state: { period } }: Half): number {
  return turns(period * 3);
}

/** Blades that pass in a second for every unit of the flow's width. */
const SPIN = 0.06;

/** Spending makes income. The hub keeps one number, what a unit brings home in its first period; the period's income is at the spout. */
function wheel({ at, side, bore, borrower, state: { period }, words, geometry: { scale, loop: { spent, wheel: { y, r, hub, size } } } }: Half): Mark {
  const wet = borrower.spent > 0.005;
  const text = wet ? words('multiplier', { multiplier: borrower.multiplier }) : '';
  return turbine({ key: 'wheel', x: at(spent), y, r, hub, size, text, turned: wet ? turns(period * 1.5) * 40 : 0, spin: bore(borrower.spent) * SPIN, side, dry: !wet, scale });
}

/** One paper for every unit borrowed in a period, riding down as fast as it is borrowed. */
function bonds({ at, side, borrower: { borrowed, issued }, geometry: { scale, loop: { bonds: { x, y1, y2, width } } } }: Half): Marks {
  if (borrowed < 0.05) return null;
  const many = Math.min(borrowed, 9);
  const head = 5.5 * scale;
  const papers = Array.from({ length: Math.ceil(many + 1) }, (_, i) => (i + turns(issued) - 0.5) / Math.max(many, 1))
    .filter((share) => share > 0.02 && share < 0.94);
  return group({ key: 'bonds', transform: place(at(x), y1) }, [
    drawn('text', 2.4 * scale, path`M0,0V${y2 - y1}m${-head},${-head * 1.2}l${head},${head * 1.2}l${head},${-head * 1.2}`),
    ...papers.map((share, i) => bond({ x: 0, y: share * (y2 - y1), width, tilt: side * (i % 2 ? -5 : 6) })),
  ]);
}

function treasury({ geometry: { loop: { borrower: { y, width } } } }: Half, x: number): Mark {
  return bank({ key: 'bank', x, y, width });
}
