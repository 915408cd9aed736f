/** A draft as the text of its entry. */
import { isMap, isScalar, parseDocument, type Pair } from "yaml";
import { ENTRY_KEYS, newEntryText } from "../schema/entry-text.ts";
import { splitFrontmatter, unixText } from "../schema/frontmatter.ts";
import type { Draft, Values } from "./draft.ts";
import { same } from "./same.ts";
import { present } from "../schema/must.ts";

/**
 * The entry: new, or the one it was opened from with only those keys rewritten that have changed. Its comments, its prose
 * and keys that the form does not know stay.
 */
export function entryText({ values, original }: Draft): string {
  const parts = original === null ? null : splitFrontmatter(unixText(original));
  if (!parts) return newEntryText(values);
  const document = parseDocument(parts.yaml);
  if (!isMap(document.contents)) return newEntryText(values, parts.body);
  const before = document.toJS() as Values;
  const changed = ENTRY_KEYS.filter((key) => !same(before[key], values[key]));
  if (changed.length === 0) return unixText(present(original));
  for (const key of changed) {
    if (values[key] === undefined) document.delete(key);
    else if (document.has(key)) document.set(key, document.createNode(values[key]));
    else
      document.contents.items.splice(
        placeFor(key, document.contents.items),
        0,
        document.createPair(key, values[key]),
      );
  }
  // Lists on one line stay as they are written.
  const flowCollectionPadding = parts.yaml.includes("[ ");
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding })}---\n${parts.body}`;
}

/** Before the first key that follows it on the form. */
function placeFor(key: string, items: readonly Pair[]): number {
  const later = new Set(ENTRY_KEYS.slice(ENTRY_KEYS.indexOf(key) + 1));
  const at = items.findIndex((item) => later.has(String(isScalar(item.key) ? item.key.value : item.key)));
  return at === -1 ? items.length : at;
}
