import { josa } from './josa.ts';

/** A value on its way into a message: as printed, as given, and its plural category if it is a number. */
export interface Printed {
  readonly text: string;
  readonly value: number | string;
  readonly plural?: string;
}

export type MessageFunction = (locale: string, operand: Printed, options: Readonly<Record<string, string>>) => Printed;

/**
 * The functions a message may call: numbers as this site prints them (a true minus sign, a percent
 * sign that clings to its number) and the Korean particle. `compile` knows the options of each.
 */
const plain: Readonly<Record<string, MessageFunction>> = {
  /** `{$x :number digits=1}` or `{$x :number maximumFractionDigits=0}`. */
  number: (locale, { value }, options) => printed(locale, toNumber(value), fractionDigits(options)),
  integer: (locale, { value }) => printed(locale, Math.round(toNumber(value)), fractionDigits({}, 0)),
  /** A fraction as a percentage: `{$yield :percent digits=2}` → 2.68%. */
  percent: (locale, { value }, options) => printed(locale, toNumber(value), { style: 'percent', ...fractionDigits(options, 0) }),
  /** A fraction as a signed percentage: −4.8%, +1.0%, 0.0%. */
  signed: (locale, { value }, options) =>
    printed(locale, toNumber(value), { style: 'percent', signDisplay: 'exceptZero', ...fractionDigits(options, 1) }),
  /** A fraction as basis points, without the unit. */
  bp: (locale, { value }, options) => printed(locale, toNumber(value) * 10_000, fractionDigits(options, 0)),
  string: (_locale, operand) => operand,
  /** A Korean particle alone, where something stands between: `“{$name}”{$name :josa with=|이/가|}`. */
  josa: (_locale, { text, value }, options) => ({ text: josa(text, options['with']!), value }),
};

/** Each may be followed by the Korean particle that it asks for: `{$x :number digits=1 josa=|이/가|}`. */
export const functions: Readonly<Record<string, MessageFunction>> = Object.fromEntries(Object.entries(plain).map(([name, call]) => [name, (locale, operand, options) => {
  const made = call(locale, operand, options);
  return options['josa'] ? { ...made, text: made.text + josa(made.text, options['josa']) } : made;
}]));

function fractionDigits(options: Readonly<Record<string, string>>, fallback?: number): Intl.NumberFormatOptions {
  const read = (name: string): number | undefined => (options[name] === undefined ? undefined : Number(options[name]));
  const exact = read('digits') ?? fallback;
  const minimum = read('minimumFractionDigits') ?? exact ?? 0;
  return {
    minimumFractionDigits: minimum,
    maximumFractionDigits: Math.max(minimum, read('maximumFractionDigits') ?? exact ?? 2),
    ...(options['signDisplay'] ? { signDisplay: options['signDisplay'] as 'always' } : {}),
  };
}

function printed(locale: string, value: number, options: Intl.NumberFormatOptions): Printed {
  return { text: printNumber(locale, value, options), value, plural: pluralOf(locale, value, options) };
}

/**
 * A number as this site prints it: U+2212 for minus, never “−0”, ∞ for infinity, and no narrow space, which not all faces have. Where the language
 * is written from right to left Intl itself adds the marks that keep sign and number together.
 */
export function printNumber(locale: string, value: number, options: Intl.NumberFormatOptions = {}): string {
  return formatter(locale, { signDisplay: 'negative', ...options }).format(value).replace('-', '−').replaceAll('\u202f', '\u00a0');
}

/** Intl's formatters are slow to make, and a figure prints the same few kinds at every frame. Its digits are those of `reckoned`. */
const formatters = new Map<string, Intl.NumberFormat>();
function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let made = formatters.get(key);
  if (!made) formatters.set(key, (made = new Intl.NumberFormat(locale, { numberingSystem: 'latn', ...options })));
  return made;
}

const plurals = new Map<string, Intl.PluralRules>();
function pluralOf(locale: string, value: number, { minimumFractionDigits, maximumFractionDigits }: Intl.NumberFormatOptions): string {
  const key = `${locale} ${minimumFractionDigits} ${maximumFractionDigits}`;
  let made = plurals.get(key);
  if (!made) plurals.set(key, (made = new Intl.PluralRules(locale, { minimumFractionDigits: minimumFractionDigits!, maximumFractionDigits: maximumFractionDigits! })));
  return made.select(value);
}

function toNumber(value: number | string): number {
  const number = value === 'inf' ? Infinity : Number(value);
  if (Number.isNaN(number)) throw new TypeError(`not a number: ${value}`);
  return number;
}
