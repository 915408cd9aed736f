import { must } from "../../schema/must.ts";
import { firstCiting, type Rule } from "./rule.ts";

export const legalBasisRepeated = {
  code: "DASAR_HUKUM_GANDA",
  severity: "galat",
  title: "Dasar hukum tercetak lebih dari sekali",
  reason: "Satu peraturan cukup disebut sekali; pengulangan biasanya tanda salah salin.",
  advice: "Hapus butir yang berulang, atau ganti dengan peraturan yang sebenarnya dimaksud.",
  searchedAs: "ganda, dobel, berulang",
  gap: "Tercetak dua kali pada dokumen sumber",
  check: ({ citations }, { regulations }) =>
    citations.flatMap(({ teks, cited }, index) =>
      cited.flatMap(({ key }) => {
        const first = firstCiting(citations, key);
        if (first === index) return [];
        const said = cited.length > 1 ? must(regulations, key).shortName : `“${teks}”`;
        return [{ field: `dasarHukum.${index}`, message: `${said} sudah disebut pada butir ${first + 1}.` }];
      }),
    ),
} as const satisfies Rule;
