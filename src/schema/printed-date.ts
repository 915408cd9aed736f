/**
 * Dates as offices print them ("1 Pebruari 2021", "05-02-2021") and their ISO form.
 * The printed words are evidence and are kept; the ISO form is for sorting and comparing.
 */

/** A date as printed on the form, with its ISO 8601 calendar date (`YYYY-MM-DD`). */
export interface PrintedDate {
  readonly printed: string;
  readonly iso: string;
}

/** Why a printed date could not be read: no date in it, or a day that the calendar lacks. */
export type DateProblem = "unreadable" | "impossible";

/** Month names, old spellings (before EYD) and usual abbreviations included. */
const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  djanuari: 1,
  jan: 1,
  februari: 2,
  pebruari: 2,
  feb: 2,
  peb: 2,
  maret: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  mai: 5,
  juni: 6,
  djuni: 6,
  jun: 6,
  juli: 7,
  djuli: 7,
  jul: 7,
  agustus: 8,
  agu: 8,
  agt: 8,
  ags: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nopember: 11,
  nov: 11,
  nop: 11,
  desember: 12,
  des: 12,
};

const MONTH_NAMES = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

const WITH_WORD = /^(\d{1,2})\s+([A-Za-z]+)\.?\s+(\d{4})$/;
const WITH_DIGITS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** No SOP is older or from later: a year outside is a slip (`0021`), which must not become another year. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Reads a printed date. Returns the date, or the reason why it cannot be one. */
export function parsePrintedDate(printed: string): PrintedDate | DateProblem {
  const parts = dateParts(printed.trim());
  if (!parts) return "unreadable";
  const [year, month, day] = parts;
  if (year < FIRST_YEAR || year > LAST_YEAR) return "unreadable";
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { printed, iso: date.toISOString().slice(0, 10) } : "impossible";
}

function dateParts(text: string): [year: number, month: number, day: number] | undefined {
  const word = WITH_WORD.exec(text);
  if (word) {
    const month = MONTHS[word[2]!.toLowerCase()];
    return month ? [Number(word[3]), month, Number(word[1])] : undefined;
  }
  const digits = WITH_DIGITS.exec(text);
  if (digits) return [Number(digits[3]), Number(digits[2]), Number(digits[1])];
  const iso = ISO.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  return undefined;
}

/** An ISO date in today's Indonesian spelling: `2021-02-01` → `1 Februari 2021`. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return `${day} ${MONTH_NAMES[month - 1]} ${year}`;
}
