import { cutOffItems } from "../sentences/cut-off.ts";
import { printedLists } from "../form/printed-lists.ts";
import { SEEMS_CUT, type Rule } from "./rule.ts";

/** Peralatan and Peringatan have rules of their own. */
const OWN_RULES = ["peralatan", "peringatan"];

export const itemCutOff = {
  code: "BUTIR_BERAKHIR_KATA_SAMBUNG",
  severity: "peringatan",
  title: "Butir berakhir dengan kata sambung atau koma",
  reason:
    "Butir terakhir yang ditutup dengan “dan”, “atau”, atau koma mungkin menandakan ada butir atau kata yang hilang.",
  advice: "Lengkapi butir dari naskah asli, atau hapus kata sambung yang tersisa.",
  searchedAs: "berhenti di tengah, tidak selesai, kalimat terputus, tidak lengkap",
  gap: SEEMS_CUT,
  check: ({ data }, { isHalfWord }) =>
    printedLists(data)
      .filter(([field]) => !OWN_RULES.includes(field))
      .flatMap(([field, items]) =>
        cutOffItems(items, isHalfWord).map((index) => ({
          field: `${field}.${index}`,
          message: `Butir “${items[index]}” tampaknya terpotong.`,
        })),
      ),
} as const satisfies Rule;
