import { expect, test } from 'vitest';
import { file, files } from './site.ts';

test('no line below words is written in the one-word form that WebKit drops', () => {
  const sheets = files().filter((path) => path.endsWith('.css'));
  const lines = sheets.flatMap((path) => [...file(path).matchAll(/text-decoration:([^;}]+)/g)].map(([, value]) => value!));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((value) => !/^(none|underline|line-through)$/.test(value))).toEqual([]);
});
