import { printedLists } from "../form/printed-lists.ts";
import type { Rule } from "./rule.ts";

export const endPunctuation = {
  code: "TANDA_BACA_ITEM",
  severity: "catatan",
  title: "Tanda baca di akhir butir tidak seragam",
  reason:
    "Butir dalam satu daftar diakhiri dengan cara yang sama: semua tanpa tanda, atau titik koma lalu titik di akhir.",
  advice: "Seragamkan tanda baca ketika SOP ditinjau kembali.",
  check: ({ data }) =>
    printedLists(data)
      .filter(([field, items]) => field !== "peringatan" && !isUniform(items.map(endMark)))
      .map(([field]) => ({
        field,
        message: "Sebagian butir diakhiri tanda baca, sebagian tidak atau dengan tanda lain.",
      })),
} as const satisfies Rule;

/** `;`, `.`, `,` or nothing; the full stop of "dll." and the like belongs to the word. */
function endMark(item: string): string {
  const text = item.trim().replace(/[;,]\s*(?:dan|atau|dan\/atau)$/i, ";");
  if (/\b(?:dll|dsb|dst|dkk)\.$/i.test(text)) return "";
  return /[;.,]$/.exec(text)?.[0] ?? "";
}

/** All alike, or all of one mark and a full stop on the last. */
function isUniform(marks: readonly string[]): boolean {
  const others = new Set(marks.slice(0, -1));
  const [mark] = others;
  return (
    others.size === 0 ||
    (others.size === 1 && (marks.at(-1) === mark || (mark !== "" && marks.at(-1) === ".")))
  );
}
