import { fold } from "../fold.ts";
import type { Rule } from "./rule.ts";

const STANDARDS = ["kelengkapan", "waktu", "output"] as const;

export const stepWithoutStandard: Rule = {
  code: "LANGKAH_TANPA_MUTU_BAKU",
  severity: "peringatan",
  title: "Langkah tanpa mutu baku yang lengkap",
  reason:
    "Setiap langkah memiliki mutu baku: kelengkapan, waktu, dan output (PermenPAN-RB 35/2012, bagian flowchart). Dari situ warga dan pelaksana tahu apa yang diperlukan dan berapa lama.",
  advice: "Lengkapi mutu baku langkah itu ketika SOP ditinjau kembali.",
  check: ({ data }) =>
    (data.prosedur?.langkah ?? []).flatMap((step, index) => {
      const missing = STANDARDS.filter((key) => fold(step[key] ?? "") === "");
      if (missing.length === 0) return [];
      const message = `Langkah ${index + 1}, “${step.kegiatan}”, belum memuat ${missing.join(", ")}.`;
      return [{ field: `prosedur.${index}`, message }];
    }),
};
