/**
 * The state between two moments: every number of `a` moves the given share (0 to 1) of the way to `b`, through
 * nested records; anything that is not a number is taken from `a` until the share is 1.
 */
export function interpolate<T>(a: T, b: T, share: number): T {
  if (share <= 0) return a;
  if (share >= 1) return b;
  return between(a, b, share) as T;
}

/** The state at a time, where `states[n]` is the state at time n; before the first and after the last, time stands still. */
export function stateAt<T>(states: readonly T[], time: number): T {
  const last = states.length - 1;
  const clamped = Math.min(Math.max(Number.isNaN(time) ? 0 : time, 0), last);
  const index = Math.floor(clamped);
  const from = states[index];
  if (from === undefined) throw new RangeError('A run without states has no state to look up');
  return interpolate(from, states[index + 1] ?? from, clamped - index);
}

function between(a: unknown, b: unknown, share: number): unknown {
  if (typeof a === 'number' && typeof b === 'number') return mix(a, b, share);
  if (isRecord(a) && isRecord(b)) {
    return Object.fromEntries(Object.entries(a).map(([key, value]) => [key, between(value, b[key], share)]));
  }
  return a;
}

function mix(a: number, b: number, share: number): number {
  // Infinity has no midpoint: an infinite buffer stays infinite.
  return Number.isFinite(a) && Number.isFinite(b) ? a + (b - a) * share : a;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
