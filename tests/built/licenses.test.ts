import { expect, it } from 'vitest';
import { file } from './site.ts';

/** What a reader may be served without being asked for more than a notice. */
const ALLOWED = ['MIT', 'ISC', 'OFL-1.1', 'MIT AND OFL-1.1'];

/** Everything that is other people's in what readers are served. A new one belongs into docs/decisions.md, with its license. */
const SERVED = ['@expo-google-fonts/noto-serif-kr', '@fontsource/stix-two-math', 'd3-interpolate', 'd3-selection', 'lean-qr', 'pretendard', 'scrollama'];

const notices = file('licenses.txt').split(`${'='.repeat(80)}\n`).slice(1).map((text) => {
  const [, name, license] = /^(\S+) \S+ \(([^)]+)\)\n/.exec(text)!;
  return { name: name!, license: license!, text };
});

it('what readers are served of other people’s is known, and under licenses that allow it', () => {
  expect(notices.map(({ name }) => name).sort()).toEqual(SERVED);
  for (const { name, license } of notices) expect(ALLOWED, name).toContain(license);
});

it('each comes with its license in full and whoever holds the rights', () => {
  for (const { name, text } of notices) {
    expect(text, name).toMatch(/copyright/i);
    expect(text, name).toMatch(/Permission is hereby granted|Permission to use, copy, modify|SIL OPEN FONT LICENSE/);
  }
});
