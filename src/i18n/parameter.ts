import type { Words } from '../figure/picture.ts';
import { isShare, type NumberParameter, type Parameter } from '../parameters/parameter.ts';
import { printNumber } from './functions.ts';
import { list } from './list.ts';
import { messagesOf, words } from './locales.ts';
import type { CompiledMessages } from './message.ts';

/** A number of a parameter as a reader sees it: shares and rates as percentages, infinity in words. */
export function printNumberOf(locale: string, t: Words, parameter: NumberParameter, value: number): string {
  if (value === Infinity) return t('knobs.infinite');
  return printNumber(locale, value, isShare(parameter.unit) ? { style: 'percent', maximumFractionDigits: 2 } : { maximumFractionDigits: 2 });
}

/** What a parameter may be: 0% to 100%; 0 to 100, or infinite; reserves, deposits, or room for risk. */
export function printRange(locale: string, t: Words, parameter: Parameter, nameOf: (option: string) => string): string {
  if (parameter.kind === 'choice') return list(locale, parameter.options.map(nameOf), 'disjunction');
  const [min, max] = [parameter.min, parameter.max].map((value) => printNumberOf(locale, t, parameter, value));
  return t(parameter.infinite === true ? 'card.or-infinite' : 'card.from-to', { min: min!, max: max! });
}

/** What a parameter of a scene is called, what it means, and the names of its options. */
export function parameterWords(locale: string, scene: string, { name }: Parameter): { title: string; hint: string | undefined; options: (option: string) => string } {
  const file = `figures/${scene}`;
  const say = words(locale, file);
  const told = (messagesOf(locale, file)['parameters'] as CompiledMessages)[name] as CompiledMessages;
  return {
    title: say(`parameters.${name}.name`),
    hint: 'hint' in told ? say(`parameters.${name}.hint`) : undefined,
    options: (option) => say(`parameters.${name}.options.${option}`),
  };
}
