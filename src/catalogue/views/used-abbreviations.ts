/** Which abbreviations a page has to explain. */
import {
  abbreviationFinder,
  type Abbreviation,
  type AbbreviationFinder,
  type TextPart,
} from "../form/abbreviations.ts";
import type { Catalogue } from "../types.ts";

/** Each once, in order of the alphabet. */
export function usedAbbreviations(texts: readonly (readonly TextPart[])[]): Abbreviation[] {
  const used = new Map<string, Abbreviation>();
  for (const { abbreviation } of texts.flat()) if (abbreviation) used.set(abbreviation.id, abbreviation);
  return [...used.values()].sort((a, b) => a.short.localeCompare(b.short, "id"));
}

const finders = new WeakMap<Catalogue, AbbreviationFinder>();

/** One finder per catalogue: making it means compiling one large pattern. */
export function finderOf(catalogue: Catalogue): AbbreviationFinder {
  const known = finders.get(catalogue);
  if (known) return known;
  const finder = abbreviationFinder(catalogue.glossary);
  finders.set(catalogue, finder);
  return finder;
}
