/** What the rules for items and sentences that seem cut off have in common; each says of what it speaks, and why it matters. */
import type { FormList } from "../../schema/field-labels.ts";
import { printedLists } from "../form/printed-lists.ts";
import { cutOffItems } from "../sentences/cut-off.ts";
import { SEEMS_CUT, type Rule, type SopFacts } from "./rule.ts";

export const CUT_OFF_RULE = {
  severity: "peringatan",
  advice: "Lengkapi butir dari naskah asli, atau hapus kata sambung yang tersisa.",
  searchedAs: "berhenti di tengah, tidak selesai, kalimat terputus, tidak lengkap",
  gap: SEEMS_CUT,
} as const satisfies Partial<Rule>;

/** One finding for each item that seems cut off, in the lists that `speaksOf` names. */
export function cutOffFindings(speaksOf: (list: FormList) => boolean): Rule["check"] {
  return ({ data }: SopFacts, { lexicon }) =>
    printedLists(data)
      .filter(([field]) => speaksOf(field))
      .flatMap(([field, items]) =>
        cutOffItems(items, lexicon).map((index) => ({
          field: `${field}.${index}`,
          message: `Butir “${items[index]}” tampaknya terpotong.`,
        })),
      );
}
