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
    // NaN must never pass for a small residual.
    if (!(Math.abs(residual) <= Math.abs(worst[name] ?? 0))) worst[name] = residual;
    else worst[name] ??= residual;
  }
  return worst;
}
