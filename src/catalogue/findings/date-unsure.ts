import { FORM_DATES } from "../../schema/field-labels.ts";
import { formatDate, type PrintedDate } from "../../schema/printed/printed-date.ts";
import type { Rule } from "./rule.ts";

export const dateUnsure = {
  code: "TANGGAL_TIDAK_PASTI",
  severity: "catatan",
  title: "Tanggal yang tidak pasti terbaca",
  reason:
    "Tahun dua angka tidak menyebut abadnya; hari yang tidak ada di kalender, bulan salah eja, atau tahun yang hilang membuat pembaca menebak.",
  advice: "Tulis tanggal dengan nama bulan dan tahun empat angka ketika SOP ditinjau kembali.",
  check: ({ data }) =>
    FORM_DATES.flatMap((field) => {
      const date = data[field];
      if (!date?.unsure) return [];
      return [{ field, message: `“${date.printed}” ${readAs(date)}.` }];
    }),
} as const satisfies Rule;

function readAs({ printed, iso }: PrintedDate): string {
  if (iso === "") return "tidak terbaca sebagai tanggal yang lengkap dengan tahunnya";
  const twoDigits = !printed.includes(iso.slice(0, 4)) && printed.trim().endsWith(iso.slice(2, 4));
  return `dibaca sebagai ${formatDate(iso)}; ${twoDigits ? "tahunnya hanya dua angka" : "selebihnya tidak pasti"}`;
}
