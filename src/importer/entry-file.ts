/** A SOP as the text of an entry. What editors have written into an entry that is replaced stays there. */
import { FORM_KEYS } from "../schema/sop.ts";
import { isMap, isScalar, parseDocument, type Pair } from "yaml";
import type { ImportedSop } from "./entry.ts";
import { ENTRY_KEYS, newEntryText } from "../schema/entry-text.ts";
import { saysSame } from "../schema/says-same.ts";
import { splitFrontmatter, unixText } from "../schema/frontmatter.ts";
import { present } from "../schema/must.ts";

/** `sumber` tells where from, and so is no difference between two readings. */
const WRITTEN = [...FORM_KEYS, "sumber"] as const;

/** A new entry. */
export function newEntry(sop: ImportedSop): string {
  return newEntryText(Object.fromEntries(WRITTEN.map((key) => [key, sop[key]])));
}

/** Whether an entry says the same as the form, whatever else editors have added. */
export function saysTheSame(text: string, sop: ImportedSop): boolean {
  const entry = frontmatterOf(text);
  return FORM_KEYS.every((key) => same(entry[key], sop[key]));
}

function same(there: unknown, read: unknown): boolean {
  return saysSame(there, read, withoutReferences);
}

/** A list item without its references: the form prints the words alone. */
function withoutReferences(value: object): unknown {
  return "teks" in value && "rujukan" in value && Object.keys(value).length === 2 ? value.teks : value;
}

/** The entry with the form's values in it; other keys and the prose stay as they are. */
export function replaced(text: string, sop: ImportedSop): string {
  const parts = present(splitFrontmatter(unixText(text)));
  const document = parseDocument(parts.yaml);
  const map = document.contents;
  if (!isMap(map)) return newEntry(sop);
  const before = document.toJS() as Record<string, unknown>;
  for (const key of WRITTEN) {
    if (sop[key] === undefined) document.delete(key);
    else if (!same(before[key], sop[key])) document.set(key, document.createNode(sop[key]));
  }
  const place = ({ key }: Pair): number => ENTRY_KEYS.indexOf(String(isScalar(key) ? key.value : key));
  map.items.sort((a, b) => place(a) - place(b));
  return `---\n${document.toString({ lineWidth: 0 })}---\n${parts.body}`;
}

/** The name of the SOP that an entry holds; null where it cannot be read. */
export function nameIn(text: string): string | null {
  const { nama } = frontmatterOf(text);
  return typeof nama === "string" ? nama : null;
}

function frontmatterOf(text: string): Record<string, unknown> {
  const parts = splitFrontmatter(unixText(text));
  const value: unknown = parts ? parseDocument(parts.yaml).toJS() : null;
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
