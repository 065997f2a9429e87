import type { Confirmed } from './records.ts';
import { hashOf, type Unit } from './unit.ts';

/**
 * - `missing`: there is no text, or still the source's own.
 * - `draft`: written, or changed, since it was last confirmed.
 * - `machine`: as a machine left it.
 * - `stale`: the source has changed since.
 * - `reviewed`: both sides are as they were confirmed.
 */
export const STATES = ['missing', 'draft', 'machine', 'stale', 'reviewed'] as const;
export type State = (typeof STATES)[number];

/** The state of a unit, from the two texts as they are and the record of when they were last confirmed. */
export function stateOf(source: Unit, own: Unit | undefined, confirmed: Confirmed | undefined): State {
  if (own === undefined || own.text === '') return 'missing';
  const unchanged = confirmed !== undefined && confirmed[1] === hashOf(own);
  if (own.text === source.text && !unchanged) return own.wordless ? 'reviewed' : 'missing';
  if (!unchanged) return 'draft';
  if (confirmed[0] !== hashOf(source)) return 'stale';
  return confirmed[2] ?? 'reviewed';
}
