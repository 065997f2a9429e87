import type { Readings } from '../scene.ts';
import type { FinancingState } from './state.ts';

/** What descriptions and prose may name: rates and changes of price as fractions, amounts in index units. */
export function readings({ period, spending, government, firm, changes }: FinancingState): Readings {
  const lead = firm.spent > 0 ? firm : government;
  return {
    period: Math.round(period),
    spending,
    yield: firm.yield,
    governmentYield: government.yield,
    rise: firm.rise,
    borrowed: lead.borrowed,
    income: lead.income,
    multiplier: lead.multiplier,
    saving: lead.matched.saving + lead.matched.forgone,
    taxes: lead.matched.taxes,
    governmentBorrowed: government.borrowed,
    governmentIncome: government.income,
    governmentMultiplier: government.multiplier,
    governmentSaving: government.matched.saving + government.matched.forgone,
    wealthBefore: firm.wealthBefore,
    buffer: firm.buffer,
    idle: firm.idle,
    treasuries: changes.treasuries,
    memory: changes.memory,
    software: changes.software,
    token: changes.bitcoin,
  };
}
