import type { Rule } from "./rule.ts";

export const legalBasisRepeated = {
  code: "DASAR_HUKUM_GANDA",
  severity: "galat",
  title: "Dasar hukum tercetak lebih dari sekali",
  reason: "Satu peraturan cukup disebut sekali; pengulangan biasanya tanda salah salin.",
  advice: "Hapus butir yang berulang, atau ganti dengan peraturan yang sebenarnya dimaksud.",
  searchedAs: "ganda, dobel, berulang",
  gap: "Tercetak dua kali pada dokumen sumber",
  check: ({ citations }) =>
    citations.flatMap(({ teks, key }, index) => {
      const first = citations.findIndex((other) => other.key === key);
      return key === null || first === index
        ? []
        : [{ field: `dasarHukum.${index}`, message: `“${teks}” sudah disebut pada butir ${first + 1}.` }];
    }),
} as const satisfies Rule;
