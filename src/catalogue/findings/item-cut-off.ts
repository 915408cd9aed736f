import { CUT_OFF_RULE, cutOffFindings } from "./cut-off-rule.ts";
import type { Rule } from "./rule.ts";

export const itemCutOff = {
  ...CUT_OFF_RULE,
  code: "BUTIR_BERAKHIR_KATA_SAMBUNG",
  title: "Butir tampaknya terpotong",
  reason:
    "Butir yang berhenti di tengah kata, atau butir terakhir yang ditutup dengan “dan”, “atau”, atau koma, mungkin menandakan ada butir atau kata yang hilang.",
  // Peralatan and Peringatan have rules of their own.
  check: cutOffFindings((list) => list !== "peralatan" && list !== "peringatan"),
} as const satisfies Rule;
