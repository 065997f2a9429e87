import { memo } from '../memo.ts';
import { reckoned } from './reckoned.ts';

/** A day, a month, a year, or a period between two, as written in ISO 8601: `2025`, `2025-09`, `2025-09-24`, `2020/2024`. */
export const printDate = memo((locale: string, iso: string): string => {
  const [from, to = from] = iso.split('/') as [string, string?];
  const printed = styleOf(locale, from.length).formatRange(dateOf(from), dateOf(to));
  // Intl sets thin spaces around the dash of some periods; the faces here have none.
  return printed.replace(/\s*([–~])\s*/u, '$1').replace(/[\u2009\u202f]/g, ' ');
});

/** Intl's formatters are slow to make: one for each language and length of the ISO form. */
const styleOf = memo((locale: string, length: number) => new Intl.DateTimeFormat(reckoned(locale), { timeZone: 'UTC', ...STYLES[length] }));

/** Noon, so that no time zone makes another day of it. */
function dateOf(iso: string): Date {
  const date = new Date(`${iso}${'-01'.repeat((10 - iso.length) / 3)}T12:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)) throw new RangeError(`"${iso}" is no date: write 2025, 2025-09 or 2025-09-24`);
  return date;
}

/** How much of a date is known, by the length of its ISO form. */
const STYLES: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { dateStyle: 'long' },
};
