import { isCutOffSentence } from "../cut-off.ts";
import type { Rule } from "./rule.ts";

export const warningCutOff: Rule = {
  code: "PERINGATAN_TERPOTONG",
  severity: "peringatan",
  title: "Kalimat Peringatan terpotong",
  reason:
    "Peringatan menjelaskan apa yang terjadi bila prosedur dijalankan atau tidak dijalankan, lazimnya dengan kalimat “jika … maka …” (PermenPAN-RB 35/2012, bagian identitas butir 10). Kalimat yang terpotong tidak memperingatkan siapa pun.",
  advice: "Lengkapi kalimat dari naskah asli. Katalog tidak menebak lanjutannya.",
  check: ({ data }) =>
    data.peringatan.flatMap((sentence, index) =>
      isCutOffSentence(sentence)
        ? [
            {
              field: `peringatan.${index}`,
              message: `Kalimat peringatan tampaknya terpotong: berhenti pada “… ${lastWords(sentence)}”.`,
            },
          ]
        : [],
    ),
};

function lastWords(sentence: string): string {
  return sentence.trim().split(/\s+/).slice(-3).join(" ");
}
