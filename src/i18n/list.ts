/** Things in a row as the language joins them: financing, bathtub, and cascade; of which one may be chosen: reserves, deposits, or room. */
export function list(locale: string, things: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(locale, { type }).format(things);
}
