/** A tree that grows: of messages, or of a chapter's front matter. */
export interface Tree {
  [key: string]: unknown;
}

/** Puts a value where a unit's path leads, with the maps on the way, or lists where the next key is a number. */
export function put(tree: Tree, [key, next, ...rest]: readonly string[], value: unknown): void {
  if (next === undefined) tree[key!] = value;
  else put((tree[key!] ??= /^\d+$/.test(next) ? [] : {}) as Tree, [next, ...rest], value);
}
