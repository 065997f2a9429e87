import type { Words } from '../figure/picture.ts';

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
