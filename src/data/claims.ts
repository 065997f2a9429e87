/** How a claim of the essay stands beside mainstream economics and the record. */
export type Verdict = 'supported' | 'partly' | 'contested' | 'contradicted' | 'definition';

/** The essay's claims in its own order. Their words are in `content/<locale>/claims.yaml`. */
export const claims = {
  c01: 'partly',
  c02: 'supported',
  c03: 'contested',
  c04: 'partly',
  c05: 'partly',
  c06: 'partly',
  c07: 'partly',
  c08: 'partly',
  c09: 'definition',
  c10: 'partly',
  c11: 'contested',
  c12: 'partly',
  c13: 'contested',
  c14: 'partly',
  c15: 'partly',
  c16: 'contested',
  c17: 'contested',
  c18: 'contradicted',
  c19: 'definition',
} as const satisfies Readonly<Record<string, Verdict>>;

export type ClaimId = keyof typeof claims;
