import { day, type Facts } from './fact.ts';

const checked = '2026-11-22';

/** Days on which something happened. */
export const days = {
  'day.essay': { ...day('2026-02-06'), sources: ['aicoin.2026', 'htx.2026'], grade: 'B', checked },
  'day.nomination': { ...day('2026-01-30'), sources: ['anadolu.2026'], grade: 'A', checked },
  'day.confirmed': { ...day('2026-05-13'), sources: ['bbc.2026', 'newrepublic.2026'], grade: 'B', checked },
  'day.sworn': { ...day('2026-05-22'), sources: ['btw.2026'], grade: 'B', checked },
  'day.software': { ...day('2026-02-03'), sources: ['businesstech.2026'], grade: 'B', checked },
  'day.winners': { ...day('2026-02-04'), sources: ['marketwatch.2026'], grade: 'B', checked },
  'day.bitcoin.fall': { ...day('2026-02-05'), sources: ['park.2026'], grade: 'B', checked },
  'day.bitcoin': { ...day('2026-02-06'), sources: ['bloomberg.2026.bitcoin'], grade: 'A', checked },
} as const satisfies Facts;
