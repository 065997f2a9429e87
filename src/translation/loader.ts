import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { completeFront } from './front.ts';
import { siteCatalog } from './site.ts';

/**
 * The MDX files of every language that match a pattern below `content/<locale>/`, such as `essay/*.mdx`: `ko/essay/03-bathtub`. What a language lacks
 * comes from its source, down to whole files (`emptyChapters` gives those to the build).
 */
export function inEveryLanguage(pattern: string): Loader {
  const files = glob({ base: './content', pattern: `*/${pattern}`, generateId: ({ entry }) => idOf(entry) });
  return {
    name: 'in-every-language',
    load: async (context) => {
      const catalog = siteCatalog(fileURLToPath(context.config.root));
      // An entry depends on its source too, which the glob loader's own digests do not know.
      context.store.clear();
      await files.load({
        ...context,
        parseData: async (entry) => {
          const [locale, ...rest] = entry.id.split('/');
          return context.parseData({ ...entry, data: completeFront(catalog, locale!, `${rest.join('/')}.mdx`, entry.data) as typeof entry.data });
        },
      });
      const known = new Set(context.store.keys());
      const fits = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
      for (const locale of catalog.locales) {
        for (const file of catalog.files(catalog.records(locale).source)) {
          const id = idOf(`${locale}/${file}`);
          if (!fits.test(file) || known.has(id)) continue;
          const filePath = `content/${locale}/${file}`;
          const data = await context.parseData({ id, data: completeFront(catalog, locale, file, {}), filePath });
          context.store.set({ id, data, body: '', filePath, digest: context.generateDigest(data), deferredRender: true });
        }
      }
    },
  };
}

function idOf(path: string): string {
  return path.replace(/\.mdx$/, '');
}

/** For Vite: a chapter that a language does not have is an empty one, which the Markdown steps fill from the source. */
export function emptyChapters() {
  const chapter = /^(.*\/content\/[^/]+\/[^?]+\.mdx)(\?.*)?$/;
  const exists = (path: string): boolean => {
    try {
      readFileSync(path);
      return true;
    } catch {
      return false;
    }
  };
  return {
    name: 'empty-chapters',
    enforce: 'pre' as const,
    resolveId: (id: string) => {
      const [, path] = chapter.exec(id) ?? [];
      return path !== undefined && path.startsWith('/') && !exists(path) ? id : undefined;
    },
    load: (id: string) => {
      const [, path] = chapter.exec(id) ?? [];
      return path !== undefined && !exists(path) ? '' : undefined;
    },
  };
}
