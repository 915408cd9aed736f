/** What of a printed SOP name tells one SOP from another. */
import { fold } from "../../words/fold.ts";
import { nameAlone } from "../../words/without-sop.ts";

/** Names with one key are one name: no "SOP" in front, no "(…)" behind, case, spaces and punctuation folded. */
export function nameKey(text: string): string {
  const name = nameAlone(text);
  return fold(name.replace(/\s*\([^()]*\)[\s.;,]*$/, "")) || fold(name);
}

/** The key without any "(…)": offices leave out what a name only explains. */
export function bareKey(text: string): string {
  const name = nameAlone(text);
  return fold(name.replaceAll(/\([^()]*\)/g, " ")) || fold(name);
}
