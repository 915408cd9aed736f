import { itemAt, must } from "../../basics/must.ts";
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
        if (first === index || partsIn(teks) !== partsIn(itemAt(citations, first).teks)) return [];
        const said = cited.length > 1 ? must(regulations, key).shortName : `“${teks}”`;
        return [{ field: `dasarHukum.${index}`, message: `${said} sudah disebut pada butir ${first + 1}.` }];
      }),
    ),
} as const satisfies Rule;

/** The parts of an act that a text cites: "Pasal 15" and "Pasal 27" of one act are two bases. */
function partsIn(teks: string): string {
  return (teks.toLowerCase().match(/\b(?:pasal|ayat|bab|lampiran|angka|huruf) \(?\w+/g) ?? []).join(" ");
}
