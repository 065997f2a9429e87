/** How far each named identity of a run or a frame is from holding; zero is perfect. */
export type Identities = Readonly<Record<string, number>>;

/** The two sides of each named identity, and how far they are apart where that is not just their difference. */
export type Sides = Readonly<Record<string, readonly [left: number, right: number, residual?: number]>>;

export function residualsOf(sides: Sides): Identities {
  return Object.fromEntries(Object.entries(sides).map(([name, [left, right, residual = left - right]]) => [name, residual]));
}

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
