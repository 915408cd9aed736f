import { FORM_DATES } from "../../schema/field-labels.ts";
import { formatDate, OLD_MONTHS } from "../../schema/printed/printed-date.ts";
import { listWords } from "../reader-words.ts";
import type { Rule } from "./rule.ts";
import { present } from "../../basics/must.ts";
import { anyOf } from "../../words/any-word.ts";

const OLD_MONTH = new RegExp(String.raw`\b${anyOf(Object.keys(OLD_MONTHS))}\b`, "i");

/** One finding a SOP, at the first date with an old spelling: offices repeat it in all dates. */
export const oldMonthSpelling = {
  code: "EJAAN_PEBRUARI",
  severity: "catatan",
  title: "Nama bulan dengan ejaan lama",
  reason:
    "Ejaan baku nama bulan ialah “Februari” dan “November”. Ejaan lama membuat tanggal lebih sulit dicari.",
  advice: "Pakai ejaan baku ketika SOP ditinjau kembali.",
  check: ({ data }) => {
    const old = FORM_DATES.filter((key) => OLD_MONTH.test(data[key]?.printed ?? ""));
    const [field] = old;
    if (field === undefined) return [];
    const dates = new Map(old.map((key) => [present(data[key]).printed, present(data[key]).iso]));
    const printed = listWords(Array.from(dates.keys(), (words) => `“${words}”`));
    const modern = listWords(Array.from(dates.values(), (iso) => `“${formatDate(iso)}”`));
    const message = `Nama bulan pada ${printed} memakai ejaan lama; ejaan bakunya ${modern}.`;
    return [{ field, message }];
  },
} as const satisfies Rule;
