/**
 * The nearest whole number. Engines differ in the last bit of sines and exponentials, so a half
 * must not decide: halves, and what is a hair below, go up.
 */
export function nearest(value: number): number {
  return Math.round(value + 1e-6);
}

/** To two decimals; the same on every machine. */
export function round(value: number, parts = 100): number {
  const rounded = nearest(value * parts) / parts;
  return rounded === 0 ? 0 : rounded;
}

/** Text of an attribute: numbers rounded, words as they are. */
export function attributeText(value: string | number, parts?: number): string {
  return typeof value === 'number' ? String(round(value, parts)) : value;
}

type Template = (strings: TemplateStringsArray, ...values: ReadonlyArray<number | string>) => string;

/** Template tag for path data: `path\`M${x},${y}\`` rounds every number in it to a tenth of a unit, which no eye tells from less. */
export const path = template(10);

/** Template tag for what is more than a place, such as transforms: a hundredth of a degree shows at the end of a rod. */
export const hundredths = template(100);

function template(parts: number): Template {
  return (strings, ...values) => strings.reduce((text, part, i) => text + part + (i < values.length ? attributeText(values[i]!, parts) : ''), '');
}
