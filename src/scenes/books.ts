import { identities as bathtubIdentities, simulate as bathtub } from '../models/bathtub.ts';
import { identities as cascadeIdentities, simulate as cascade } from '../models/cascade.ts';
import { identities as durationIdentities, simulate as duration } from '../models/duration.ts';
import { columnSums, type Matrix, rowSums } from '../models/financing.ts';
import { largestResidual } from '../models/residual.ts';
import { books } from './financing/matrix.ts';
import { state } from './financing/state.ts';
import type { Moment, SceneId } from './scene.ts';

/** The open books of a run: matrices where the model has them, and how far its identities are off at worst. */
export interface Books {
  readonly residual: number;
  readonly tables: readonly Table[];
}

export interface Table extends Matrix {
  readonly id: 'balanceSheet' | 'transactions';
  readonly owner: 'government' | 'firm';
  readonly rowSums: readonly number[];
  readonly columnSums: readonly number[];
}

/** The books of a scene at a moment, for the build: no reader downloads them as code. */
export const booksOf: Readonly<Record<SceneId, (moment: Moment) => Books>> = {
  financing: (moment) => {
    const { government, firm } = books(state(moment));
    return {
      residual: Math.max(government.residual, firm.residual),
      tables: [table('government', 'balanceSheet', government.balanceSheet), table('government', 'transactions', government.transactions), table('firm', 'balanceSheet', firm.balanceSheet), table('firm', 'transactions', firm.transactions)],
    };
  },
  bathtub: ({ values }) => ({ residual: largestResidual(bathtubIdentities(bathtub(values))), tables: [] }),
  cascade: ({ values }) => ({ residual: largestResidual(cascadeIdentities(cascade(values))), tables: [] }),
  duration: ({ values }) => ({ residual: largestResidual(durationIdentities(duration(values))), tables: [] }),
};

function table(owner: Table['owner'], id: Table['id'], matrix: Matrix): Table {
  return { owner, id, ...matrix, rowSums: rowSums(matrix), columnSums: columnSums(matrix) };
}
