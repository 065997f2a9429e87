import type { Words } from '../figure/picture.ts';

/** The guess before a story: a drag, two buttons and a field say one number; then the model answers, until the reader guesses again. */
export function askGuess(form: HTMLFormElement, words: Words): void {
  const [drag, field] = form.querySelectorAll('input') as unknown as [HTMLInputElement, HTMLInputElement];
  const see = form.querySelector<HTMLElement>('[data-see]')!;
  const details = form.querySelector('details')!;
  const answer = Number(form.dataset['answer']);

  const place = (name: string, value: number): void => {
    const share = (value - Number(drag.min)) / (Number(drag.max) - Number(drag.min));
    form.style.setProperty(name, `${share * Number(form.dataset['length'])}px`);
  };
  /** The slider keeps the number within its ends and on its grain; a field in use keeps what is being typed. */
  const show = (): void => {
    const seen = details.open;
    if (document.activeElement !== field) field.value = drag.value;
    drag.setAttribute('aria-valuetext', words('value', { value: drag.value }));
    place('--ghost', Number(drag.value));
    place('--water', seen ? answer : Number(drag.value));
    for (const control of form.querySelectorAll<HTMLInputElement>('input, [data-press]')) control.disabled = seen;
    form.classList.toggle('seen', seen);
    see.textContent = words(seen ? 'again' : 'see');
    form.querySelector('[data-result]')!.textContent = seen ? result(Number(drag.value)) : '';
  };
  const result = (guess: number): string => {
    const off = Math.abs(guess - answer);
    const side = off <= Number(drag.step) / 2 ? 'right' : guess < answer ? 'low' : 'high';
    return words('result', { side, guess: words('value', { value: guess }), answer: words('value', { value: answer }), off: words('off', { value: off }) });
  };

  form.addEventListener('input', (event) => {
    if (event.target === field && field.value !== '') drag.value = field.value;
    show();
  });
  form.addEventListener('click', ({ target }) => {
    const press = Number((target as HTMLElement).dataset['press']);
    if (press) drag.stepUp(press);
    if (press) show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    details.open = !details.open;
    if (!details.open) drag.value = drag.min;
    see.focus({ preventScroll: true });
    show();
  });
  field.addEventListener('blur', show);
  show();
}
