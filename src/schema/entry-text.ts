/** Frontmatter of a SOP as the text of its entry, and whether two values in it say the same. */
import { stringify } from "yaml";
import { sopSchema } from "./sop.ts";

type Values = Readonly<Record<string, unknown>>;

/** The keys of an entry, in the order of the form. */
export const ENTRY_KEYS: readonly string[] = Object.keys(sopSchema.shape);

/** A new entry: the keys that have a value, in the order of the form. @param body the prose below */
export function newEntryText(values: Values, body = ""): string {
  const ordered = ENTRY_KEYS.flatMap((key) =>
    values[key] === undefined ? [] : [[key, values[key]] as const],
  );
  return `---\n${stringify(Object.fromEntries(ordered), { lineWidth: 0 })}---\n${body}`;
}

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
