import { parseMessage, validate } from 'messageformat';
import { memoInProcess } from '../memo.ts';
import { functions } from './functions.ts';
import type { Compiled, CompiledMessages, Messages, Part, Placeholder } from './message.ts';
import { checkPair } from './particle.ts';

type Model = ReturnType<typeof parseMessage>;
type Pattern = Extract<Model, { type: 'message' }>['pattern'];
type Expression = Exclude<Pattern[number], string | { type: 'markup' }>;

/**
 * MessageFormat 2 source → what `format` reads. Done at build, so that no reader downloads a parser;
 * a message with a fault stops the build with its key and the reason.
 */
export const compile = memoInProcess('message', (source: string): Compiled => {
  const message = parseMessage(source);
  validate(message, (type, node) => {
    throw new SyntaxError(`${type} in "${source}" (${JSON.stringify(node)})`);
  });
  const named = Object.fromEntries(message.declarations.map(({ name, value }) => [name, placeholder(value as Expression)]));
  const declared = message.declarations.length > 0 ? { named } : {};
  if (message.type === 'select') {
    return {
      ...declared,
      selectors: message.selectors.map(({ name }) => name),
      variants: message.variants.map(({ keys, value }) => [keys.map((key) => (key.type === '*' ? '*' : key.value)), parts(value)] as const),
    };
  }
  const pattern = parts(message.pattern);
  if (message.declarations.length > 0) return { ...declared, parts: pattern };
  return pattern.every((part) => typeof part === 'string') ? pattern.join('') : pattern;
});

/** A tree of sources, compiled. `path` names the place in errors. */
export function compileAll(messages: Messages, path: string): CompiledMessages {
  return Object.fromEntries(Object.entries(messages).map(([key, value]) => [key, compileOne(value, `${path}.${key}`)]));
}

function compileOne(value: string | Messages, path: string): Compiled | CompiledMessages {
  if (typeof value === 'object' && value !== null) return compileAll(value, path);
  try {
    return compile(String(value));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

function parts(pattern: Pattern): Part[] {
  return pattern.map((part) => {
    if (typeof part === 'string') return part;
    if (part.type === 'markup') throw new SyntaxError('markup is not used in messages here');
    return placeholder(part);
  });
}

function placeholder({ arg, functionRef }: Expression): Placeholder {
  const operand = arg === undefined ? {} : arg.type === 'variable' ? { of: arg.name } : { text: arg.value };
  if (!functionRef) return operand;
  const options = Object.fromEntries(Object.entries(functionRef.options ?? {}).map(([name, value]) => [name, literal(value)]));
  checkCall(functionRef.name, options);
  return { ...operand, call: functionRef.name, ...(Object.keys(options).length > 0 ? { with: options } : {}) };
}

/** What an option may be, in words. */
const DIGITS = { right: (value: string) => /^(?:\d|1\d|20)$/.test(value), allowed: 'a whole number from 0 to 20' };
const NUMBER = {
  digits: DIGITS,
  minimumFractionDigits: DIGITS,
  maximumFractionDigits: DIGITS,
  signDisplay: { right: (value: string) => ['auto', 'always', 'exceptZero', 'negative', 'never'].includes(value), allowed: 'auto, always, exceptZero, negative or never' },
};
const PAIR = { right: (value: string) => checkPair(value) ?? true, allowed: 'a pair of Korean particles' };

/** The options of each function. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, { right(value: string): boolean; allowed: string }>>>> = {
  number: { ...NUMBER, josa: PAIR },
  integer: { josa: PAIR },
  percent: { ...NUMBER, josa: PAIR },
  signed: { ...NUMBER, josa: PAIR },
  bp: { ...NUMBER, josa: PAIR },
  string: { josa: PAIR },
  josa: { with: PAIR },
};

/** Refuses a function that does not exist, and options that it would not read. */
function checkCall(name: string, options: Readonly<Record<string, string>>): void {
  if (!(name in functions)) throw new RangeError(`there is no function :${name}; there are ${Object.keys(functions).map((known) => `:${known}`).join(', ')}`);
  const known = OPTIONS[name]!;
  for (const [option, value] of Object.entries(options)) {
    if (!(option in known)) throw new RangeError(`:${name} has no option "${option}"; it has ${Object.keys(known).join(', ')}`);
    if (!known[option]!.right(value)) throw new RangeError(`:${name} ${option}=${value}: it is ${known[option]!.allowed}`);
  }
  if (name === 'josa' && options['with'] === undefined) throw new RangeError(':josa asks for its pair: {$name :josa with=|을/를|}');
}

function literal(value: { type: string; value?: string }): string {
  if (value.type !== 'literal') throw new SyntaxError('options are written out, not taken from variables');
  return value.value!;
}
