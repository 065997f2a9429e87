/**
 * A function that makes each thing once, and then hands it out again: by the texts and numbers it is given, which have to say all that the thing depends on. Nobody
 * may change what it returns.
 */
export function memo<Key extends ReadonlyArray<string | number>, T>(make: (...key: Key) => T): (...key: Key) => T {
  const made = new Map<string, T>();
  return (...key) => {
    const name = key.join('\0');
    if (!made.has(name)) made.set(name, make(...key));
    return made.get(name)!;
  };
}
