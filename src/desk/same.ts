/** Whether two values of a frontmatter say the same. */

/** Equal, where an empty list or object is nothing and one performer may stand without a list. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(plain);
    return items.length === 0 ? null : items.length === 1 && typeof items[0] === "string" ? items[0] : items;
  }
  if (typeof value !== "object" || value === null) return value ?? null;
  const kept = Object.entries(value)
    .map(([key, one]) => [key, plain(one)] as const)
    .filter(([, one]) => one !== null);
  return kept.length === 0 ? null : Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
