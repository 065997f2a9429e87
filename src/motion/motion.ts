import { Current } from './current.ts';
import { Pool, type Basin } from './pool.ts';
import { Spring, type Stiffness } from './spring.ts';

/** Seconds of one tick. Motion goes in whole ticks, so that the same inputs give the same frames. */
export const TICK = 1 / 60;

/** Ticks that water runs on after it was last stirred, and ticks in which it then comes to rest. */
const AWAKE = 120;
const SETTLING = 150;

/**
 * What moves in a figure between two pictures at rest: waves, currents, needles. It only ever adds to what the
 * model says, and comes to rest at nothing. It knows no clock: time is what `advance` is told.
 */
export class Motion {
  #ticks = 0;
  #left = 0;
  #sleeps = -SETTLING;
  #now = new WeakMap<object, object>();
  readonly #pools = new Map<string, Pool>();
  readonly #currents = new Map<unknown, Current>();
  readonly #springs = new Map<unknown, Spring>();

  /** Something happened: the water stays alive for some seconds. */
  wake(): void {
    this.#sleeps = this.#ticks + AWAKE;
  }

  /** Lets seconds pass, until all is at rest. */
  advance(seconds: number): void {
    if (!this.moving) return;
    if (seconds === Infinity) return this.rest();
    this.#now = new WeakMap();
    this.#left += seconds;
    while (this.#left > TICK / 2) {
      this.#left -= TICK;
      this.#tick();
    }
    if (!this.moving) this.rest();
  }

  /** Whether anything still moves. */
  get moving(): boolean {
    return this.#ticks < this.#sleeps + SETTLING;
  }

  /** Nothing moves, and nothing is remembered. */
  rest(): void {
    this.#left = 0;
    this.#sleeps = this.#ticks - SETTLING;
    this.#pools.clear();
    this.#currents.clear();
    this.#springs.clear();
  }

  /** What is made of something at this moment: once, however many marks ask. */
  now<T extends object>(of: T, make: () => T): T {
    const known = this.#now.get(of);
    if (known) return known as T;
    const made = make();
    this.#now.set(of, made);
    return made;
  }

  /** The waves on a basin's water as a height (y, downward) at x. When `of` is another, the basin is. */
  ripple(name: string, of: object, basin: () => Basin): (x: number) => number {
    const pool = this.#pools.get(name) ?? new Pool(of, basin());
    this.#pools.set(name, pool);
    if (pool.of !== of) pool.follow(of, basin());
    return pool.at;
  }

  /** How far, as a share of its repeat, a pattern has been carried that moves at `speed` repeats a second. */
  carried(who: unknown, speed: number): number {
    const current = this.#currents.get(who) ?? new Current();
    this.#currents.set(who, current);
    current.speed = speed;
    return current.at - Math.floor(current.at);
  }

  /** Where something stands that follows a value as on a spring. */
  sprung(who: unknown, value: number, stiffness: Stiffness): number {
    const spring = this.#springs.get(who) ?? new Spring(value, stiffness);
    this.#springs.set(who, spring);
    spring.target = value;
    return spring.at;
  }

  #tick(): void {
    this.#ticks += 1;
    const settled = Math.min(Math.max((this.#ticks - this.#sleeps) / SETTLING, 0), 1);
    for (const part of [this.#pools, this.#currents, this.#springs]) for (const body of part.values()) body.tick(TICK, settled);
  }
}
