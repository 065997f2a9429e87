import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../../src/shipping/policy.ts';

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (rest: string): string => withPolicy(Buffer.from(`<!doctype html><html><head><meta charset="utf-8">${rest}</head><body></body></html>`)).toString();
const policyIn = (html: string): ReadonlyMap<string, string[]> => {
  const [, text] = /content="([^"]*)"/.exec(html)!;
  return new Map(text!.split('; ').map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)]));
};

describe('the policy of a page', () => {
  it('stands before everything that it is about', () => {
    expect(page('<style>a{}</style><script>b</script>')).toMatch(/^<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  });

  it('lets only those inline scripts and styles run that are in the page', () => {
    const policy = policyIn(page('<script>one()</script><script type="module">two("둘")</script><style>a{}</style>'));
    expect(policy.get('script-src')).toEqual(["'self'", digest('one()'), digest('two("둘")')]);
    expect(policy.get('style-src')).toEqual(["'self'", digest('a{}')]);
  });

  it('does not count data and files as inline scripts', () => {
    const policy = policyIn(page('<script type="application/json">{}</script><script type="application/ld+json">{}</script><script defer src="/a.js"></script>'));
    expect(policy.get('script-src')).toEqual(["'self'"]);
  });

  it('takes fonts out of a style sheet where a page has such a sheet, and nowhere else', () => {
    expect(policyIn(page('')).get('font-src')).toEqual(["'self'"]);
    expect(policyIn(page('<link rel="stylesheet" href="/base/plain/fonts-ko.12345678.css">')).get('font-src')).toEqual(["'self'", 'data:']);
  });

  it('refuses a page that has no place for it', () => {
    expect(() => withPolicy(Buffer.from('<html><head></head></html>'))).toThrow(/charset/);
  });
});
