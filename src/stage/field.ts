import type { Words } from '../figure/picture.ts';

/** Where the clipboard is refused: the address in a field, ready to be copied. */
export function showAddress(button: HTMLButtonElement, words: Words, address: string): void {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = address;
  field.className = 'address';
  field.setAttribute('aria-label', words('address'));
  button.after(field);
  field.select();
}
