import { compile } from '../i18n/compile.ts';
import type { Compiled, Part } from '../i18n/message.ts';

/** The text of a message between its placeholders; of one that cannot be read, all. */
export function messageWords(source: string): string {
  try {
    return patternsOf(compile(source)).map((part) => (typeof part === 'string' ? part : (part.text ?? ''))).join(' ');
  } catch {
    return source;
  }
}

/** All parts of a message, those of each variant one after another. */
export function patternsOf(message: Compiled): readonly Part[] {
  if (typeof message === 'string') return [message];
  if ('variants' in message) return message.variants.flatMap(([, parts]) => parts);
  return 'parts' in message ? message.parts : (message as readonly Part[]);
}
