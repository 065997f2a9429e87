/** `npm run locale:confirm -- ja essay/03-bathtub.mdx#bathtub/tap`: both sides of a unit say the same as they are now. The records change, as a diff to be reviewed. */
import { writeFileSync } from 'node:fs';
import { allEntries } from '../../src/translation/catalog.ts';
import { confirmed, unitsNamed } from '../../src/translation/confirm.ts';
import { writeRecords } from '../../src/translation/records.ts';
import { command, known, readCatalog } from './asked.ts';

const USAGE = 'npm run locale:confirm -- ja UNIT|FILE|FOLDER … | --all [--machine]';
await command(USAGE, { options: { all: { type: 'boolean' }, machine: { type: 'boolean' } } }, ({ values, positionals: [tag, ...names] }) => {
  if (tag === undefined) throw new Error('Which language?');
  const catalog = readCatalog();
  const locale = known(catalog, tag);
  if (names.length === 0 && !values.all) throw new Error('Which units? Name a unit, a file or a folder, or say --all for everything that is translated');
  // What still stands as in the source is meant so only where it is named.
  const ids = values.all ? allEntries(catalog, locale).filter(({ state }) => state !== 'missing').map(({ id }) => id) : names.flatMap((name) => unitsNamed(catalog, locale, name));
  const before = new Map(allEntries(catalog, locale).map(({ id, state }) => [id, state]));
  for (const [of, records] of Object.entries(confirmed(catalog, locale, ids, values.machine ? 'machine' : undefined))) writeFileSync(`translations/${of}.json`, writeRecords(records));
  const after = allEntries(readCatalog(), locale).filter(({ id, state }) => before.get(id) !== state);
  console.log([...after.map(({ id, state }) => `${id}: ${before.get(id)} → ${state}`), `${after.length} of ${ids.length} units changed their state`].join('\n'));
});
