import type { Mark } from '../../figure/mark.ts';
import type { Picture } from '../../figure/picture.ts';
import type { FundName, Holder } from '../../models/cascade.ts';
import { bowl, bowlLevel, funnel, lever } from '../../parts/cascade.ts';
import { label } from '../../parts/text.ts';
import { group, mix } from '../../parts/shapes.ts';
import type { Geometry } from './geometry.ts';
import { armOf, investorArm, widthOf } from './linkage.ts';
import type { Arm } from './linkage.ts';
import { cashGone } from './pledge.ts';
import { rodsOf } from './rods.ts';
import { spill } from './spill.ts';
import type { CascadeState } from './state.ts';

/** A bowl on a rod is as far over as its arm: just short of upside down. */
const UPSIDE_DOWN = 88;

const HOLDERS: readonly Holder[] = ['investor', 'crypto', 'multiStrategy'];

/** The rods from the ceiling, the bowls, and what they were forced to sell. */
export function bowls(g: Geometry, state: CascadeState): Mark[] {
  const hangers = rodsOf(HOLDERS.map((holder) => ({ x: g.bowls[holder].x, y1: -2000, y2: g.bowls[holder].y })), 10, g.scale, 'hangers');
  return [hangers, ...HOLDERS.flatMap((holder) => {
    const { x, y, r } = g.bowls[holder];
    const { tilt } = armAt(g, state, holder);
    return [
      bowl({ x, y, r, tilt, water: waterOf(state, holder), most: UPSIDE_DOWN, scale: g.scale, key: `bowl-${holder}` }),
      ...sale(g, state, holder, tilt),
    ];
  })];
}

/** The investor's bowl holds its cash, a fund's is full to the lip. */
function waterOf({ settings, cash }: CascadeState, holder: Holder): number {
  if (holder !== 'investor') return 1;
  return settings.cash > 0 ? cash / settings.cash : 0;
}

function armAt(g: Geometry, state: CascadeState, holder: Holder): Arm {
  return holder === 'investor' ? investorArm(g, cashGone(state)) : armOf(g, holder, state.price);
}

/** Coral from a lip into a funnel on the one pipe. */
function sale(g: Geometry, state: CascadeState, holder: Holder, tilt: number): Mark[] {
  const { x, y, r, fallX } = g.bowls[holder];
  const { amount, reach } = state.lips[holder];
  const width = widthOf(g, amount);
  if (width < 0.3 || reach <= 0) return [];
  const turn = (tilt * Math.PI) / 180;
  const level = Math.min(bowlLevel(r, tilt, waterOf(state, holder), UPSIDE_DOWN), r * 0.8);
  const lip = [x + r * Math.cos(turn), y + r * Math.sin(turn)] as const;
  // Clear of the rim, on its upper side.
  const clear = r * 0.2 + width / 2 + 3 * g.scale;
  const marks = spill({
    from: [Math.min(x + r * 0.3, lip[0] - r * 0.3), y + level],
    over: [lip[0] + r * 0.1 + clear * Math.sin(turn), lip[1] - clear * Math.cos(turn)],
    x: fallX, bottom: g.market.funnel + 6 * g.scale, width, reach, scale: g.scale, key: `sale-${holder}`,
  });
  const mouth = funnel({ x: fallX, y: g.market.funnel, width: Math.max(width + 22 * g.scale, 30 * g.scale), scale: g.scale, key: `funnel-${holder}` });
  return marks ? [marks, mouth] : [];
}

/** The arms, over all else: they show what turns the bowls. */
export function arms(g: Geometry, state: CascadeState): Mark[] {
  return HOLDERS.map((holder) => {
    const { x, y } = g.bowls[holder];
    const { pin } = armAt(g, state, holder);
    return lever({ x1: x, y1: y, x2: pin[0], y2: pin[1], scale: g.scale, key: `arm-${holder}` });
  });
}

/** Names and what each has left or sold. */
export function bowlLabels(g: Geometry, { state, words, layout }: Picture<CascadeState>): Mark[] {
  return HOLDERS.map((holder) => {
    const { x, width, anchor, ...baseline } = g.bowls[holder].label;
    const y = mix(baseline.uncalled ?? baseline.y, baseline.y, state.view['pledge'] ?? 0);
    const [size, noteSize] = layout === 'wide' ? [18, 14.5] : [13, 12];
    return group({ key: `name-${holder}` }, [
      label({ x, y, text: words(`${layout}.${holder}`), size, weight: 800, anchor, maxWidth: width, lines: 1 }),
      label({ x, y: y + size * 0.3 + noteSize, text: noteOf(holder, state, words, layout), size: noteSize, weight: 600, anchor, maxWidth: width, lines: 1 }),
    ]);
  });
}

function noteOf(holder: Holder, state: CascadeState, words: Picture<CascadeState>['words'], layout: string): string {
  const { amount, reach } = state.lips[holder];
  const values = { cash: state.cash, sold: amount * reach, debt: holder === 'investor' ? 0 : state.debt[holder as FundName] };
  const sold = values.sold >= 0.5;
  if (holder === 'investor') return words(`${layout}.${sold ? 'investorSold' : 'investorCash'}`, values);
  return words(`${layout}.${sold ? 'fundSold' : 'fundDebt'}`, values);
}

