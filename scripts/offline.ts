/** A zip per language that opens without a network, by a double-click on its `index.html`: `npm run offline [-- --locale ko] [--out FOLDER]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asked, build } from './built.ts';
import { folderOf } from './folder.ts';
import { zip } from './zip.ts';

const { locales, out } = asked('offline');
build();
mkdirSync(out, { recursive: true });
for (const locale of locales) {
  const name = `reverse-qe-${locale}`;
  const file = join(out, `${name}.zip`);
  console.error(`packing ${file}`);
  writeFileSync(file, zip(name, await folderOf(locale)));
  console.log(file);
}
