import { getCollection, render } from 'astro:content';
import type { StepTitle } from '../markdown/remark-steps.ts';
import { memo } from '../memo.ts';

async function readChapters(locale: string) {
  const entries = (await getCollection('essay', ({ id }) => id.startsWith(`${locale}/`))).sort((a, b) => a.id.localeCompare(b.id));
  return Promise.all(
    entries.map(async (entry) => {
      const { Content, remarkPluginFrontmatter } = await render(entry);
      return { ...entry.data, id: entry.id.replace(/^.*\/\d+-/, ''), Content, steps: remarkPluginFrontmatter['steps'] as StepTitle[] };
    }),
  );
}

/** The chapters of the essay in one language, the opening first. A build asks for them on every other page, and Astro goes through those of all languages; a preview sees changes. */
export const chaptersOf = import.meta.env.PROD ? memo(readChapters) : readChapters;

/** The chapter in which a scene stands. */
export async function chapterOf(locale: string, scene: string) {
  const chapter = (await chaptersOf(locale)).find(({ steps }) => steps.some(({ address }) => address.startsWith(`${scene}/`)));
  if (!chapter) throw new Error(`content/${locale}/essay: no chapter has the scene "${scene}"`);
  return chapter;
}

/** What stands at an address of the essay: `bathtub/pipe` → “The bathtub: Clear the pipe”. */
export async function placesOf(locale: string): Promise<ReadonlyMap<string, string>> {
  const chapters = await chaptersOf(locale);
  return new Map(chapters.flatMap(({ id, kicker, title, steps }) => [
    [`chapter-${id}`, `${kicker}: ${title}`] as const,
    ...steps.map((step) => [step.address, `${kicker}: ${step.title}`] as const),
  ]));
}
