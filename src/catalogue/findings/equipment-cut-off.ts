import { cutOffItems } from "../sentences/cut-off.ts";
import { SEEMS_CUT, type Rule } from "./rule.ts";

export const equipmentCutOff = {
  code: "PERALATAN_TERPOTONG",
  severity: "peringatan",
  title: "Butir Peralatan dan Perlengkapan terpotong",
  reason:
    "Bagian ini memuat peralatan dan perlengkapan utama yang langsung dipakai (PermenPAN-RB 35/2012, bagian identitas butir 12). Butir yang terpotong membuat pembaca tidak tahu apa lagi yang diperlukan.",
  advice: "Lengkapi butir dari naskah asli, atau hapus kata sambung yang tersisa.",
  searchedAs: "berhenti di tengah, tidak selesai, kalimat terputus, tidak lengkap",
  gap: SEEMS_CUT,
  question: "Bagaimana bunyi lengkap butir Peralatan dan Perlengkapan berikut?",
  quotes: "peralatan",
  check: ({ data: { peralatan } }, { isHalfWord }) =>
    cutOffItems(peralatan, isHalfWord).map((index) => ({
      field: `peralatan.${index}`,
      message: `Butir “${peralatan[index]}” tampaknya terpotong.`,
    })),
} as const satisfies Rule;
