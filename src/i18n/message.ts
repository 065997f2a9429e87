import { foreign } from './foreign.ts';
import { functions, type Printed } from './functions.ts';

/** Messages as a tree of MessageFormat 2 sources, as written in a YAML file. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** A hole in a message: a value (`of`) or a fixed text, printed by a function. */
export interface Placeholder {
  readonly of?: string;
  readonly text?: string;
  readonly call?: string;
  readonly with?: Readonly<Record<string, string>>;
}

export type Part = string | Placeholder;

interface Declaring {
  readonly named?: Readonly<Record<string, Placeholder>>;
}

/** A message ready to be filled: plain text, parts, variants of which the values choose one, or one of another language in place of a missing one. */
export type Compiled =
  | string
  | Foreign
  | readonly Part[]
  | (Declaring & { readonly parts: readonly Part[] })
  | (Declaring & { readonly selectors: readonly string[]; readonly variants: ReadonlyArray<readonly [readonly string[], readonly Part[]]> });

export interface Foreign {
  readonly lang: string;
  readonly message: Compiled;
}

export interface CompiledMessages {
  readonly [key: string]: Compiled | CompiledMessages;
}

export type MessageValues = Readonly<Record<string, number | string>>;

/** Fills a message. Throws where it names a value that is not given. */
export function format(locale: string, message: Compiled, values: MessageValues): string {
  if (typeof message === 'string') return message;
  if ('lang' in message) return foreign(message.lang, format(message.lang, message.message, values));
  const look = resolver(locale, 'named' in message ? (message.named ?? {}) : {}, values);
  const parts = 'variants' in message ? variant(message, look) : 'parts' in message ? message.parts : (message as readonly Part[]);
  return parts.map((part) => (typeof part === 'string' ? part : look(part).text)).join('');
}

type Resolve = (placeholder: Placeholder) => Printed;

function resolver(locale: string, named: Readonly<Record<string, Placeholder>>, values: MessageValues): Resolve {
  const variable = (name: string, seen: string): Printed => {
    const declared = named[name];
    // `.input {$x :number}` declares $x by itself: its inside is the value that was given.
    if (declared && name !== seen) return resolve(declared, name);
    const value = values[name];
    if (value === undefined) throw new RangeError(`there is no value $${name}; given: ${Object.keys(values)}`);
    return { text: String(value), value };
  };
  const resolve = (placeholder: Placeholder, seen = ''): Printed => {
    const operand = placeholder.of === undefined ? { text: placeholder.text ?? '', value: placeholder.text ?? '' } : variable(placeholder.of, seen);
    if (placeholder.call === undefined) return operand;
    // That the function exists was made sure of when the message was compiled.
    return functions[placeholder.call]!(locale, operand, placeholder.with ?? {});
  };
  return resolve;
}

/** The first variant whose keys fit the values: an exact number, a plural category, or `*`. */
function variant(message: Extract<Compiled, { variants: unknown }>, look: Resolve): readonly Part[] {
  const chosen = message.selectors.map((name) => look({ of: name }));
  const fits = (keys: readonly string[]): boolean =>
    keys.every((key, i) => key === '*' || key === String(chosen[i]!.value) || key === chosen[i]!.plural);
  // That there is one for everything else is seen to when messages are compiled.
  return message.variants.find(([keys]) => fits(keys))![1];
}
