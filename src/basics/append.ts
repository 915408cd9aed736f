/** Lists by key, as they are gathered; where each thing has one key and is at hand, `Map.groupBy` does it. */

/** Puts a value at the end of the key's list, which begins with the first. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
