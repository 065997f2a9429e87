import { mark } from '../../figure/mark.ts';
import type { Mark } from '../../figure/mark.ts';
import { hundredths, path } from '../../figure/round.ts';
import { pipe } from '../../parts/pipe.ts';
import type { Point } from '../../parts/route.ts';
import { copy, flat, group, place } from '../../parts/shapes.ts';
import type { Drawing, Half } from './drawing.ts';

/** Bores of the plumbing, the same on both sides: as wide as the wider flow of the two. */
export function bores({ bore, geometry: { flow: { nominal } }, state: { government, firm } }: Drawing): { spent: number; income: number } {
  return {
    spent: Math.max(nominal, bore(government.spent), bore(firm.spent)),
    // At rest the pipe is as wide as the first period's income would make it.
    income: Math.max(nominal * 1.92, bore(government.income), bore(firm.income)),
  };
}

/** From the basin up and over to the middle of the arch, from there down to the wheel, and the whole way. */
export function routes({ at, geometry: { loop: { riser, spent, top, foot, wheel } } }: Half): { up: Point[]; down: Point[]; whole: Point[] } {
  const crest: Point = [at((riser + spent) / 2), top];
  const up: Point[] = [[at(riser), foot], [at(riser), top]];
  const down: Point[] = [[at(spent), top], [at(spent), wheel.y - wheel.r]];
  return { up: [...up, crest], down: [crest, ...down], whole: [...up, ...down] };
}

/** The dry plumbing of a loop. It is drawn once: the AI firm's is the government's in a mirror. */
export function plumbing(half: Half): Mark {
  const { uid, side, at, geometry: { scale, basin, loop: { riser, spent, top, radius, spout, wheel } } } = half;
  const id = `${uid}-plumbing`;
  if (side > 0) return mirrored(half, id);
  const { spent: wide, income: wider } = bores(half);
  return group({ id }, [
    flat('paper', path`M${at(riser)},${basin.y}V${top + radius}a${radius},${radius} 0 0 1 ${radius},${-radius}H${at(spent) - radius}a${radius},${radius} 0 0 1 ${radius},${radius}V${basin.y}Z`),
    pipe({ points: [...routes(half).whole, [at(spent), wheel.y]], bore: wide, radius, fill: 0, scale }),
    pipe({ points: [[at(spent), wheel.y], [at(spent), spout]], bore: wider, fill: 0, scale }),
    copy('turbine-case', { transform: place(at(spent), wheel.y, 0, wheel.r / 62) }),
  ]);
}

/** The AI firm's copy of what the government has. */
export function mirrored({ geometry: { middle } }: Half, id: string): Mark {
  return mark('use', { key: id, href: `#${id}`, transform: hundredths`translate(${middle * 2} 0) scale(-1 1)` });
}
