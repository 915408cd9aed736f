/** Frontmatter of a SOP as the text of its entry. */
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
