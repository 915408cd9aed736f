import { cutOffItems } from "../cut-off.ts";
import type { Rule } from "./rule.ts";

export const equipmentCutOff: Rule = {
  code: "PERALATAN_TERPOTONG",
  severity: "peringatan",
  title: "Butir Peralatan dan Perlengkapan terpotong",
  reason:
    "Bagian ini memuat peralatan dan perlengkapan utama yang langsung dipakai (PermenPAN-RB 35/2012, bagian identitas butir 12). Butir yang terpotong membuat pembaca tidak tahu apa lagi yang diperlukan.",
  advice: "Lengkapi butir dari naskah asli, atau hapus kata sambung yang tersisa.",
  check: ({ data: { peralatan } }) =>
    cutOffItems(peralatan).map((index) => ({
      field: `peralatan.${index}`,
      message: `Butir “${peralatan[index]}” tampaknya terpotong.`,
    })),
};
