import { printedLists } from "../form/printed-lists.ts";
import type { Rule } from "./rule.ts";

export const excelSpelling = {
  code: "EJAAN_EXCELL",
  severity: "catatan",
  title: "“Excell” untuk Excel",
  reason: "Nama aplikasi itu “Excel”, dengan satu huruf l.",
  advice: "Betulkan menjadi “Excel” ketika SOP ditinjau kembali.",
  check: ({ data }) =>
    printedLists(data).flatMap(([field, items]) =>
      items.flatMap((text, index) => {
        const word = /\bexcell\b/i.exec(text)?.[0];
        return word
          ? [{ field: `${field}.${index}`, message: `Tertulis “${word}”; ejaan yang benar “Excel”.` }]
          : [];
      }),
    ),
} as const satisfies Rule;
