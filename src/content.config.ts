import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** The chapters of the essay: `content/<locale>/essay/NN-name.mdx`, read in the order of their file names. */
const essay = defineCollection({
  loader: glob({ base: './content', pattern: '*/essay/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: z.strictObject({
    title: z.string(),
    kicker: z.string(),
    subtitle: z.string().optional(),
    hint: z.string().optional(),
  }),
});

export const collections = { essay };
