import type { Values } from '../parameters/parameter.ts';
import type { Moment } from '../scenes/scene.ts';
import { pan } from '../scenes/story.ts';

/** Seconds in which two thirds of a change are made. */
const LAG = 0.11;
/** Share of a change that is left when it counts as made. */
const REST = 0.004;

/** Follows a moment with inertia: levels and flows glide, and what lies between is run by the model like any other moment. */
export class Glide {
  #shown: Moment;
  #target: Moment;
  #left = 0;

  constructor(moment: Moment) {
    this.#shown = this.#target = moment;
  }

  get arrived(): boolean {
    return this.#left === 0;
  }

  aim(target: Moment): void {
    this.#target = target;
    this.#left = 1;
  }

  /** The moment to show now, so many seconds after the last; once arrived, the target itself. */
  after(seconds: number): Moment {
    const share = 1 - Math.exp(-seconds / LAG);
    this.#left *= 1 - share;
    if (this.#left < REST) {
      this.#left = 0;
      this.#shown = this.#target;
    } else {
      this.#shown = toward(this.#shown, this.#target, share);
    }
    return this.#shown;
  }
}

function toward(from: Moment, to: Moment, share: number): Moment {
  const values = (a: Values, b: Values): Values => Object.fromEntries(Object.entries(b).map(([name, value]) => [name, between(a[name], value, share)]));
  return {
    values: values(from.values, to.values),
    at: between(from.at, to.at, share),
    view: values(from.view, to.view) as Record<string, number>,
    camera: pan(from.camera, to.camera, share),
  };
}

/** Numbers glide; choices and infinite values are the target's at once. */
function between<T extends number | string>(from: T | undefined, to: T, share: number): T {
  return typeof from === 'number' && typeof to === 'number' && Number.isFinite(from) && Number.isFinite(to) ? ((from + (to - from) * share) as T) : to;
}
