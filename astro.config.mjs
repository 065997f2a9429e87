import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { apart } from './src/integrations/apart.ts';
import { classicScripts } from './src/integrations/classic-scripts.ts';
import { feeds } from './src/integrations/feeds.ts';
import { hostHeaders } from './src/integrations/headers.ts';
import { inlineScripts } from './src/integrations/inline-scripts.ts';
import { lean } from './src/integrations/lean.ts';
import { noticeBundled, notices } from './src/integrations/notices.ts';
import { worksOffline } from './src/integrations/offline.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { subsetFonts } from './src/integrations/subset-fonts.ts';
import { minification, twiceMinified } from './src/integrations/twice-minified.ts';
import { remarkFallback } from './src/markdown/remark-fallback.ts';
import { remarkNoCode } from './src/markdown/remark-no-code.ts';
import { remarkSteps } from './src/markdown/remark-steps.ts';
import { emptyChapters } from './src/translation/loader.ts';

/** Hosts name it with and without slashes; here it has both. */
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');

export default defineConfig({
  site: process.env.SITE ?? 'https://reverse-qe.example',
  base,
  trailingSlash: 'always',
  // The default processor leaves **평균(mean)**은 as literal asterisks. Quotes stay as they are written: “these” would be put into every language.
  markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly, remarkNoCode, remarkFallback, remarkSteps], gfm: false, smartypants: false }), syntaxHighlight: false },
  // The service worker knows the digests of the finished pages: it comes last.
  integrations: [mdx(), subsetFonts(), feeds(), notices(), hostHeaders(), worksOffline()],
  // A phone paints as soon as the page's first bytes are there.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports(), lean(), emptyChapters(), apart(), inlineScripts(), classicScripts(base), noticeBundled(), twiceMinified()],
    build: { assetsInlineLimit: 0, ...minification },
  },
});
