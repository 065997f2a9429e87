import { capital } from './capital.ts';
import { people } from './people.ts';
import { plumbing } from './plumbing.ts';
import { prices } from './prices.ts';
import { research } from './research.ts';
import type { Source } from './source.ts';

export type { Source } from './source.ts';

/** Every source of the site, by id. An id is `publisher.year` or `author.year`, with a word more where two would meet. */
export const sources = { ...capital, ...plumbing, ...people, ...prices, ...research } satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
