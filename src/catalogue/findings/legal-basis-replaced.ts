import { partialDate } from "../partial-date.ts";
import { replacedBasis, type ReplacedBasis } from "../replaced-basis.ts";
import type { Rule } from "./rule.ts";

export const legalBasisReplaced: Rule = {
  code: "DASAR_HUKUM_SUDAH_DIGANTI",
  severity: "peringatan",
  title: "Dasar hukum sudah diganti atau dicabut",
  reason:
    "Dasar Hukum memuat peraturan yang mendasari prosedur (PermenPAN-RB 35/2012, bagian identitas butir 8). Bila peraturannya diganti, langkah dan istilah SOP mungkin ikut berubah. Status diambil dari daftar peraturan katalog ini.",
  advice: "Tinjau SOP terhadap peraturan penggantinya, lalu sesuaikan Dasar Hukum ketika SOP direvisi.",
  check: ({ citations, effective }, { regulations }) =>
    citations.flatMap(({ key }, index) => {
      if (key === null || citations.findIndex((other) => other.key === key) !== index) return [];
      const regulation = regulations.get(key)!;
      const replaced = replacedBasis(regulation, effective);
      return replaced === null
        ? []
        : [{ field: `dasarHukum.${index}`, message: sentence(regulation.shortName, replaced) }];
    }),
};

const WHEN_SIGNED: Readonly<Record<ReplacedBasis["whenSigned"], string>> = {
  already: "sudah begitu ketika SOP disahkan",
  "not-yet": "masih berlaku ketika SOP disahkan",
  unknown: "",
};

function sentence(name: string, { how, successor, since, checked, whenSigned }: ReplacedBasis): string {
  const what = [
    name,
    `sudah ${how}`,
    since && `sejak ${partialDate(since)}`,
    successor && `oleh ${successor}`,
  ];
  const state = WHEN_SIGNED[whenSigned];
  const told = [what.filter(Boolean).join(" "), state].filter(Boolean).join("; ");
  return `${told}${checked ? ` (diperiksa ${partialDate(checked)})` : ""}.`;
}
