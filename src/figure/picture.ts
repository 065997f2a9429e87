/** Two compositions of every figure: beside the text on a desktop, above it on a phone and in print. */
export type Layout = 'wide' | 'compact';

/** The drawing area of a layout, in its own units. Anything outside may show where the figure bleeds. */
export const SIZE: Readonly<Record<Layout, { width: number; height: number }>> = {
  wide: { width: 816, height: 800 },
  compact: { width: 390, height: 422 },
};

/** Words of one scene in one language: `words('label.tap')`, `words('label.sold', { amount: 40 })`. */
export type Words = (key: string, values?: Readonly<Record<string, number | string>>) => string;

/** All that a drawing may know. The same picture always draws the same SVG. */
export interface Picture<State> {
  /** Prefix of every id inside the SVG, so that many figures live on one page. */
  readonly uid: string;
  readonly layout: Layout;
  /** What the model says, nothing else. */
  readonly state: State;
  readonly words: Words;
}
