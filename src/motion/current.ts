/** Share of its speed that a current takes up in a tick. */
const GATHERS = 0.06;

/** Something that is carried along in whole repeats: chevrons in a pipe, waves on a surface. */
export class Current {
  /** Repeats a second, of the model. */
  speed = 0;
  /** Repeats since the start. */
  at = 0;
  #speed = 0;
  /** The way to the next whole repeat, where it comes to rest. */
  #way: { from: number; to: number; since: number } | undefined;

  /** `settled` is the share of the time to rest that has passed: at 1 the pattern lies where it lies at rest. */
  tick(seconds: number, settled: number): void {
    if (settled === 0) {
      this.#way = undefined;
      this.#speed += (this.speed - this.#speed) * GATHERS;
      this.at += this.#speed * seconds;
    } else {
      this.#way ??= { from: this.at, to: this.#restingPlace(), since: settled };
      const { from, to, since } = this.#way;
      const t = since < 1 ? (settled - since) / (1 - since) : 1;
      this.at = from + (to - from) * (1 - (1 - t) ** 3);
      this.#speed = 0;
    }
  }

  /** A whole number ahead: near where the speed would carry it. */
  #restingPlace(): number {
    return this.#speed < 0 ? Math.floor(this.at + this.#speed * 0.8) : Math.ceil(this.at + this.#speed * 0.8);
  }
}
