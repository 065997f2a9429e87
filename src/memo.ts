/**
 * A function that makes each thing once, and hands it out again when asked with the same values: texts and numbers that are equal, objects that are the very same.
 * They have to say all that the thing depends on, and nobody may change it.
 */
export function memo<Key extends readonly unknown[], T>(make: (...key: Key) => T): (...key: Key) => T {
  const made: Known<T> = new Map();
  return (...key) => {
    let known = made;
    for (const value of key) {
      if (!known.has(value)) known.set(value, new Map());
      known = known.get(value) as Known<T>;
    }
    if (!known.has(THING)) known.set(THING, make(...key));
    return known.get(THING) as T;
  };
}

/**
 * The same once for the whole process, for what is made of texts and numbers alone. Vite bundles a second copy of the modules that the build itself runs, and both
 * would read every text; the copy that comes first, told by `name`, reads for the other. While the site is being developed a module may be another after each change.
 */
export function memoInProcess<Key extends readonly unknown[], T>(name: string, make: (...key: Key) => T): (...key: Key) => T {
  if (import.meta.env?.DEV) return memo(make);
  const shared = ((globalThis as { [SHARED]?: Map<string, unknown> })[SHARED] ??= new Map());
  if (!shared.has(name)) shared.set(name, memo(make));
  return shared.get(name) as typeof make;
}

const SHARED = Symbol.for('reverse-qe.memo');

/** A map for each value in turn, in the last of which the thing itself stands. */
type Known<T> = Map<unknown, T | Map<unknown, unknown>>;
const THING = Symbol('thing');
