import type { Words } from '../figure/picture.ts';
import { type Compiled, type CompiledMessages, format } from './message.ts';

/** The words of one language out of a tree of messages: `words('label.sold', { amount: 40 })`. */
export function wordsOf(locale: string, messages: CompiledMessages): Words {
  return (key, values = {}) => {
    try {
      return format(locale, findMessage(messages, key), values);
    } catch (error) {
      throw new Error(`${locale}: message "${key}": ${(error as Error).message}`);
    }
  };
}

/** A message of a tree by its path: `label.sold`. */
export function findMessage(messages: CompiledMessages, key: string): Compiled {
  let at: Compiled | CompiledMessages | undefined = messages;
  for (const part of key.split('.')) at = typeof at === 'object' ? (at as CompiledMessages)[part] : undefined;
  if (at === undefined) throw new RangeError('there is no such message');
  return at as Compiled;
}
