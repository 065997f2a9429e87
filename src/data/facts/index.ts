import { days } from './days.ts';
import type { Facts } from './fact.ts';
import { investors } from './investors.ts';
import { plumbing } from './plumbing.ts';
import { prices } from './prices.ts';
import { spending } from './spending.ts';

export type { Fact } from './fact.ts';

/** Every fact of the site, by id. */
export const facts = { ...spending, ...plumbing, ...investors, ...prices, ...days } satisfies Facts;

export type FactId = keyof typeof facts;
