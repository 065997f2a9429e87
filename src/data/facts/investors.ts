import { bn, type Facts, tn } from './fact.ts';

const checked = '2026-11-22';

/** Who pays: funds, pledges, what was sold for them. */
export const investors = {
  'openai.commitments': { value: 1.4 * tn, unit: 'usd', date: '2025-10-28', sources: ['reuters.2025.altman'], grade: 'A', checked },
  'softbank.nvidia': { value: 5.83 * bn, unit: 'usd', date: '2025-10', sources: ['benzinga.2025.softbank'], grade: 'A', checked },
  'softbank.tmobile': { value: 9.17 * bn, unit: 'usd', date: '2025-04/2025-09', sources: ['benzinga.2025.softbank'], grade: 'A', checked },
  'pif.cash': { value: 60 * bn, unit: 'usd', date: '2025-11', sources: ['nyt.2025.pif', 'particle.2025.pif'], grade: 'B', checked },
  'hedge.inflows': { value: 115.8 * bn, unit: 'usd', date: '2025', sources: ['hfr.2026'], grade: 'A', checked },
} as const satisfies Facts;
