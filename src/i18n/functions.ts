import type { MessageFunction, MessageFunctionContext, MessageValue } from 'messageformat/functions';
import { particle } from './particle.ts';

/**
 * The functions a message may call besides MessageFormat's own: numbers as this site prints them
 * (a true minus sign, a percent sign that clings to its number) and the Korean particle.
 */
export const functions: Record<string, MessageFunction<string>> = {
  /** `{$x :number digits=1}` or `{$x :number maximumFractionDigits=0}`. */
  number: (context, options, input) => numeric(context, toNumber(input), fractionDigits(options)),
  integer: (context, _options, input) => numeric(context, Math.round(toNumber(input)), { maximumFractionDigits: 0 }),
  /** A fraction as a percentage: `{$yield :percent digits=2}` → 2.68%. */
  percent: (context, options, input) =>
    numeric(context, toNumber(input), { style: 'percent', ...fractionDigits(options, 0) }),
  /** A fraction as a signed percentage: −4.8%, +1.0%, 0.0%. */
  signed: (context, options, input) =>
    numeric(context, toNumber(input), { style: 'percent', signDisplay: 'exceptZero', ...fractionDigits(options, 1) }),
  /** A fraction as basis points, without the unit. */
  bp: (context, options, input) => numeric(context, toNumber(input) * 10_000, fractionDigits(options, 0)),
  /** The particle that what is printed before it asks for: `{$x :josa with=|이/가|}`. */
  josa: (context, options, input) => text(context, particle(String(input), String(options['with'] ?? '을/를'))),
};

function fractionDigits(options: Record<string, unknown>, fallback?: number): Intl.NumberFormatOptions {
  const read = (name: string): number | undefined => (options[name] === undefined ? undefined : Number(options[name]));
  const exact = read('digits') ?? fallback;
  return {
    minimumFractionDigits: read('minimumFractionDigits') ?? exact ?? 0,
    maximumFractionDigits: read('maximumFractionDigits') ?? exact ?? 2,
    ...(options['signDisplay'] ? { signDisplay: String(options['signDisplay']) as 'always' } : {}),
  };
}

function numeric(context: MessageFunctionContext, value: number, options: Intl.NumberFormatOptions): MessageValue<string> {
  const safe = { ...options, maximumFractionDigits: Math.max(options.maximumFractionDigits ?? 0, options.minimumFractionDigits ?? 0) };
  return {
    type: 'number',
    toString: () => printNumber(context.locales[0]!, value, safe),
    valueOf: () => value,
    selectKey: (keys) => {
      if (keys.has(String(value))) return String(value);
      const category = new Intl.PluralRules(context.locales, safe as Intl.PluralRulesOptions).select(value);
      return keys.has(category) ? category : null;
    },
  };
}

/** A number as this site prints it: U+2212 for minus, never “−0”, ∞ for infinity. */
export function printNumber(locale: string, value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options }).format(value).replace('-', '−');
}

function text(_context: MessageFunctionContext, value: string): MessageValue<string> {
  return { type: 'string', toString: () => value, valueOf: () => value };
}

function toNumber(input: unknown): number {
  const value = typeof input === 'object' && input !== null ? input.valueOf() : input;
  const number = value === 'inf' ? Infinity : Number(value);
  if (Number.isNaN(number)) throw new TypeError(`not a number: ${String(input)}`);
  return number;
}
