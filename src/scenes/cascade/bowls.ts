import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import { hundredths } from '../../figure/round.ts';
import { funds } from '../../models/cascade.ts';
import type { Holder } from '../../models/cascade.ts';
import { bar, bars, bolts } from '../../parts/brass.ts';
import { bowlLevel, bowlWater } from '../../parts/cascade.ts';
import { group, mix, place } from '../../parts/shapes.ts';
import { spill } from '../../parts/spill.ts';
import { label, measure } from '../../parts/text.ts';
import type { Piece } from '../pieces.ts';
import type { Geometry } from './geometry.ts';
import { armOf, around, investorArm, UPSIDE_DOWN, widthOf } from './linkage.ts';
import type { Arm } from './linkage.ts';
import { funnels } from './market.ts';
import { cashGone } from './pledge.ts';
import { PRINTABLE } from './state.ts';
import type { CascadeState } from './state.ts';

export const HOLDERS: readonly Holder[] = ['investor', ...funds];

/** The bowls, and what they were forced to sell. */
export function bowls(g: Geometry, { state }: Picture<CascadeState>, piece: Piece): Mark[] {
  const form = { r: g.radius, scale: g.scale };
  const selling = HOLDERS.filter((holder) => state.lips[holder].amount >= PRINTABLE);
  return [
    ...HOLDERS.flatMap((holder) => {
      const { x, y } = g.bowls[holder];
      const { tilt } = armAt(g, state, holder);
      const turned = (name: string) => piece(name, { transform: hundredths`rotate(${tilt})` });
      const bowl = group({ key: `bowl-${holder}`, transform: place(x, y) }, [turned('shell'), ...bowlWater({ ...form, tilt, water: shareOf(state, holder), most: UPSIDE_DOWN }), turned('lips')]);
      return selling.includes(holder) ? [bowl, sale(g, state, holder, tilt)] : [bowl];
    }),
    ...funnels(g, selling.map((holder) => [g.bowls[holder].fallX, widthOf(g, state.lips[holder].amount)])),
  ];
}

/** The investor's bowl holds its cash, a fund's is full to the lip. */
function shareOf({ settings, cash }: CascadeState, holder: Holder): number {
  return holder !== 'investor' ? 1 : settings.cash > 0 ? cash / settings.cash : 0;
}

function armAt(g: Geometry, state: CascadeState, holder: Holder): Arm {
  return holder === 'investor' ? investorArm(g, cashGone(state)) : armOf(g, holder, state.price);
}

/** Coral from a lip down to a funnel on the one pipe. */
function sale(g: Geometry, state: CascadeState, holder: Holder, tilt: number): Mark {
  const { radius: r, scale } = g;
  const { x, y, fallX } = g.bowls[holder];
  const { amount, reach } = state.lips[holder];
  const width = widthOf(g, amount);
  const lip = around([x, y], r, tilt);
  const level = Math.min(bowlLevel(r, tilt, shareOf(state, holder), UPSIDE_DOWN), r * 0.8);
  // Clear of the rim, on its upper side.
  const over = around([lip[0] + r * 0.1, lip[1]], r * 0.2 + width / 2 + 3 * scale, tilt - 90);
  return spill({
    from: [Math.min(x + r * 0.3, lip[0] - r * 0.3), y + level], over,
    x: fallX, bottom: mix(over[1], g.market.funnel + 6 * scale, reach), width, scale, key: `sale-${holder}`,
  });
}

/** The arms, over all else: they show what turns the bowls. */
export function arms(g: Geometry, state: CascadeState): Mark {
  const pins = HOLDERS.map((holder) => armAt(g, state, holder).pin);
  const pivots = HOLDERS.map((holder) => [g.bowls[holder].x, g.bowls[holder].y] as const);
  return group({ key: 'arms' }, [
    ...bars(pivots.map((pivot, i) => bar(pivot, pins[i]!)).join(''), 15, g.scale),
    ...bolts('porcelain', 11, g.scale, pivots),
    ...bolts('brass', 8.5, g.scale, pins),
  ]);
}

/** Names and what each has left or sold. */
export function bowlLabels(g: Geometry, { state, words, layout }: Picture<CascadeState>): Mark[] {
  const [size, noteSize] = layout === 'wide' ? [18, 14.5] : [13.5, 13.3];
  return HOLDERS.map((holder) => {
    const { x, width: maxWidth, anchor, ...baseline } = g.bowls[holder].label;
    // Out of the way before the pledge appears.
    const y = mix(baseline.uncalled ?? baseline.y, baseline.y, Math.min(1, 2.5 * (state.view['pledge'] ?? 0)));
    const set = { text: words(`${layout}.${holder}`), size, weight: 800, maxWidth, lines: 1, leading: 1.1 } as const;
    const more = Math.max(0, measure(set).height - size * 1.1);
    // Under the investor's bowl hangs the pledge: its name goes down, and on a phone takes the note's place.
    const pledged = holder === 'investor';
    const up = pledged ? 0 : 0.4;
    return group({ key: `name-${holder}` }, [
      label({ ...set, x, anchor, y, up }),
      pledged && more > 0 && g.scale < 1 ? null : label({ x, anchor, y: y + more * (1 - up) + size * 0.3 + noteSize, text: noteOf(holder, state, words, layout), size: noteSize, weight: 600 }),
    ]);
  });
}

function noteOf(holder: Holder, state: CascadeState, words: Picture<CascadeState>['words'], layout: string): string {
  const sold = state.lips[holder].amount;
  const fund = holder !== 'investor';
  const values = { cash: state.cash, sold, debt: fund ? state.debt[holder] : 0 };
  return words(`${layout}.${fund ? 'fund' : 'investor'}${sold >= 0.5 ? 'Sold' : fund ? 'Debt' : 'Cash'}`, values);
}
