import type { Mark, Marks } from '../../figure/mark.ts';
import { group } from '../../parts/shapes.ts';
import { label, number } from '../../parts/text.ts';
import type { Half } from './drawing.ts';
import { opacityOf } from './scales.ts';

/** The flows' names beside their pipes, with the amount above while something flows. */
export function flowNames(half: Half): Marks {
  const { borrower: { borrowed, spent, income, ownFunds }, words, at, toward, away, geometry: { scale, flows }, state: { view } } = half;
  const opacity = view['flows'] ?? 1;
  if (opacity === 0) return null;
  const short = scale < 1 ? 'Short' : '';
  return group({ key: 'flows', opacity: opacityOf(opacity) }, [
    // On a phone it stands between two pipes.
    label({ key: 'bonds-name', x: at(flows.bonds[0]), y: flows.bonds[1], text: words('bonds'), size: flows.note, weight: 800, anchor: 'middle', ink: spent > 0.05 ? 'text' : 'quiet', maxWidth: short ? 44 : Infinity, leading: 1, up: 0.3 }),
    flow(half, 'borrowed', flows.borrowed, away, borrowed, [words(`borrowed${short}`), ownFunds > 0.05 && !short ? words('ownFunds', { amount: ownFunds }) : ''], short ? 40 : Infinity),
    flows.spent && flow(half, 'spent', flows.spent, toward, spent, [words('spent')]),
    flow(half, 'income', flows.income, toward, income, [words(`income${short}`)], 70),
  ]);
}

function flow({ borrower, words, at, geometry: { flows } }: Half, key: string, [distance, y]: readonly [number, number], anchor: 'start' | 'end', amount: number, names: readonly string[], maxWidth = Infinity): Mark {
  const x = at(distance);
  const wet = borrower.spent > 0.05;
  const value = words('amount', { amount });
  return group({ key }, [
    wet ? number({ key: 'amount', x, y, text: value, size: flows.size, weight: 900, anchor, maxWidth: flows.width }) : null,
    ...names.filter(Boolean).map((text, i) => label({ x, y: y + flows.leading * (i + 1), text, size: flows.note, weight: 600, anchor, ink: wet ? 'text' : 'quiet', maxWidth, leading: 1.1 })),
  ]);
}
