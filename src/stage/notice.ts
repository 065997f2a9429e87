import type { Words } from '../figure/picture.ts';
import type { Allowed, Fault } from './address.ts';

/** Shows what was wrong with an address, one line each, in the reader's language. */
export function showFaults(element: HTMLElement, words: Words, faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  show(element, words, [words('title'), ...faults.map((fault) => wordFault(words, fault))]);
}

/** Shows lines of text in the page's one notice; the reader closes it. */
export function show(element: HTMLElement, words: Words, lines: readonly string[]): void {
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.setAttribute('aria-label', words('close'));
  close.addEventListener('click', () => {
    element.hidden = true;
  });
  element.replaceChildren(...lines.map(paragraph), close);
  element.hidden = false;
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
