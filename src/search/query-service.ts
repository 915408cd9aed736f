/** Queries for citizens' services (KTP, surat pindah …), which internal SOPs do not answer. */
import type { Lexicon } from "./lexicon.ts";
import { splitWords } from "./words.ts";

/** The site's sentence when the query contains one of its service words; else null. */
export function serviceAnswer(text: string, { understanding: { layanan } }: Lexicon): string | null {
  if (!layanan) return null;
  const words = ` ${fold(text)} `;
  return layanan.kata.some((service) => words.includes(` ${fold(service)} `)) ? layanan.pesan : null;
}

function fold(text: string): string {
  return splitWords(text).map((word) => word.text).join(" ");
} // prettier-ignore
