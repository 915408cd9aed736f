/** A draft as the text of its entry. */
import { ENTRY_KEYS, newEntryText, rewrittenEntry } from "../schema/files/entry-text.ts";
import type { Draft } from "./draft.ts";
import { same } from "./same.ts";

/** The entry: new, or the one it was opened from with only those keys rewritten that have changed. */
export function entryText({ values, original }: Draft): string {
  if (original === null) return newEntryText(values);
  const all = Object.fromEntries(ENTRY_KEYS.map((key) => [key, values[key]]));
  return rewrittenEntry(original, all, same);
}
