import { MessageFormat } from 'messageformat';
import type { Words } from '../figure/picture.ts';
import { functions } from './functions.ts';

/** Messages as a tree of MessageFormat 2 sources, as written in a YAML file. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** The words of one language out of a tree of messages: `words('label.sold', { amount: 40 })`. */
export function wordsOf(locale: string, messages: Messages): Words {
  const parsed = new Map<string, MessageFormat<string>>();
  return (key, values = {}) => {
    let message = parsed.get(key);
    if (!message) {
      message = new MessageFormat(locale, sourceOf(messages, key, locale), { functions, bidiIsolation: 'none' });
      parsed.set(key, message);
    }
    const faults: unknown[] = [];
    const text = message.format(values as Record<string, unknown>, (error) => faults.push(error));
    if (faults.length > 0) throw new Error(`${locale}: message "${key}": ${faults.join('; ')}`);
    return text;
  };
}

/** The source of a message by its dotted key. */
export function sourceOf(messages: Messages, key: string, locale: string): string {
  let at: string | Messages | undefined = messages;
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  if (typeof at !== 'string') throw new Error(`${locale}: there is no message "${key}"`);
  return at;
}
