import { fold } from "../../words/fold.ts";
import { ofSteps, type Rule } from "./rule.ts";

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
    const steps = (data.prosedur?.langkah ?? []).map((step) =>
      STANDARDS.filter((key) => fold(step[key] ?? "") === ""),
    );
    const missing = STANDARDS.filter((key) => steps.some((one) => one.includes(key)));
    const without = steps.flatMap((one, index) => (one.length > 0 ? [index] : []));
    return ofSteps(without, `belum memuat ${new Intl.ListFormat("id").format(missing)}`);
  },
} as const satisfies Rule;
