import { CUT_OFF_RULE, cutOffFindings } from "./cut-off-rule.ts";
import type { Rule } from "./rule.ts";

export const equipmentCutOff = {
  ...CUT_OFF_RULE,
  code: "PERALATAN_TERPOTONG",
  title: "Butir Peralatan dan Perlengkapan tampaknya terpotong",
  reason:
    "Bagian ini memuat peralatan dan perlengkapan utama yang langsung dipakai (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 12). Butir yang terpotong membuat pembaca tidak tahu apa lagi yang diperlukan.",
  question: "Bagaimana bunyi lengkap butir Peralatan dan Perlengkapan berikut?",
  quotes: "peralatan",
  check: cutOffFindings((list) => list === "peralatan"),
} as const satisfies Rule;
