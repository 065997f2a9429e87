import assert from 'node:assert/strict';
import type { Visit } from './visit.ts';

/** One thing that is tried in every engine. */
export interface Check {
  readonly name: string;
  run(visit: Visit): Promise<void>;
}

/** Throws a message that begins with what was looked at where two values differ. */
export function same(found: unknown, wanted: unknown, what: string): void {
  if (found === wanted) return;
  const [a, b] = [String(found), String(wanted)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  assert.fail(`${what}: ${around(a)}, not ${around(b)}`);
}
