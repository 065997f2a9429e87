import type { Words } from '../figure/picture.ts';

/** How a number read off a model is printed in prose, by its name. */
const FORMAT: Readonly<Record<string, 'percent' | 'whole' | 'change' | 'bp' | 'number' | 'decimal' | 'tenth'>> = {
  yield: 'percent',
  governmentYield: 'percent',
  rate: 'whole',
  rise: 'bp',
  shift: 'bp',
  multiplier: 'decimal',
  income: 'tenth',
  borrowed: 'number',
  idle: 'tenth',
  buffer: 'tenth',
  overflow: 'tenth',
  memoryDuration: 'tenth',
  softwareDuration: 'tenth',
  tokenDuration: 'tenth',
  treasuries: 'change',
  memory: 'change',
  software: 'change',
  retail: 'change',
  bitcoin: 'change',
  token: 'change',
  bitcoinAlone: 'change',
  softwareAlone: 'change',
};

/** A reading as a sentence wants it: changes without a sign, since the sentence says "fell" or "rose". */
export function printReading(words: Words, name: string, value: number | string): string {
  const format = FORMAT[name] ?? 'number';
  return words(`readings.${format}`, { value: format === 'change' ? Math.abs(Number(value)) : value });
}
