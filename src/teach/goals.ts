import { getEntry } from 'astro:content';

/** The learning goals in a language: of each figure by its id, and of the whole. */
export async function goalsOf(locale: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const entry = await getEntry('teach', `${locale}/teach`);
  if (!entry) throw new Error(`content/${locale}/teach.mdx is missing`);
  return entry.data.goals;
}
