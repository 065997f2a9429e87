import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Packages whose code a reader is served, found as it is bundled. */
const bundled = new Set<string>();

/** Packages whose glyphs a reader is served. */
const FONTS = ['pretendard', '@expo-google-fonts/noto-serif-kr', '@fontsource/stix-two-math'];

/** Writes `licenses.txt`: what of the site is other people's, with their licenses in full, as those ask. */
export function notices(): AstroIntegration {
  let root = '';
  return {
    name: 'notices',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const parts = [...[...bundled].sort(), ...FONTS].map((name) => noticeOf(join(root, 'node_modules', name)));
        writeFileSync(join(fileURLToPath(dir), 'licenses.txt'), `What of this site is other people's. The rest is the project's own: MIT for code, CC BY 4.0 for texts and figures.\n\n${parts.join('\n')}`);
      },
    },
  };
}

/** Notes the packages in what browsers are served. It belongs to every bundling that makes such scripts. */
export function noticeBundled(): Plugin {
  return {
    name: 'notice-bundled',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle)) for (const module of chunk.type === 'chunk' ? chunk.moduleIds : []) {
        const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(module) ?? [];
        if (name !== undefined) bundled.add(name);
      }
    },
  };
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const files = ['.', 'dist'].filter((place) => existsSync(join(folder, place))).flatMap((place) => readdirSync(join(folder, place)).filter((file) => /^licen[cs]e/i.test(file)).map((file) => join(folder, place, file)));
  if (license === undefined || files.length === 0) throw new Error(`${name} is served to readers, and its package holds no license to serve with it`);
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n')}\n`;
}
