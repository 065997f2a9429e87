/** Writes `docs/translations.md`, how far each language is: `npm run locale:table`. */
import { writeFileSync } from 'node:fs';
import { catalogOf } from '../src/translation/catalog.ts';
import { readTexts } from '../src/translation/disk.ts';
import { tableOf } from '../src/translation/table.ts';
import { unitsOf } from '../src/translation/units.ts';

writeFileSync('docs/translations.md', tableOf(catalogOf(readTexts(), unitsOf)));
