/** How far each named identity of a run or a frame is from holding; zero is perfect. */
export type Identities = Readonly<Record<string, number>>;

/** The largest residual of any identity, in absolute value. */
export function largestResidual(identities: Identities): number {
  return Math.max(0, ...Object.values(identities).map(Math.abs));
}

/** For each named identity the residual that is largest in absolute value over all frames. */
export function worstOf(all: readonly Identities[]): Identities {
  const worst: Record<string, number> = {};
  for (const [name, residual] of all.flatMap((identities) => Object.entries(identities))) {
    worst[name] = worse(worst[name] ?? residual, residual);
  }
  return worst;
}

/** NaN is worse than any number: it must never pass for a small residual. */
function worse(a: number, b: number): number {
  return Number.isNaN(a) || Math.abs(a) >= Math.abs(b) ? a : b;
}
