import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { path } from '../../figure/round.ts';
import { bars } from '../../parts/brass.ts';
import { bowlLevel } from '../../parts/cascade.ts';
import { drawn, flat, group, inked, KEY, place } from '../../parts/shapes.ts';
import { spill } from '../../parts/spill.ts';
import { label, number, textWidth } from '../../parts/text.ts';
import type { Geometry } from './geometry.ts';
import { around, investorArm, UPSIDE_DOWN, widthOf } from './linkage.ts';
import type { CascadeState } from './state.ts';

/** Share of the investor's cash that is gone; without any, the first call tips the bowl. */
export function cashGone({ settings, cashSpent, lips }: CascadeState): number {
  if (settings.cash > 0) return cashSpent / settings.cash;
  return lips.investor.amount > 0 ? lips.investor.reach : 0;
}

/**
 * What was pledged: an iron bucket, as wide as its name, that hangs from the investor's arm. Cash fills it first, then what was raised
 * by selling, in coral.
 */
export function pledge(g: Geometry, { state, words }: Picture<CascadeState>): Mark | null {
  const shown = 1.6 * (state.view['pledge'] ?? 0) - 0.6;
  if (shown <= 0) return null;
  const [x, y] = investorArm(g, cashGone(state)).pin;
  const { rod: length, height, size } = g.pledge;
  const name = words('pledged');
  const width = Math.max(g.pledge.width, textWidth(name, size, 800) / 0.95);
  const top = length + g.pledge.width * 0.25;
  const bottom = top + height;
  return group({ key: 'pledge', class: 'pledge', transform: place(x, y), opacity: shown }, [
    ...bars(path`M0,0V${length}`, 6.5, g.scale),
    drawn('key', 6 * g.scale, path`M${-width * 0.4},${top}L0,${length}L${width * 0.4},${top}`),
    bucket({ ...g.pledge, width }, g.scale, top, state),
    label({ x: 0, y: bottom - size * 1.7, text: name, size, weight: 800, anchor: 'middle', ink: 'white' }),
    number({ x: 0, y: bottom - size * 0.42, text: words('amount', { amount: state.settings.commitment }), size: size * 1.25, anchor: 'middle', ink: 'white' }),
  ]);
}

/** The bucket's window, with what has been paid out of what was pledged. */
function bucket({ width, height, size }: Geometry['pledge'], scale: number, top: number, { settings, cashSpent, raised }: CascadeState): Mark[] {
  const depth = height - size * 2.85;
  const inner = width * 0.86;
  const share = (amount: number) => (settings.commitment > 0 ? Math.min(amount / settings.commitment, 1) : 0);
  const [cash, paid] = [depth * share(cashSpent), depth * share(cashSpent + raised)];
  const layer = (ink: 'water1' | 'coral', from: number, to: number) =>
    flat(ink, path`M${-inner / 2},${top + depth - from}H${inner / 2}V${top + depth - to}H${-inner / 2}Z`);
  return [
    inked('key', KEY.outer * scale, path`M${-width / 2},${top}H${width / 2}L${width * 0.44},${top + height}q-1,4 -6,4H${-width * 0.44 + 6}q-5,0 -6,-4Z`),
    flat('inside', path`M${-inner / 2},${top}H${inner / 2}v${depth}H${-inner / 2}Z`),
    ...(cash > 0.2 ? [layer('water1', 0, cash)] : []),
    ...(paid - cash > 0.2 ? [layer('coral', cash, paid)] : []),
  ];
}

/** Cash on its way over the lip of the bowl into the bucket. */
export function cashStream(g: Geometry, state: CascadeState): Mark | null {
  const { x, y } = g.bowls.investor;
  const { tilt, pin } = investorArm(g, cashGone(state));
  const width = Math.min(widthOf(g, state.cashSpent), g.pledge.width * 0.34) * state.pouring;
  if (width < 1) return null;
  const level = bowlLevel(g.radius, tilt, 1 - cashGone(state), UPSIDE_DOWN);
  const [lipX, lipY] = around([x, y], g.radius * 1.2, tilt);
  return spill({
    from: [x + g.radius * 0.3, y + level], over: [lipX - width / 2, lipY - g.radius * 0.2 - width / 2],
    x: lipX + width / 2, bottom: pin[1] + g.pledge.rod + g.pledge.height * 0.5, width, ink: 'water1', scale: g.scale, key: 'cash',
  });
}
