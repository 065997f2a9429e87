import { UsageError } from './usage-error.ts';

export const formats = ['json', 'csv'] as const;
export type Format = (typeof formats)[number];

/** A `--set name=value` or `--set name=value@period`, not yet checked against any table. */
export interface Setting {
  readonly name: string;
  readonly text: string;
  readonly period: number | null;
}

export interface Arguments {
  readonly scene: string | null;
  readonly settings: readonly Setting[];
  readonly input: string | null;
  readonly steps: number | null;
  readonly format: Format;
  readonly help: boolean;
}

const options = ['--set', '--input', '--steps', '--format', '--help'];

/** Reads a command line; throws a UsageError for anything it does not understand. */
export function readArguments(words: readonly string[]): Arguments {
  const rest = [...words];
  let result: Arguments = { scene: null, settings: [], input: null, steps: null, format: 'json', help: false };
  while (rest.length > 0) {
    const word = rest.shift() ?? '';
    result = word.startsWith('-') ? withOption(result, word, rest) : withScene(result, word);
  }
  return result;
}

function withScene(result: Arguments, word: string): Arguments {
  if (result.scene !== null) throw new UsageError(`One scene at a time: ${word} comes after ${result.scene}`);
  return { ...result, scene: word };
}

function withOption(result: Arguments, word: string, rest: string[]): Arguments {
  const [option = '', attached] = splitOnce(word, '=');
  const value = () => attached ?? next(option, rest);
  if (option === '--help' || option === '-h') return { ...result, help: true };
  if (option === '--set') return { ...result, settings: [...result.settings, readSetting(value())] };
  if (option === '--input') return { ...result, input: value() };
  if (option === '--steps') return { ...result, steps: readSteps(value()) };
  if (option === '--format') return { ...result, format: readFormat(value()) };
  throw new UsageError(`Unknown option ${option}; allowed are ${options.join(', ')}`);
}

function next(option: string, rest: string[]): string {
  const value = rest.shift();
  if (value === undefined) throw new UsageError(`${option} needs a value`);
  return value;
}

function readSetting(text: string): Setting {
  const [name = '', assigned] = splitOnce(text, '=');
  if (name === '' || assigned === undefined) {
    throw new UsageError(`--set takes name=value or name=value@period, not "${text}"`);
  }
  const [value = '', period] = splitOnce(assigned, '@');
  return { name, text: value, period: period === undefined ? null : readPeriod(name, period) };
}

function readPeriod(name: string, text: string): number {
  return readWhole(`The period of ${name}`, text, 0);
}

function readSteps(text: string): number {
  return readWhole('--steps', text, 1);
}

function readWhole(what: string, text: string, min: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= 1000) return value;
  throw new UsageError(`${what} must be a whole number from ${min} to 1000, not "${text}"`);
}

function readFormat(text: string): Format {
  const format = formats.find((known) => known === text);
  if (format === undefined) throw new UsageError(`--format must be one of ${formats.join(', ')}, not "${text}"`);
  return format;
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}
