import { formatDate } from "../../schema/printed-date.ts";
import type { Rule } from "./rule.ts";

const DATES = ["tanggalPembuatan", "tanggalRevisi", "tanggalEfektif", "tanggalPengesahan"] as const;

export const dateUnsure: Rule = {
  code: "TANGGAL_TIDAK_PASTI",
  severity: "catatan",
  title: "Tanggal dengan tahun dua angka",
  reason:
    "Tahun dua angka tidak menyebut abadnya, dan urutan hari, bulan, tahun tidak pasti bagi pembaca lain.",
  advice: "Tulis tanggal dengan nama bulan dan tahun empat angka ketika SOP ditinjau kembali.",
  check: ({ data }) =>
    DATES.flatMap((field) => {
      const date = data[field];
      if (!date?.unsure) return [];
      const message = `“${date.printed}” dibaca sebagai ${formatDate(date.iso)}; tahunnya hanya dua angka.`;
      return [{ field, message }];
    }),
};
