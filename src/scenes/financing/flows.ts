import type { Mark, Marks } from '../../figure/mark.ts';
import { group } from '../../parts/shapes.ts';
import { label, number } from '../../parts/text.ts';
import type { Half } from './drawing.ts';
import { fitting } from './lettering.ts';
import { opacityOf } from './scales.ts';

/** The flows' names beside their pipes, with the amount above while something flows. */
export function flowNames(half: Half): Marks {
  const { borrower: { borrowed, spent, income, ownFunds }, words, at, toward, away, geometry: { scale, flows }, state: { view } } = half;
  const opacity = view['flows'] ?? 1;
  if (opacity === 0) return null;
  const short = scale < 1 ? 'Short' : '';
  return group({ key: 'flows', opacity: opacityOf(opacity) }, [
    label({ key: 'bonds-name', x: at(flows.bonds[0]), y: flows.bonds[1], text: words('bonds'), size: flows.note, weight: 800, anchor: 'middle', ink: spent > 0.05 ? 'text' : 'quiet' }),
    flow(half, 'borrowed', flows.borrowed, away, borrowed, [words(`borrowed${short}`), ownFunds > 0.05 && !short ? words('ownFunds', { amount: ownFunds }) : '']),
    flows.spent && flow(half, 'spent', flows.spent, toward, spent, [words('spent')]),
    flow(half, 'income', flows.income, toward, income, [words(`income${short}`)]),
  ]);
}

function flow({ borrower, words, at, geometry: { flows } }: Half, key: string, [distance, y]: readonly [number, number], anchor: 'start' | 'end', amount: number, names: readonly string[]): Mark {
  const x = at(distance);
  const wet = borrower.spent > 0.05;
  const value = words('amount', { amount });
  return group({ key }, [
    wet ? number({ key: 'amount', x, y, text: value, size: fitting(value, flows.size, flows.width), weight: 900, anchor }) : null,
    ...names.filter(Boolean).map((text, i) => label({ x, y: y + flows.leading * (i + 1), text, size: flows.note, weight: 600, anchor, ink: wet ? 'text' : 'quiet' })),
  ]);
}
