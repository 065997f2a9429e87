import { parseMessage, validate } from 'messageformat';
import type { Compiled, CompiledMessages, Messages, Part, Placeholder } from './message.ts';

type Model = ReturnType<typeof parseMessage>;
type Pattern = Extract<Model, { type: 'message' }>['pattern'];
type Expression = Exclude<Pattern[number], string | { type: 'markup' }>;

/**
 * MessageFormat 2 source → what `format` reads. Done at build, so that no reader downloads a parser;
 * a message with a fault stops the build with its key and the reason.
 */
export function compile(source: string): Compiled {
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
}

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
  return { ...operand, call: functionRef.name, ...(Object.keys(options).length > 0 ? { with: options } : {}) };
}

function literal(value: { type: string; value?: string }): string {
  if (value.type !== 'literal') throw new SyntaxError('options are written out, not taken from variables');
  return value.value!;
}
