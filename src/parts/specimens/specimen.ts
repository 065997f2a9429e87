import { mark, type Marks } from '../../figure/mark.ts';
import { markup } from '../../figure/markup.ts';
import type { Words } from '../../figure/picture.ts';
import type { Theme } from '../contrast.ts';
import { shapes, sprite } from '../sprite.ts';

/** What a part is given in one of its states, under its own names: it is drawn with these values, and they stand below it. */
export type Values = Readonly<Record<string, number | string | boolean>>;

interface Setting {
  /** Prefix of every id inside the drawing. */
  readonly u: string;
  /** `samples` of `parts.yaml`: what is written on a part. */
  readonly words: Words;
}

/** A part in each of its states, on a drawing area of [width, height] units. */
export interface Specimen<State extends Values = Values> {
  /** Its name and meaning: `parts.<id>` in `parts.yaml`. */
  readonly id: string;
  readonly size: readonly [width: number, height: number];
  readonly states: readonly State[];
  readonly draw: (state: State, setting: Setting) => Marks;
}

/** A specimen, its states typed by what its drawing reads. */
export function specimen<const State extends Values>(given: Specimen<State>): Specimen {
  return given as unknown as Specimen;
}

/** One state of a specimen as SVG text. */
export function specimenMarkup(of: Specimen, state: Values, setting: Setting, theme: Theme = 'day'): string {
  return inTheme(markup(mark('g', {}, of.draw(state, setting)).children), theme);
}

/** The sprite of one half of the page: a pattern has the inks of the place where it stands, not of the shape that it fills. */
export function spriteMarkup(theme: Theme): string {
  return inTheme(markup(sprite(shapes())), theme);
}

function inTheme(svg: string, theme: Theme): string {
  return theme === 'day' ? svg : svg.replace(/((?:id="|#))p-/g, '$1night-p-');
}

/** The values below a specimen: `open 0.35 · fill 1`; a switch by its name alone. */
export function captionOf(state: Values): string {
  return Object.entries(state).map(([name, value]) => (value === true ? name : `${name} ${typeof value === 'number' ? String(value).replace('-', '−') : value}`)).join(' · ');
}
