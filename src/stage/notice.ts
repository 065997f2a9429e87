import type { Words } from '../figure/picture.ts';
import type { Allowed, Fault, Place } from './address.ts';

/**
 * Says of an address what was wrong with it, one line each, and which values of the story it has
 * replaced, with the way back to them.
 */
export function showPlace(element: HTMLElement, words: Words, place: Place & { readonly faults: readonly Fault[] }, back: () => void): void {
  const own = Object.entries(place.overrides);
  const lines = place.faults.length > 0 ? [words('title'), ...place.faults.map((fault) => wordFault(words, fault))] : [];
  if (own.length > 0) lines.push(words('own', { values: own.map(([name, value]) => `${name}=${value === Infinity ? 'inf' : value}`).join(', ') }));
  if (lines.length > 0) show(element, words, lines, own.length > 0 ? back : undefined);
}

/** Shows lines of text in the page's one notice; the reader closes it. */
export function show(element: HTMLElement, words: Words, lines: readonly string[], back?: () => void): void {
  const hide = (): void => {
    element.hidden = true;
  };
  const undo = (): void => {
    back!();
    hide();
  };
  element.replaceChildren(...lines.map(paragraph), button('×', hide, words('close')), ...(back ? [button(words('back'), undo)] : []));
  element.hidden = false;
}

function button(text: string, act: () => void, name = text): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.setAttribute('aria-label', name);
  element.addEventListener('click', act);
  return element;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** One fault as a sentence that names what was wrong and what is allowed. */
export function wordFault(words: Words, fault: Fault): string {
  const { kind, ...values } = fault;
  const told: Record<string, string> = { ...(values as Record<string, string>) };
  if ('allowed' in fault) told['allowed'] = wordAllowed(words, fault.allowed);
  return words(kind, told);
}

function wordAllowed(words: Words, allowed: Allowed | readonly string[]): string {
  if ('min' in allowed) return words(allowed.infinite ? 'rangeInfinite' : 'range', { min: allowed.min, max: allowed.max });
  return ('options' in allowed ? allowed.options : allowed).join(', ');
}
