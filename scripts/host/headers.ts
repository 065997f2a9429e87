/** A rule of a `_headers` file: a pattern of addresses, and what is sent with those that match it. */
export interface Rule {
  readonly pattern: string;
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
}

/** The rules in the text of a `_headers` file. */
export const rulesIn = (text: string): Rule[] => text.trim().split('\n\n').map((block) => {
  const [pattern, ...lines] = block.split('\n');
  return { pattern: pattern!, headers: lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1) as [string, string]) };
});

/** As Netlify and Cloudflare Pages read a pattern: a placeholder is one part of a path, a star is any rest. */
const matches = (pattern: string, address: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`).test(address);

/** All that the rules send with an address, the same name perhaps twice. */
export const headersOf = (rules: readonly Rule[], address: string): ReadonlyArray<readonly [string, string]> =>
  rules.filter(({ pattern }) => matches(pattern, address)).flatMap(({ headers }) => headers);
