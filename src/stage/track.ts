import scrollama from 'scrollama';
import { viewport } from './viewport.ts';

/**
 * Where the reader is in a story: 2.3 is three tenths into the text of step 2.
 * Positions come from cached geometry, never from events that may be skipped, so a jump, a
 * reload or a resize needs no special case.
 */
export interface Track {
  /** Measures again; call after anything that may have moved the text. */
  measure(): void;
  /** The position for the page's present scroll offset. */
  position(): number;
}

/** `line()` is the height in the window, in CSS pixels, at which a step counts as reached. */
export function trackSteps(steps: readonly HTMLElement[], line: () => number): Track {
  let tops: number[] | undefined;
  let reached = 0;
  const measure = (): void => {
    reached = line();
    tops = steps.map((step) => step.getBoundingClientRect().top + scrollY);
  };
  return {
    measure,
    position() {
      if (!tops) measure();
      return positionOf(tops!, viewport.top + reached);
    },
  };
}

/** The steps as they are scrolled: scrollama says when one is entered or left; where exactly the reader is, geometry knows. */
export function followScroll(steps: readonly HTMLElement[], line: () => number, onChange: () => void): Track {
  scrollama().setup({ step: [...steps], offset: 0.5 }).onStepEnter(onChange).onStepExit(onChange);
  return trackSteps(steps, line);
}

/** The position of a height on the page among the tops of the steps, in the same pixels. */
export function positionOf(tops: readonly number[], y: number): number {
  let index = tops.length - 1;
  while (index > 0 && y < tops[index]!) index -= 1;
  const top = tops[index]!;
  const next = tops[index + 1];
  if (y <= top || next === undefined) return index;
  return index + (y - top) / (next - top);
}
