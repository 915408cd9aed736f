import { append } from "../../basics/append.ts";
import { fold } from "../../words/fold.ts";
import { ofStepGroups, type Rule } from "./rule.ts";
import { listWords } from "../reader-words.ts";

const STANDARDS = ["kelengkapan", "waktu", "output"] as const;

export const stepWithoutStandard = {
  code: "LANGKAH_TANPA_MUTU_BAKU",
  severity: "peringatan",
  form: "sop-ap",
  title: "Langkah tanpa mutu baku yang lengkap",
  reason:
    "Setiap langkah memiliki mutu baku: kelengkapan, waktu, dan output (PermenPAN-RB 35/2012, bagian flowchart). Dari situ warga dan pelaksana tahu apa yang diperlukan dan berapa lama.",
  advice: "Lengkapi mutu baku langkah-langkah itu ketika SOP ditinjau kembali.",
  check: ({ data }) => {
    const groups = new Map<string, number[]>();
    (data.prosedur?.langkah ?? []).forEach((step, index) => {
      const missing = STANDARDS.filter((key) => fold(step[key] ?? "") === "");
      if (missing.length === 0) return;
      const what = `belum memuat ${listWords(missing)}`;
      append(groups, what, index);
    });
    return ofStepGroups(groups);
  },
} as const satisfies Rule;
