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
  saving: 'tenth',
  taxes: 'tenth',
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
  memoryAlone: 'change',
  bitcoinUnaided: 'change',
  softwareUnaided: 'change',
  newRate: 'whole',
  level: 'number',
  withoutLevel: 'number',
  reservesLevel: 'number',
  depositsLevel: 'number',
  roomLevel: 'number',
  sold: 'number',
  bought: 'number',
  commitment: 'number',
  cash: 'number',
  drain: 'tenth',
  rho: 'decimal',
  arrives: 'number',
  promised: 'number',
  leverage: 'number',
  shortfall: 'number',
};

/** A reading as a sentence wants it: changes without a sign, since the sentence says "fell" or "rose". */
export function printReading(words: Words, name: string, value: number | string): string {
  const format = FORMAT[name];
  if (!format) throw new RangeError(`no format is known for the reading "${name}": add it to src/i18n/reading.ts`);
  return words(`readings.${format}`, { value: format === 'change' ? Math.abs(Number(value)) : value });
}
