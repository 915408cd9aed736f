import { unusedOutputs } from "../procedure/unused-outputs.ts";
import { ofSteps, type Rule } from "./rule.ts";

export const outputUnused = {
  code: "OUTPUT_TANPA_LANJUTAN",
  severity: "catatan",
  title: "Output yang tidak dipakai langkah berikutnya",
  reason:
    "Output sebuah langkah menjadi bahan langkah berikutnya. Konsep atau daftar yang tidak disebut lagi mungkin berarti ada langkah yang terlewat.",
  advice: "Periksa langkah mana yang memakai output itu, dan sebutkan pada kelengkapannya.",
  check: ({ data }) =>
    ofSteps(
      data.prosedur ? unusedOutputs(data.prosedur) : [],
      "menghasilkan output yang tampaknya tidak disebut lagi oleh langkah sesudahnya",
    ),
} as const satisfies Rule;
