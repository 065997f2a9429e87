import { expect, test } from 'vitest';
import { file, pages } from './site.ts';

test('no line below words is written in the one-word form that WebKit drops', () => {
  const sheets = new Set(pages().flatMap((path) => [...file(path).matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!)));
  const lines = [...sheets].flatMap((css) => [...css.matchAll(/text-decoration:([^;}]+)/g)].map(([, value]) => value!));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((value) => !/^(none|underline|line-through)$/.test(value))).toEqual([]);
});
