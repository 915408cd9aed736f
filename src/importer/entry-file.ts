/** A SOP as the text of an entry. What editors have written into an entry that is replaced stays there. */
import { FORM_KEYS } from "../schema/sop.ts";
import type { ImportedSop } from "./entry.ts";
import { entryValues, newEntryText, rewrittenEntry } from "../schema/files/entry-text.ts";
import { saysSame } from "../schema/files/says-same.ts";

/** `sumber` tells where from, and so is no difference between two readings. */
const WRITTEN = [...FORM_KEYS, "sumber"] as const;

/** A new entry. */
export function newEntry(sop: ImportedSop): string {
  return newEntryText(written(sop));
}

function written(sop: ImportedSop): Record<string, unknown> {
  return Object.fromEntries(WRITTEN.map((key) => [key, sop[key]]));
}

/** Whether an entry says the same as the form, whatever else editors have added. */
export function saysTheSame(text: string, sop: ImportedSop): boolean {
  const entry = entryValues(text) ?? {};
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
  return rewrittenEntry(text, written(sop), same);
}

/** The name of the SOP that an entry holds; null where it cannot be read. */
export function nameIn(text: string): string | null {
  const nama = entryValues(text)?.["nama"];
  return typeof nama === "string" ? nama : null;
}
