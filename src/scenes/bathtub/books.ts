import { frameSides } from '../../models/bathtub/identities.ts';
import type { BathtubStocks, Movement } from '../../models/bathtub.ts';
import { type Books, type Head, sumOf, worst, worstResidual } from '../book.ts';
import type { BathtubState } from './state.ts';

const VESSELS = ['W', 'R', 'P', 'E'] as const;
const FLOWS = ['tap', 'created', 'pipe', 'drain', 'return'] as const;

const row = (id: string, kind?: Head['kind']): Head => ({ name: `matrix.rows.${id}`, ...(kind ? { kind } : {}) });

/** The ledger of the whole period next to the moment: what each vessel held, what came and went, what it holds. */
export function books({ run: { frames }, period: at }: BathtubState): Books {
  const period = Math.min(Math.round(at), frames.length - 1);
  const frame = frames[period]!;
  const before = frames[period - 1] ?? frame;
  const flows = FLOWS.map((id) => netOf(frame.movements.filter((movement) => movement.id === id)));
  const left = VESSELS.map((vessel, i) => before[vessel] + sumOf(flows.map((net) => net[i]!)) - frame[vessel]);
  const identities = [{ sides: frameSides(before, frame) }];
  return {
    period,
    residual: Math.max(worst(left), worstResidual(identities)),
    identities,
    tables: [{
      id: 'ledger',
      rows: [row('before'), ...FLOWS.map((id) => row(id, 'flow')), row('after'), row('leak', 'check')],
      columns: [...VESSELS, 'all'].map((id) => ({ name: `matrix.columns.${id}` })),
      cells: [held(before), ...flows, held(frame), left].map((cells) => [...cells, sumOf(cells)]),
    }],
  };
}

function held(stocks: BathtubStocks): number[] {
  return VESSELS.map((vessel) => stocks[vessel]);
}

/** What movements add to each vessel. */
function netOf(movements: readonly Movement[]): number[] {
  return VESSELS.map((vessel) => sumOf(movements.map(({ from, to, amount }) => (to === vessel ? amount : 0) - (from === vessel ? amount : 0))));
}
