import type { SourceId } from '../sources/index.ts';
import { bonds } from './bonds.ts';
import { type DataSet, ends, type Point, type Series, valueAt } from './series.ts';

const tn = 1e12;

/** US gross domestic product of 2025 at current prices, in dollars: the IMF's projection of October 2025. */
export const GDP = { value: 30.62 * tn, source: 'imf.2025' } as const;

/** A published estimate: so many basis points (low, high) for so many dollars of duration that the public must hold. */
interface Study {
  readonly per: number;
  readonly bp: readonly [number, number];
  readonly source: readonly SourceId[];
  /** Whether the estimate is a rise of the policy rate with the same effect, not a rise of the long yield itself. */
  readonly policy: boolean;
}

export const studies = {
  /** 2 to 3 basis points for each percent of GDP. */
  cbo: { per: 0.01 * GDP.value, bp: [2, 3], source: ['cbo.2019', GDP.source], policy: false },
  /** 29 in normal times, 74 in turbulent ones, for 2.2tn over three years. */
  wei: { per: 2.2 * tn, bp: [29, 74], source: ['wei.2022'], policy: true },
  /** A little more than 50 for about 2.5tn. */
  crawley: { per: 2.5 * tn, bp: [50, 50], source: ['crawley.2022'], policy: true },
  /** 30 to 100 off the ten-year term premium for purchases of 1.725tn, 2008 to 2010. */
  gagnon: { per: 1.725 * tn, bp: [30, 100], source: ['gagnon.2011'], policy: false },
} as const satisfies Readonly<Record<string, Study>>;

export type StudyId = keyof typeof studies;

/** The bonds that the estimates are applied to, in dollars: those of 2025 by the narrow count, of 2026 by the wide one. */
export const amounts = { 2025: ends(valueAt(bonds.five, '2025'))[0], 2026: ends(valueAt(bonds.wider, '2026'))[0] } as const;

/** A study's basis points for an amount of dollars, in proportion. */
export function push({ per, bp }: Study, amount: number): readonly [number, number] {
  return [(bp[0] * amount) / per, (bp[1] * amount) / per];
}

function scaled(study: Study): Series {
  const points = Object.entries(amounts).map(([when, amount]): Point => {
    const [low, high] = push(study, amount);
    return { when, value: low === high ? low : [low, high], source: study.source, grade: 'B', how: 'scaled' };
  });
  return { unit: 'bp', what: `basis points if the public holds the bonds of the year, in proportion to ${study.policy ? 'a policy-rate equivalent' : 'a long yield'} published`, points };
}

/** What published estimates say of these amounts; the last row is a week of the market, for comparison. */
export const magnitude = {
  cbo: scaled(studies.cbo),
  wei: scaled(studies.wei),
  crawley: scaled(studies.crawley),
  gagnon: scaled(studies.gagnon),
  week: {
    unit: 'bp',
    what: 'fall of the US 10-year Treasury yield in a week, 6 to 13 February 2026',
    points: [{ when: '2026-02-06/2026-02-13', value: 16, source: 'mariemont.2026.february', grade: 'B' }],
  },
} as const satisfies DataSet;
