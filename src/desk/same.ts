/** Whether two values of a draft say the same. */
import { saysSame } from "../schema/files/says-same.ts";

/** Equal, where an empty list or object is nothing and one performer may stand without a list. */
export function same(a: unknown, b: unknown): boolean {
  return saysSame(a, b, withoutList);
}

function withoutList(value: object): unknown {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.length === 1 && typeof items[0] === "string" ? items[0] : value;
}
