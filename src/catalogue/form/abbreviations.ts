/** Finds the glossary's abbreviations in printed text, so that pages can explain them where they stand. */
import { must } from "../../basics/must.ts";
import { slugify } from "../../words/fold.ts";
import type { GlossaryData } from "../../schema/glossary.ts";

export interface Abbreviation {
  /** As in the glossary: "IKU". */
  readonly short: string;
  readonly long: string;
  /** Anchor on the glossary page. */
  readonly id: string;
}

/** A stretch of printed text; `abbreviation` is set where it is one of the glossary's. */
export interface TextPart {
  readonly text: string;
  readonly abbreviation?: Abbreviation;
}

/** Splits text at abbreviations. Joined again, the parts are the text. */
export type AbbreviationFinder = (text: string) => readonly TextPart[];

/** Anchor of a glossary entry: `PermenPAN-RB` → `permenpan-rb`. */
export function abbreviationId(short: string): string {
  return slugify(short);
}

/** Makes a finder for a glossary. Whole words only; capitals as in the glossary or as its first letter only. */
export function abbreviationFinder(glossary: GlossaryData): AbbreviationFinder {
  const byWord = new Map<string, Abbreviation>();
  for (const { singkatan, kepanjangan } of glossary.singkatan) {
    const abbreviation = { short: singkatan, long: kepanjangan, id: abbreviationId(singkatan) };
    byWord.set(singkatan, abbreviation);
    if (singkatan !== singkatan.toUpperCase()) byWord.set(singkatan.toLowerCase(), abbreviation);
  }
  if (byWord.size === 0) return (text) => [{ text }];
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "gu");

  return (text) => {
    const parts: TextPart[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      if (match.index > end) parts.push({ text: text.slice(end, match.index) });
      parts.push({ text: match[0], abbreviation: must(byWord, match[0]) });
      end = match.index + match[0].length;
    }
    if (end < text.length) parts.push({ text: text.slice(end) });
    return parts;
  };
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Where each letter begins in abbreviations that are in order: letter → id of its first one. */
export function firstOfLetters(ordered: readonly string[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const abbreviation of ordered) {
    const letter = abbreviation.charAt(0).toUpperCase();
    if (!first.has(letter)) first.set(letter, abbreviationId(abbreviation));
  }
  return first;
}
