/** The water of a basin as the model has it: what waves run on. */
export interface Basin {
  /** Left and right end, in units of the drawing. */
  readonly from: number;
  readonly to: number;
  /** Height (y, downward) of the surface at rest. */
  readonly level: (x: number) => number;
  /** x where water comes in, and where it goes out; the left and the right end when left out. */
  readonly inlet?: number | undefined;
  readonly outlet?: number | undefined;
}

/** Units from one cell to the next. */
const CELL = 12;
/** Units a second that a wave runs, and what it loses of its speed in a second. */
const CELERITY = 190;
const LOSS = 1.5;
/** Share of a change of shape that the water lags behind, and of a change of level that stands up at the inlet first. */
const LAG = 0.8;
const SURGE = 0.12;
/** Reach of a surge in units, and the highest a wave may stand. */
const REACH = 34;
const HIGHEST = 9;

/**
 * Waves as a height field: the wave equation on a row of cells between two walls that throw them back. Whatever stirs
 * it only moves water from one cell to another, so the volume stays what the model says.
 */
export class Pool {
  /** What the water at rest was last computed for. */
  of: object;
  #basin: Basin;
  #rest: Float64Array;
  readonly #height: Float64Array;
  readonly #speed: Float64Array;

  constructor(of: object, basin: Basin) {
    this.of = of;
    const count = Math.max(6, Math.round((basin.to - basin.from) / CELL) + 1);
    this.#basin = basin;
    this.#height = new Float64Array(count);
    this.#speed = new Float64Array(count);
    this.#rest = this.#levels(basin);
  }

  /** Sum of all heights over the surface at rest: zero, whatever happened. */
  get volume(): number {
    return this.#height.reduce((sum, height) => sum + height, 0);
  }

  /** Height of the waves at x. */
  readonly at = (x: number): number => {
    const place = Math.min(Math.max((x - this.#basin.from) / this.#cell, 0), this.#height.length - 1);
    const i = Math.min(Math.floor(place), this.#height.length - 2);
    return this.#height[i]! + (this.#height[i + 1]! - this.#height[i]!) * (place - i);
  };

  /** The surface at rest is another now; the water needs a while to get there. */
  follow(of: object, basin: Basin): void {
    this.of = of;
    this.#basin = basin;
    const levels = this.#levels(basin);
    const moved = levels.map((level, i) => level - this.#rest[i]!);
    const rise = mean(moved);
    this.#rest = levels;
    const surge = this.#bump(rise < 0 ? (basin.inlet ?? basin.from) : (basin.outlet ?? basin.to));
    this.#stir((i) => -LAG * (moved[i]! - rise) + SURGE * rise * surge[i]!);
  }

  tick(seconds: number, settled: number): void {
    const [height, speed] = [this.#height, this.#speed];
    const last = height.length - 1;
    const pull = (CELERITY / this.#cell) ** 2;
    const loss = 1 - LOSS * seconds;
    for (let i = 0; i <= last; i += 1) {
      const [left, right] = [height[Math.max(i - 1, 0)]!, height[Math.min(i + 1, last)]!];
      speed[i] = (speed[i]! + pull * (left - 2 * height[i]! + right) * seconds) * loss;
    }
    const calm = 1 - settled ** 2 * 0.25;
    for (let i = 0; i <= last; i += 1) {
      height[i] = (height[i]! + speed[i]! * seconds) * calm;
    }
  }

  get #cell(): number {
    return (this.#basin.to - this.#basin.from) / (this.#height.length - 1);
  }

  #levels({ from, level }: Basin): Float64Array {
    return this.#height.map((_, i) => level(from + i * this.#cell));
  }

  /** Water heaped up around x and taken evenly from everywhere. */
  #bump(x: number): Float64Array {
    const heap = this.#height.map((_, i) => Math.exp(-(((this.#basin.from + i * this.#cell - x) / REACH) ** 2)));
    const even = mean(heap);
    return heap.map((height) => height / even - 1);
  }

  #stir(by: (i: number) => number): void {
    for (let i = 0; i < this.#height.length; i += 1) this.#height[i]! += by(i);
    const highest = this.#height.reduce((most, height) => Math.max(most, Math.abs(height)), 0);
    if (highest > HIGHEST) for (let i = 0; i < this.#height.length; i += 1) this.#height[i]! *= HIGHEST / highest;
  }
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
