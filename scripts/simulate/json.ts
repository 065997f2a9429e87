import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** Readers for the parts of an input file. `where` is the path to the part, for the message. */
export type Json = Readonly<Record<string, unknown>>;

export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`--input ${path}: there is no such file that can be read`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : '';
    throw new UsageError(`--input ${path} is not JSON: ${reason}`);
  }
}

/** An object that has no keys but the ones given. */
export function asObject(value: unknown, where: string, keys: readonly string[]): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(where, 'an object', value);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    throw new UsageError(`${where} has no place for "${unknown}"; allowed are ${keys.join(', ')}`);
  }
  return value as Json;
}

export function asList(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw wrong(where, 'a list that is not empty', value);
  return value;
}

/** A finite number within the bounds. */
export function asNumber(value: unknown, where: string, min = -1e15, max = 1e15): number {
  if (typeof value === 'number' && value >= min && value <= max) return value;
  throw wrong(where, `a number from ${min} to ${max}`, value);
}

export function asNumbers(value: unknown, where: string, min?: number, max?: number): number[] {
  return asList(value, where).map((item, i) => asNumber(item, `${where}[${i}]`, min, max));
}

/** As many numbers as there are of something else. */
export function asManyNumbers(value: unknown, where: string, count: number, min?: number, max?: number): number[] {
  const numbers = asNumbers(value, where, min, max);
  if (numbers.length !== count) throw wrong(where, `a list of ${count} numbers`, value);
  return numbers;
}

export function asText(value: unknown, where: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw wrong(where, 'a text', value);
}

export function asSteps(value: unknown): number | null {
  if (value === undefined) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1000) return value;
  throw wrong('steps', 'a whole number from 1 to 1000', value);
}

function wrong(where: string, allowed: string, value: unknown): UsageError {
  const given = value === undefined ? 'missing' : JSON.stringify(value);
  const short = given.length > 60 ? `${given.slice(0, 57)}...` : given;
  return new UsageError(`${where} must be ${allowed}, not ${short}`);
}
