import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { inEveryLanguage } from './translation/loader.ts';

/** The chapters of the essay: `content/<locale>/essay/NN-name.mdx`, read in the order of their file names. */
const essay = defineCollection({
  loader: inEveryLanguage('essay/*.mdx'),
  schema: z.strictObject({
    title: z.string(),
    kicker: z.string(),
    subtitle: z.string().optional(),
    hint: z.string().optional(),
  }),
});

/** The model cards: `content/<locale>/guides/<scene>.mdx`. */
const guides = defineCollection({
  loader: inEveryLanguage('guides/*.mdx'),
  schema: z.strictObject({
    title: z.string(),
    lead: z.string(),
    /** What each symbol of `src/guides/<scene>.ts` means, in its order. */
    symbols: z.record(z.string(), z.string()),
    /** What each reference of `src/models/references/<scene>.ts` is about. */
    references: z.record(z.string(), z.string()),
  }),
});

/** The teachers' page: `content/<locale>/teach.mdx`. */
const teach = defineCollection({
  loader: inEveryLanguage('teach.mdx'),
  schema: z.strictObject({
    title: z.string(),
    lead: z.string(),
    /** For whom, as schema.org's `educationalLevel`. */
    level: z.string(),
    /** What is learned from each figure, by its id, and from the `whole`. */
    goals: z.strictObject({ financing: z.array(z.string()), bathtub: z.array(z.string()), cascade: z.array(z.string()), duration: z.array(z.string()), whole: z.array(z.string()) }),
  }),
});

export const collections = { essay, guides, teach };
