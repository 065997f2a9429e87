import { messagesOf } from '../i18n/locales.ts';
import type { CompiledMessages } from '../i18n/message.ts';
import type { TabledScene } from '../scenes/scene.ts';
import { outlineOf } from '../stage/outline.ts';

/** Of what stands around knobs and guesses, what the browser says; all else is in the page already. */
const SAID = { knobs: ['copied', 'address', 'infinite', 'residual', 'challenge', 'found'], guess: ['see', 'again', 'result'] } as const;

/** What a page with scenes tells its script (`stage/surroundings.ts`). */
export function told(locale: string, scenes: readonly TabledScene[]): Record<string, unknown> {
  const strings = messagesOf(locale, 'strings');
  const said = Object.entries(SAID).map(([group, keys]) => [group, Object.fromEntries(keys.map((key) => [key, (strings[group] as CompiledMessages)[key]]))]);
  return { locale, outline: outlineOf(scenes), notice: strings['notice'], ...Object.fromEntries(said) };
}
