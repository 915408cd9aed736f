/** The map of what is incomplete in a sentence: for those who do not see it, and above it for all. */
import { countWords, filledWords, listWords } from "../reader-words.ts";
import type { FindingsMap, MapPart } from "./findings-map.ts";

/** Parts that are named as the ones most often not whole. */
const NAMED = 2;

/**
 * @returns how much is whole, and which parts are not, most often first; "132 dari 132 bagian formulir terisi dan utuh." where
 * nothing is lacking
 */
export function mapSentence({ filled, total, parts }: FindingsMap): string {
  const whole = `${filledWords({ filled, total })} bagian formulir terisi dan utuh.`;
  const lacking = parts
    .map((part) => ({ label: part.label, count: notWhole(part) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, NAMED)
    .map(({ label, count }) => `${label} (${countWords(count)} SOP)`);
  if (lacking.length === 0) return whole;
  return `${whole} Paling sering belum utuh: ${listWords(lacking)}.`;
}

function notWhole({ counts }: MapPart): number {
  return counts.kosong + counts.terpotong;
}
