/** What of a printed SOP name tells one SOP from another. */
import { fold } from "../../words/fold.ts";
import { withoutSop } from "../../words/without-sop.ts";

/** Names with one key are one name: no "SOP" in front, no "(…)" behind, case, spaces and punctuation folded. */
export function nameKey(text: string): string {
  const name = withoutSop(text);
  return fold(name.replace(/\s*\([^()]*\)[\s.;,]*$/, "")) || fold(name);
}
