import type { Words } from '../figure/picture.ts';
import { field } from './demand.ts';

/** "Copy" puts the address of the state on the clipboard, or shows it where the clipboard is refused. */
export function copyOnClick(section: HTMLElement, words: Words, address: () => string): void {
  const button = section.querySelector<HTMLButtonElement>('[data-action="copy"]');
  button?.addEventListener('click', async () => {
    const status = section.querySelector('[data-status]')!;
    try {
      await navigator.clipboard.writeText(address());
      status.textContent = words('copied');
      confirm(button, words('copied'));
    } catch {
      (await field()).showAddress(button, words, address());
    }
  });
}

/** A link to a place on the page leads there, and its address, the state included, is on the clipboard where that is allowed. */
export function copyLinks(): void {
  addEventListener('click', async ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('.anchor');
    if (!link) return;
    await navigator.clipboard.writeText(link.href);
    confirm(link, '✓');
  });
}

function confirm(button: HTMLElement, text: string): void {
  const before = button.textContent;
  button.textContent = text;
  setTimeout(() => {
    button.textContent = before;
  }, 1500);
}
