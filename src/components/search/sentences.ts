/** What the search says: counts, corrections, empty results. */
import type { SearchAnswer } from "../../search/query/engine.ts";
import type { QueryPlan } from "../../search/query/query.ts";

/** Address of the results page for a query. */
export function resultsUrl(query: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  return `${base}/cari/?${new URLSearchParams({ q: query }).toString()}`;
}

/** "7 hasil", with what was left out or mended. */
export function countSentence({ total, covers, plan }: SearchAnswer): string {
  const count = `${total} hasil`;
  if (plan.corrected) return `${count}. Mungkin maksud Anda: ${plan.corrected}`;
  if (covers === "nama") return `${count}, tanpa kata ${quoted(plan.unknown)} yang tidak ditemukan`;
  if (covers === "sebagian") return `${count} yang memuat sebagian kata`;
  return count;
}

/** Why nothing was found. */
export function emptySentence({ service, unknown, text }: QueryPlan): string {
  if (service) return service;
  if (unknown.length > 0) return `Tidak ada hasil. Kata ${quoted(unknown)} tidak ada di katalog ini.`;
  return `Tidak ada hasil untuk “${text}”.`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}
