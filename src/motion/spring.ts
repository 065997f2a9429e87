/** Radians a second of the free swing, and the share of critical damping. */
export interface Stiffness {
  readonly frequency: number;
  readonly damping: number;
}

/** Follows a value with inertia. At rest it is the value. */
export class Spring {
  target: number;
  at: number;
  #speed = 0;
  readonly #stiffness: Stiffness;

  constructor(value: number, stiffness: Stiffness) {
    this.target = value;
    this.at = value;
    this.#stiffness = stiffness;
  }

  tick(seconds: number, settled: number): void {
    const { frequency, damping } = this.#stiffness;
    this.#speed += (frequency ** 2 * (this.target - this.at) - 2 * damping * frequency * this.#speed) * seconds;
    this.at += this.#speed * seconds;
    if (settled > 0) this.at += (this.target - this.at) * settled ** 2;
  }
}
