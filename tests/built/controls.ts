/**
 * What a browser's form does and linkedom's does not, as far as the knobs need it: ranges that hold only values of their
 * grid, radios of which one is chosen, and what of them is submitted.
 */
export function withControls(form: HTMLFormElement): HTMLFormElement {
  for (const input of form.querySelectorAll('input')) {
    input.checked = input.hasAttribute('checked');
    if (input.type === 'range') hold(input);
  }
  for (const output of form.querySelectorAll('output')) Object.assign(output, { htmlFor: { value: output.getAttribute('for') } });
  return Object.assign(form, { elements: { namedItem: (name: string) => form.querySelector(`input[name="${name}"]`) } });
}

/** The entries that a form submits: no control that is disabled, no radio or box that is not checked. */
export class SubmittedData {
  readonly #inputs: readonly HTMLInputElement[];

  constructor(form: HTMLFormElement) {
    this.#inputs = [...form.querySelectorAll('input')].filter((input) => !input.disabled && (input.type === 'range' || input.checked));
  }

  get(name: string): string | null {
    return this.#inputs.find((input) => input.name === name)?.value ?? null;
  }
}

function hold(input: HTMLInputElement): void {
  let value = sanitized(input, input.getAttribute('value')!);
  Object.defineProperty(input, 'value', {
    get: () => value,
    set: (text: string) => {
      value = sanitized(input, text);
    },
  });
}

/** HTML's value sanitization of `input type=range`: within its ends, and on its grid, which begins at the lower one. */
function sanitized(input: HTMLInputElement, text: string): string {
  const [min, max, step] = ['min', 'max', 'step'].map((name) => input.getAttribute(name)!) as [string, string, string];
  const value = Math.min(Math.max(Number(text), Number(min)), Number(max));
  if (step === 'any') return String(value);
  const digits = Math.max(...[min, step].map((number) => number.split('.')[1]?.length ?? 0));
  const at = (index: number): number => Number((Number(min) + index * Number(step)).toFixed(digits));
  const nearest = Math.floor((value - Number(min)) / Number(step) + 0.5);
  return String(at(at(nearest) > Number(max) ? nearest - 1 : nearest));
}
