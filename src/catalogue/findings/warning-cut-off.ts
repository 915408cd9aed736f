import { isCutOffSentence } from "../sentences/cut-off.ts";
import { SEEMS_CUT, type Rule } from "./rule.ts";

export const warningCutOff = {
  code: "PERINGATAN_TERPOTONG",
  severity: "peringatan",
  title: "Kalimat Peringatan terpotong",
  reason:
    "Peringatan menjelaskan apa yang terjadi bila prosedur dijalankan atau tidak dijalankan, lazimnya dengan kalimat “jika … maka …” (PermenPAN-RB 35/2012, bagian identitas butir 10). Kalimat yang terpotong tidak memperingatkan siapa pun.",
  advice: "Lengkapi kalimat dari naskah asli. Katalog tidak menebak lanjutannya.",
  searchedAs: "berhenti di tengah, tidak selesai, kalimat terputus, tidak lengkap",
  gap: SEEMS_CUT,
  question: "Bagaimana bunyi lengkap kalimat Peringatan berikut?",
  quotes: "peringatan",
  check: ({ data }, { isHalfWord }) =>
    data.peringatan.flatMap((sentence, index) =>
      isCutOffSentence(sentence, isHalfWord)
        ? [
            {
              field: `peringatan.${index}`,
              message: `Kalimat peringatan tampaknya terpotong: berhenti pada “… ${lastWords(sentence)}”.`,
            },
          ]
        : [],
    ),
} as const satisfies Rule;

function lastWords(sentence: string): string {
  return sentence.trim().split(/\s+/).slice(-3).join(" ");
}
