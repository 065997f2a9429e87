import type { Words } from '../figure/picture.ts';
import { printNumber } from '../i18n/functions.ts';
import { isShare, type NumberParameter, type Parameter, readValue, type Values } from '../parameters/parameter.ts';
import type { SceneOutline } from './outline.ts';

/** What the reader has set: only what differs from the defaults. */
export interface Setting {
  readonly overrides: Values;
  readonly time: number | undefined;
}

/** The knobs of one scene: native form controls that speak in overrides. */
export class Knobs {
  readonly form: HTMLFormElement;
  readonly outline: SceneOutline;
  readonly words: Words;
  readonly locale: string;

  constructor(form: HTMLFormElement, outline: SceneOutline, words: Words, locale: string) {
    this.form = form;
    this.outline = outline;
    this.words = words;
    this.locale = locale;
  }

  /** Calls back with every change the reader makes. */
  onSetting(listener: (setting: Setting) => void): void {
    const tell = (): void => {
      this.#print();
      listener(this.read());
    };
    this.form.addEventListener('input', tell);
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('reset', () => requestAnimationFrame(tell));
  }

  read(): Setting {
    const overrides: Values = {};
    for (const parameter of this.#present()) {
      const value = this.#value(parameter);
      if (value !== undefined && value !== parameter.default) overrides[parameter.name] = value;
    }
    const time = Math.round(Number(this.#input('t')?.value ?? this.outline.span) * 100) / 100;
    return { overrides, time: time < this.outline.span ? time : undefined };
  }

  /** Puts the knobs where an address says. */
  write({ overrides, time }: Setting): void {
    for (const parameter of this.#present()) this.#set(parameter, overrides[parameter.name] ?? parameter.default);
    const slider = this.#input('t');
    if (slider) slider.value = String(time ?? this.outline.span);
    this.#print();
  }

  /** Of these values, the ones that no knob sets: they stay until the reader resets. */
  beyond(overrides: Values): Values {
    return Object.fromEntries(Object.entries(overrides).filter(([name]) => !this.#has(name)));
  }

  #has(name: string): boolean {
    return this.form.elements.namedItem(name) !== null;
  }

  #present(): Parameter[] {
    return this.outline.parameters.filter(({ name }) => this.#has(name));
  }

  #input(name: string): HTMLInputElement | null {
    return this.form.querySelector<HTMLInputElement>(`input[type=range][name="${name}"]`);
  }

  #infinite(name: string): HTMLInputElement | null {
    return this.form.querySelector<HTMLInputElement>(`input[name="${name}-infinite"]`);
  }

  #value(parameter: Parameter): number | string | undefined {
    if (this.#infinite(parameter.name)?.checked) return Infinity;
    const text = new FormData(this.form).get(parameter.name);
    const read = readValue(parameter, String(text));
    return 'value' in read ? read.value : undefined;
  }

  #set(parameter: Parameter, value: number | string): void {
    if (parameter.kind === 'choice') {
      for (const radio of this.form.querySelectorAll<HTMLInputElement>(`input[name="${parameter.name}"]`)) radio.checked = radio.value === value;
      return;
    }
    const infinite = this.#infinite(parameter.name);
    if (infinite) infinite.checked = value === Infinity;
    if (value !== Infinity) this.#input(parameter.name)!.value = String(value);
  }

  #printValue(input: HTMLInputElement): string {
    const parameter = this.outline.parameters.find(({ name }) => name === input.name) as NumberParameter | undefined;
    return printNumber(this.locale, Number(input.value), isShare(parameter?.unit) ? { style: 'percent', maximumFractionDigits: 2 } : { maximumFractionDigits: 2 });
  }

  /** Numbers beside the sliders, and what a screen reader says for them. */
  #print(): void {
    for (const output of this.form.querySelectorAll('output')) {
      const input = document.getElementById(output.htmlFor.value) as HTMLInputElement;
      const infinite = this.#infinite(input.name)?.checked === true;
      const text = infinite ? this.words('infinite') : this.#printValue(input);
      output.textContent = text;
      input.setAttribute('aria-valuetext', text);
      input.disabled = infinite;
    }
  }
}
