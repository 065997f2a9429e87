import { bond, macaulay, perpetuityDuration, price } from '../duration.ts';
import { type Reference, row } from './reference.ts';

const FACE = 100;
const textbook = { coupon: 0.09, years: 8, rate: 0.1 };
const long = { coupon: 0.08, years: 10, rate: 0.104 };
const payments = bond(FACE, long.coupon, long.years);

export const references: readonly Reference[] = [
  {
    id: 'textbook',
    source: 'bodie.2008',
    kind: 'printed',
    given: textbook,
    rows: [row('D', 5.97, 2, macaulay(bond(FACE, textbook.coupon, textbook.years), textbook.rate))],
  },
  {
    id: 'perpetuity',
    source: 'bodie.2008',
    kind: 'derived',
    given: { rate: 0.1 },
    rows: [row('D', 11, 4, perpetuityDuration(0.1), 1e-9)],
  },
  {
    id: 'bond',
    source: 'macaulay.1938',
    kind: 'derived',
    given: long,
    rows: [row('P', 85.503075, 6, price(payments, long.rate)), row('D', 7.0029, 4, macaulay(payments, long.rate))],
  },
];
