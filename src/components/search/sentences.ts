/** What the search says: counts, corrections, empty results. */
import { resultsPath } from "../../catalogue/addresses.ts";
import { href } from "../href.ts";
import { countWords } from "../../catalogue/reader-words.ts";
import type { SearchAnswer } from "../../search/query/engine.ts";

/** While the engine is on its way over a slow line. */
export const LOADING = "Memuat pencarian…";
/** Milliseconds after which a reader is told so. */
export const LOADING_AFTER = 300;
export const NOT_LOADED = "Pencarian tidak dapat dimuat. Periksa sambungan, lalu coba lagi.";

/** Address of the results page for a query. */
export function resultsUrl(query: string): string {
  return href(resultsPath(query));
}

/** "7 hasil", with what was left out or mended; or why there are none. */
export function answerSentence(answer: SearchAnswer): string {
  const { total, unfiltered, covers, plan } = answer;
  if (plan.service && (total === 0 || covers === "terkait")) return plan.service;
  if (total === 0 && unfiltered > 0)
    return `Tidak ada hasil dengan saringan ini; ${countWords(unfiltered)} hasil tanpa saringan.`;
  if (total === 0 || covers === "terkait") return missing(answer);
  const count = `${countWords(total)} hasil`;
  if (plan.corrected) return `${count}. Mungkin maksud Anda: ${plan.corrected}`;
  if (plan.unknown.length > 0) return `${count}. Tidak ditemukan: ${quoted(plan.unknown)}`;
  if (covers === "sebagian") return `${count} yang memuat sebagian kata`;
  return count;
}

function missing({ plan: { regulation, text, unknown }, total }: SearchAnswer): string {
  const akin = total > 0 ? ` ${countWords(total)} yang mungkin terkait:` : "";
  if (regulation && regulation.rest === "")
    return `Tidak ada hasil: peraturan “${text}” tidak tercatat di katalog ini.${akin}`;
  if (unknown.length > 0)
    return `Tidak ada hasil: katalog ini tidak memuat SOP tentang ${quoted(unknown)}.${akin}`;
  return `Tidak ada hasil untuk “${text}”.${akin}`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}
