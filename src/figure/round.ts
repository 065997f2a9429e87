/**
 * The nearest whole number. Engines differ in the last bit of sines and exponentials, so a half
 * must not decide: halves, and what is a hair below, go up.
 */
export function nearest(value: number): number {
  return Math.round(value + 1e-6);
}

/** Numbers in a picture carry two decimals: enough for a pixel, and the same text on every machine. */
export function round(value: number): number {
  const rounded = nearest(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** Text of an attribute: numbers rounded, words as they are. */
export function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(round(value)) : value;
}

/** Template tag for path data: `path\`M${x},${y}\`` rounds every number in it. */
export function path(strings: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  return strings.reduce((text, part, i) => text + part + (i < values.length ? attributeText(values[i]!) : ''), '');
}
