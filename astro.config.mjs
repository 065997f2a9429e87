import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { subsetFonts } from './src/integrations/subset-fonts.ts';
import { remarkSteps } from './src/markdown/remark-steps.ts';

export default defineConfig({
  site: process.env.SITE ?? 'https://reverse-qe.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // The default processor leaves **평균(mean)**은 as literal asterisks.
  markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly, remarkSteps] }), syntaxHighlight: false },
  integrations: [mdx(), subsetFonts()],
  security: { csp: true },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
