import { cutOffSentences } from "../sentences/cut-off.ts";
import { CUT_OFF_RULE } from "./cut-off-rule.ts";
import type { Rule } from "./rule.ts";

export const warningCutOff = {
  ...CUT_OFF_RULE,
  code: "PERINGATAN_TERPOTONG",
  title: "Kalimat Peringatan tampaknya terpotong",
  reason:
    "Peringatan menjelaskan apa yang terjadi bila prosedur dijalankan atau tidak dijalankan, lazimnya dengan kalimat “jika … maka …” (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 10). Kalimat yang terpotong tidak memperingatkan siapa pun.",
  advice: "Lengkapi kalimat dari naskah asli. Katalog tidak menebak lanjutannya.",
  question: "Bagaimana bunyi lengkap kalimat Peringatan berikut?",
  quotes: "peringatan",
  check: ({ data }, { lexicon }) =>
    cutOffSentences(data.peringatan, lexicon).map((index) => ({
      field: `peringatan.${index}`,
      message: `Kalimat peringatan tampaknya terpotong: berhenti pada “… ${lastWords(data.peringatan[index] ?? "")}”.`,
    })),
} as const satisfies Rule;

function lastWords(sentence: string): string {
  return sentence.trim().split(/\s+/).slice(-3).join(" ");
}
