import type { Words } from '../figure/picture.ts';
import { list } from '../i18n/list.ts';
import type { Allowed, Fault, Place } from './address.ts';
import { show } from './notice.ts';

/**
 * Says of an address what was wrong with it, one line each, and which values of the story it has
 * replaced, with the way back to them.
 */
export function showPlace(element: HTMLElement, words: Words, place: Place & { readonly faults: readonly Fault[] }, back: () => void): void {
  const own = Object.entries(place.overrides);
  const lines = place.faults.length > 0 ? [words('title'), ...place.faults.map((fault) => wordFault(words, fault))] : [];
  if (own.length > 0) lines.push(words('own', { values: list(document.documentElement.lang, own.map(([name, value]) => `${name}=${value === Infinity ? 'inf' : value}`)) }));
  show(element, words, lines, own.length > 0 ? back : undefined);
}

/** One fault as a sentence that names what was wrong and what is allowed. */
function wordFault(words: Words, fault: Fault): string {
  const { kind, ...values } = fault;
  const told: Record<string, string> = { ...(values as Record<string, string>) };
  if ('allowed' in fault) told['allowed'] = wordAllowed(words, fault.allowed);
  return words(kind, told);
}

function wordAllowed(words: Words, allowed: Allowed | readonly string[]): string {
  if ('min' in allowed) return words(allowed.infinite ? 'rangeInfinite' : 'range', { min: allowed.min, max: allowed.max });
  const { lang } = document.documentElement;
  return 'options' in allowed ? list(lang, allowed.options, 'disjunction') : list(lang, allowed);
}
