/** `npm run locale:preview -- ja`: serves a language while it is written; a saved file shows at once. */
import { dev } from 'astro';
import { command, known, readCatalog } from './asked.ts';

await command('npm run locale:preview -- ja', { options: { port: { type: 'string' } } }, async ({ values, positionals: [tag] }) => {
  if (tag === undefined) throw new Error('Which language?');
  const locale = known(readCatalog(), tag);
  const server = await dev({ root: process.cwd(), logLevel: 'warn', ...(values.port === undefined ? {} : { server: { port: Number(values.port) } }) });
  console.log(`http://localhost:${server.address.port}${(process.env['BASE'] ?? '').replace(/\/$/, '')}/${locale}/`);
});
