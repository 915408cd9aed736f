/** For keys that the content check vouches for: what is missing is told by its name, not by a later mistake elsewhere. */

/** Whatever is asked by key: a map, or something that behaves so. */
interface Lookup<Key, Value> {
  get(key: Key): Value | undefined;
}

/**
 * The value under a key that must be there.
 * @throws Error naming the key
 */
export function must<Key, Value>(map: Lookup<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing under "${String(key)}"`);
  return value;
}
