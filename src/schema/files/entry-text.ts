/** Frontmatter of a SOP as the text of its entry: read, written anew, or rewritten where something has changed. */
import { isMap, isScalar, parseDocument, stringify, type Document, type Pair } from "yaml";
import { joinFrontmatter, splitFrontmatter, unixText } from "./frontmatter.ts";
import { saysSame } from "./says-same.ts";
import { sopSchema } from "../sop.ts";
import { isRecord } from "../../basics/typed-keys.ts";

type Values = Readonly<Record<string, unknown>>;

/** The keys of an entry, in the order of the form. */
export const ENTRY_KEYS: readonly string[] = Object.keys(sopSchema.shape);

/** A new entry: the keys that have a value, in the order of the form. @param body the prose below */
export function newEntryText(values: Values, body = ""): string {
  const ordered = ENTRY_KEYS.flatMap((key) =>
    values[key] === undefined ? [] : [[key, values[key]] as const],
  );
  return joinFrontmatter(stringify(Object.fromEntries(ordered), { lineWidth: 0 }), body);
}

/** The values of an entry; null where they cannot be read. */
export function entryValues(text: string): Values | null {
  const parts = splitFrontmatter(unixText(text));
  return parts && valuesOf(parseDocument(parts.yaml));
}

/**
 * The entry with these values in it, a key that is undefined taken out. Only what says something else than before is written;
 * comments, the prose and keys that are not named stay. What cannot be read is written anew.
 * @param same whether two values of a key say the same
 */
export function rewrittenEntry(
  text: string,
  changes: Values,
  same: (before: unknown, after: unknown) => boolean = saysEqual,
): string {
  const unix = unixText(text);
  const parts = splitFrontmatter(unix);
  if (!parts) return newEntryText(changes);
  const document = parseDocument(parts.yaml);
  const before = valuesOf(document);
  if (!before) return newEntryText(changes, parts.body);
  const changed = Object.keys(changes).filter((key) => !same(before[key], changes[key]));
  if (changed.length === 0) return unix;
  for (const key of changed) write(document, key, changes[key]);
  // Lists on one line stay as they are written.
  const flowCollectionPadding = parts.yaml.includes("[ ");
  return joinFrontmatter(document.toString({ lineWidth: 0, flowCollectionPadding }), parts.body);
}

function write(document: Document.Parsed, key: string, value: unknown): void {
  if (value === undefined) document.delete(key);
  else if (document.has(key)) document.set(key, document.createNode(value));
  else if (isMap(document.contents)) {
    const { items } = document.contents;
    items.splice(placeFor(key, items), 0, document.createPair(key, value));
  }
}

/** Before the first key that follows it on the form. */
function placeFor(key: string, items: readonly Pair[]): number {
  const later = new Set(ENTRY_KEYS.slice(ENTRY_KEYS.indexOf(key) + 1));
  const at = items.findIndex((item) => later.has(String(isScalar(item.key) ? item.key.value : item.key)));
  return at === -1 ? items.length : at;
}

function valuesOf(document: Document.Parsed): Values | null {
  const value: unknown = document.toJS();
  return isRecord(value) ? value : null;
}

function saysEqual(before: unknown, after: unknown): boolean {
  return saysSame(before, after, (value) => value);
}
