import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Catalog, catalogOf } from '../../src/translation/catalog.ts';
import { readTexts } from '../../src/translation/disk.ts';
import { unitsOf } from '../../src/translation/units.ts';

/** Runs a command; what is wrong with how it was asked is said in a line, with how to ask. */
export async function command<T extends ParseArgsConfig>(usage: string, config: T, run: (asked: ReturnType<typeof parseArgs<T & { allowPositionals: true }>>) => void | Promise<void>): Promise<void> {
  try {
    await run(parseArgs({ ...config, allowPositionals: true }));
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: ${usage}`);
    process.exitCode = 2;
  }
}

export function readCatalog(): Catalog {
  return catalogOf(readTexts(), unitsOf);
}

/** A language of the site, or an error that names those there are. */
export function known(catalog: Catalog, locale: string): string {
  if (!catalog.locales.includes(locale)) throw new Error(`There is no language "${locale}". There are: ${catalog.locales.join(', ')}. A new one begins with npm run locale:add -- ${locale}`);
  return locale;
}
