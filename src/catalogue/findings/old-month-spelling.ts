import { formatDate } from "../../schema/printed-date.ts";
import type { Rule } from "./rule.ts";
import { present } from "../../schema/must.ts";

const OLD_MONTH = /\b(?:djanuari|pebruari|peb|mai|djuni|djuli|nopember|nop)\b/i;

const DATES = ["tanggalPembuatan", "tanggalRevisi", "tanggalEfektif", "tanggalPengesahan"] as const;

/** One finding a SOP, at the first date with an old spelling: offices repeat it in all dates. */
export const oldMonthSpelling = {
  code: "EJAAN_PEBRUARI",
  severity: "catatan",
  title: "Nama bulan dengan ejaan lama",
  reason:
    "Ejaan baku nama bulan ialah “Februari” dan “November”. Ejaan lama membuat tanggal lebih sulit dicari.",
  advice: "Pakai ejaan baku ketika SOP ditinjau kembali.",
  check: ({ data }) => {
    const field = DATES.find((key) => OLD_MONTH.test(data[key]?.printed ?? ""));
    if (!field) return [];
    const { printed, iso } = present(data[field]);
    return [
      {
        field,
        message: `Nama bulan pada “${printed}” memakai ejaan lama; ejaan bakunya “${formatDate(iso)}”.`,
      },
    ];
  },
} as const satisfies Rule;
