/** What of a printed SOP name tells one SOP from another. */
import { fold } from "../../words/fold.ts";

/** A SOP's name without what offices add in front: "SOP Pengiriman surat" → "Pengiriman surat". */
export function withoutSop(text: string): string {
  return text.trim().replace(/^SOP(?:[\s.:-]+AP\b)?[\s.:-]+/i, "");
}

/** Names with one key are one name: no "SOP" in front, no "(…)" behind, case, spaces and punctuation folded. */
export function nameKey(text: string): string {
  const name = withoutSop(text);
  return fold(name.replace(/\s*\([^()]*\)[\s.;,]*$/, "")) || fold(name);
}
