/** A draft as the text of its entry. */
import { isMap, isScalar, parseDocument, stringify, type Pair } from "yaml";
import { splitFrontmatter } from "../schema/frontmatter.ts";
import { sopSchema } from "../schema/sop.ts";
import type { Draft, Values } from "./draft.ts";

/** In the order of the form. */
const KEYS = Object.keys(sopSchema.shape);

/**
 * The entry: new, or the one it was opened from with only those keys rewritten that have changed. Its comments, its prose
 * and keys that the form does not know stay.
 */
export function entryText({ values, original }: Draft): string {
  const parts = original === null ? null : splitFrontmatter(unixText(original));
  if (!parts) return `---\n${stringify(ordered(values), { lineWidth: 0 })}---\n`;
  const document = parseDocument(parts.yaml);
  if (!isMap(document.contents))
    return `---\n${stringify(ordered(values), { lineWidth: 0 })}---\n${parts.body}`;
  const before = document.toJS() as Values;
  for (const key of KEYS) {
    if (same(before[key], values[key])) continue;
    if (values[key] === undefined) document.delete(key);
    else document.set(key, document.createNode(values[key]));
  }
  const place = ({ key }: Pair): number => {
    const at = KEYS.indexOf(String(isScalar(key) ? key.value : key));
    return at === -1 ? KEYS.length : at;
  };
  document.contents.items.sort((a, b) => place(a) - place(b));
  return `---\n${document.toString({ lineWidth: 0 })}---\n${parts.body}`;
}

/** Line ends as `\n`, without byte order mark. */
export function unixText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

function ordered(values: Values): Values {
  return Object.fromEntries(KEYS.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])));
}

/** Equal, where an empty list or object is nothing and one performer may stand without a list. */
function same(a: unknown, b: unknown): boolean {
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
