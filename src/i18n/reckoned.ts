/**
 * A language with the digits and the calendar of the whole site, 0 to 9 and years of the Common Era: addresses, fields, model cards and sources
 * have no others, and a number on a dial is to be found again in the text.
 */
export function reckoned(locale: string): string {
  return `${locale}-u-ca-gregory-nu-latn`;
}
