import { formatDate } from "../../schema/printed-date.ts";
import { replacedBasis, type ReplacedBasis } from "../replaced-basis.ts";
import type { Signing } from "../signing.ts";
import type { Rule } from "./rule.ts";

export const legalBasisReplaced: Rule = {
  code: "DASAR_HUKUM_SUDAH_DIGANTI",
  severity: "peringatan",
  title: "Dasar hukum sudah diganti atau dicabut",
  reason:
    "Dasar Hukum memuat peraturan yang mendasari prosedur (PermenPAN-RB 35/2012, bagian identitas butir 8). Bila peraturannya diganti, langkah dan istilah SOP mungkin ikut berubah. Status diambil dari daftar peraturan katalog ini.",
  advice: "Tinjau SOP terhadap peraturan penggantinya, lalu sesuaikan Dasar Hukum ketika SOP direvisi.",
  check: ({ citations, signing }, { regulations }) =>
    citations.flatMap(({ key }, index) => {
      if (key === null || citations.findIndex((other) => other.key === key) !== index) return [];
      const regulation = regulations.get(key)!;
      const replaced = replacedBasis(regulation, signing.iso);
      return replaced === null
        ? []
        : [{ field: `dasarHukum.${index}`, message: sentence(regulation.shortName, replaced, signing.how) }];
    }),
};

const WHEN_SIGNED: Readonly<Record<Exclude<ReplacedBasis["whenSigned"], "unknown">, string>> = {
  already: "sudah begitu ketika SOP",
  "not-yet": "masih berlaku ketika SOP",
};

function sentence(
  name: string,
  { how, successor, since, checked, whenSigned }: ReplacedBasis,
  signed: Signing["how"],
): string {
  const what = [
    name,
    `sudah ${how}`,
    since && `sejak ${formatDate(since)}`,
    successor && `oleh ${successor}`,
  ];
  const state = whenSigned === "unknown" ? "" : `${WHEN_SIGNED[whenSigned]} ${signed}`;
  const told = [what.filter(Boolean).join(" "), state].filter(Boolean).join("; ");
  return `${told}${checked ? ` (diperiksa ${formatDate(checked)})` : ""}.`;
}
