import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../scripts/audit/verdict.ts';

const report = (vulnerabilities: object): string => JSON.stringify({ vulnerabilities, metadata: { dependencies: { total: 480 } } });
const fault = (severity: string) => ({ severity, range: '<2.0.0', via: [{ title: 'Reads too much', url: 'https://example.org/1' }, 'other'] });

describe('an audit', () => {
  it('is clean where nothing is known', () => {
    expect(verdictOf(report({}))).toEqual({ lines: ['480 dependencies audited, 0 with known faults, 0 of them high or critical'], status: 0 });
  });

  it('names small faults and goes on', () => {
    const { lines, status } = verdictOf(report({ thing: fault('moderate') }));
    expect(status).toBe(0);
    expect(lines[0]).toBe('moderate: thing <2.0.0: Reads too much https://example.org/1; through other');
  });

  it('stops at grave ones, those first', () => {
    const { lines, status } = verdictOf(report({ a: fault('low'), b: fault('critical'), c: fault('high') }));
    expect(status).toBe(1);
    expect(lines.map((line) => line.split(':')[0])).toEqual(['critical', 'high', 'low', '480 dependencies audited, 3 with known faults, 2 of them high or critical']);
  });

  it.each([['{"message":"405 Method Not Allowed","error":{}}', '405 Method Not Allowed'], ['{"error":{"code":"ENOAUDIT","summary":"no audit"}}', 'no audit'], ['', 'no answer'], ['<html>', 'no answer']])('is none where the registry says %j', (text, why) => {
    const { lines, status } = verdictOf(text);
    expect(status).toBe(2);
    expect(lines[0]).toContain('NOT AUDITED');
    expect(lines[0]).toContain(why);
  });
});
