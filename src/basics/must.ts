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

/**
 * The element of a list at a place that must be there.
 * @throws Error naming the place
 */
export function itemAt<Value>(list: ArrayLike<Value>, index: number): Value {
  const value = list[index];
  if (value === undefined) throw new Error(`nothing at ${index} of ${list.length}`);
  return value;
}

/** The first element of a list that has one. @throws Error when it is empty */
export function firstOf<Value>(list: ArrayLike<Value>): Value {
  return itemAt(list, 0);
}

/** The last element of a list that has one. @throws Error when it is empty */
export function lastOf<Value>(list: ArrayLike<Value>): Value {
  return itemAt(list, list.length - 1);
}

/** A value that is known to be there, though its type cannot say so. @throws Error when it is not */
export function present<Value>(value: Value): NonNullable<Value> {
  if (value === undefined || value === null) throw new Error(`expected a value, found ${String(value)}`);
  return value;
}
