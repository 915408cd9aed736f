/** Whether two values of a frontmatter say the same. It knows no schema: the page of the desk asks it too. */

/**
 * Whether two values say the same: an empty list or object is nothing, and the order of keys says nothing.
 * @param simplest for what can be written in two ways: the value as the shorter one has it
 */
export function saysSame(a: unknown, b: unknown, simplest: (value: object) => unknown): boolean {
  return JSON.stringify(plain(a, simplest)) === JSON.stringify(plain(b, simplest));
}

function plain(value: unknown, simplest: (value: object) => unknown): unknown {
  if (typeof value !== "object" || value === null) return value ?? null;
  const simple = simplest(value);
  if (simple !== value) return plain(simple, simplest);
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => plain(one, simplest));
  const kept = Object.entries(value)
    .map(([key, one]) => [key, plain(one, simplest)] as const)
    .filter(([, one]) => one !== null);
  return kept.length === 0 ? null : Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
