import { must } from "../../basics/must.ts";
import { formatDate } from "../../schema/printed/printed-date.ts";
import { replacedBasis, replacedWords, type ReplacedBasis } from "../register/replaced-basis.ts";
import type { Signing } from "../lifetime/signing.ts";
import { firstCiting, type Rule } from "./rule.ts";

export const legalBasisReplaced = {
  code: "DASAR_HUKUM_SUDAH_DIGANTI",
  severity: "peringatan",
  title: "Dasar hukum sudah diganti atau dicabut",
  reason:
    "Dasar Hukum memuat peraturan yang mendasari prosedur (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 8). Bila peraturannya diganti, langkah dan istilah SOP mungkin ikut berubah. Status diambil dari daftar peraturan katalog ini.",
  advice: "Tinjau SOP terhadap peraturan penggantinya, lalu sesuaikan Dasar Hukum ketika SOP direvisi.",
  searchedAs: "tidak berlaku lagi, kedaluwarsa, usang",
  question: "Dasar hukum berikut sudah diganti atau dicabut. Apakah SOP-nya sudah atau akan disesuaikan?",
  askedApart: "dasar-hukum-diganti",
  check: ({ citations, signing }, { regulations }) =>
    citations.flatMap(({ cited }, index) =>
      cited.flatMap(({ key }) => {
        if (firstCiting(citations, key) !== index) return [];
        const regulation = must(regulations, key);
        const replaced = replacedBasis(regulation, signing.iso);
        return replaced === null
          ? []
          : [
              {
                field: `dasarHukum.${index}`,
                message: sentence(regulation.shortName, replaced, signing.how),
              },
            ];
      }),
    ),
} as const satisfies Rule;

const WHEN_SIGNED: Readonly<Record<Exclude<ReplacedBasis["whenSigned"], "unknown">, string>> = {
  already: "sudah begitu ketika SOP",
  "not-yet": "masih berlaku ketika SOP",
};

function sentence(name: string, replaced: ReplacedBasis, signed: Signing["how"]): string {
  const { checked, whenSigned } = replaced;
  const state = whenSigned === "unknown" ? "" : `; ${WHEN_SIGNED[whenSigned]} ${signed}`;
  return `${name} ${replacedWords(replaced)}${state}${checked ? ` (diperiksa ${formatDate(checked)})` : ""}.`;
}
