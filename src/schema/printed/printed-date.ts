/**
 * Dates as offices print them ("1 Pebruari 2021", "05-02-2021") and their ISO form.
 * The printed words are evidence and are kept; the ISO form is for sorting and comparing.
 */

import { isEmptyMark } from "./empty-mark.ts";
import { present } from "../../basics/must.ts";

/** A date as printed on the form, with its ISO 8601 form as far as the paper goes. */
export interface PrintedDate {
  readonly printed: string;
  /** `2021-02-01`, `2021-02`, `2021`; empty where the paper has a mark of emptiness ("-") or nothing that tells the year. */
  readonly iso: string;
  /** True where more is printed than can be read for certain: a year of two digits, a day that no calendar has. */
  readonly unsure?: true;
}

/** Why a printed date could not be read: no date in it, or a day that the calendar lacks. */
type DateProblem = "unreadable" | "impossible";

/** Month names in spellings from before EYD. */
export const OLD_MONTHS: Readonly<Record<string, number>> = {
  djanuari: 1,
  pebruari: 2,
  peb: 2,
  mai: 5,
  djuni: 6,
  djuli: 7,
  nopember: 11,
  nop: 11,
};

/** Month names, old spellings and usual abbreviations included. */
export const MONTHS: Readonly<Record<string, number>> = {
  ...OLD_MONTHS,
  januari: 1,
  jan: 1,
  februari: 2,
  feb: 2,
  maret: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  juni: 6,
  jun: 6,
  juli: 7,
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
  nov: 11,
  desember: 12,
  des: 12,
  // English, as some offices' templates print it.
  january: 1,
  february: 2,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  october: 10,
  oct: 10,
  december: 12,
  dec: 12,
};

export const MONTH_NAMES = [
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

/** A place before the day, as in letters: "Contoh, 1 Februari 2021". */
const PLACE = /^[\p{L}. ]+,\s*(?=\d)/u;
const WITH_WORD = /^(\d{1,2})\s*[-/.\s]\s*([A-Za-z]+)\s*[-/.,\s]\s*(\d{4})$/;
const ENGLISH = /^([A-Za-z]+)\.?\s+(\d{1,2}),\s*(\d{4})$/;
const WITH_DIGITS = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_MONTH = /^(\d{4})-(\d{2})$/;
const MONTH_ONLY = /^([A-Za-z]+)\s*[-/.,\s]\s*(\d{4})$/;
const YEAR_ONLY = /^(?:tahun\s+)?(\d{4})$/i;

/** No SOP is older or from later: a year outside is a slip (`0021`), which must not become another year. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Reads a printed date. Returns the date, or the reason why it cannot be one. */
export function parsePrintedDate(printed: string): PrintedDate | DateProblem {
  if (isEmptyMark(printed)) return { printed, iso: "" };
  const text = withoutPlace(printed.trim().replace(/[.;,]+$/, ""));
  const parts = dateParts(text);
  if (!parts) return "unreadable";
  const [year, month, day] = parts;
  if (year < FIRST_YEAR || year > LAST_YEAR) return "unreadable";
  if (month === undefined) return { printed, iso: `${year}` };
  if (day === undefined) return { printed, iso: `${year}-${twoDigits(month)}` };
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists) return "impossible";
  const iso = date.toISOString().slice(0, 10);
  return SHORT_YEAR.test(text) ? { printed, iso, unsure: true } : { printed, iso };
}

/** "Mei, 2020" is no place and a year. */
function withoutPlace(text: string): string {
  const place = PLACE.exec(text)?.[0];
  return place === undefined || place.replace(/[.,\s]/g, "").toLowerCase() in MONTHS
    ? text
    : text.slice(place.length);
}

type DateParts = readonly [year: number, month?: number, day?: number];

function dateParts(text: string): DateParts | undefined {
  const [, wordDay, word, wordYear] = WITH_WORD.exec(text) ?? [];
  if (word !== undefined) return inMonth(present(wordYear), word, wordDay);
  const [, english, englishDay, englishYear] = ENGLISH.exec(text) ?? [];
  if (english !== undefined) return inMonth(present(englishYear), english, englishDay);
  const [, day, month, year] = WITH_DIGITS.exec(text) ?? [];
  if (year !== undefined) return [Number(year), Number(month), Number(day)];
  const [, shortDay, shortMonth, shortYear] = SHORT_YEAR.exec(text) ?? [];
  if (shortYear !== undefined) return [2000 + Number(shortYear), Number(shortMonth), Number(shortDay)];
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (isoYear !== undefined) return [Number(isoYear), Number(isoMonth), Number(isoDay)];
  const [, yearOfMonth, isoMonthOnly] = ISO_MONTH.exec(text) ?? [];
  if (yearOfMonth !== undefined && Number(isoMonthOnly) >= 1 && Number(isoMonthOnly) <= 12)
    return [Number(yearOfMonth), Number(isoMonthOnly)];
  const [, onlyMonth, itsYear] = MONTH_ONLY.exec(text) ?? [];
  if (onlyMonth !== undefined && !/^tahun$/i.test(onlyMonth)) return inMonth(present(itsYear), onlyMonth);
  const [, onlyYear] = YEAR_ONLY.exec(text) ?? [];
  return onlyYear === undefined ? undefined : [Number(onlyYear)];
}

function inMonth(year: string, word: string, day?: string): DateParts | undefined {
  const month = MONTHS[word.toLowerCase()];
  if (month === undefined) return undefined;
  return day === undefined ? [Number(year), month] : [Number(year), month, Number(day)];
}

function twoDigits(value: number): string {
  return `${value}`.padStart(2, "0");
}

/** An ISO date, whole or in part, in today's Indonesian spelling: `2021-02-01` → `1 Februari 2021`, `2021-02` → `Februari 2021`. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  const name = month === undefined ? undefined : MONTH_NAMES[Number(month) - 1];
  return [day === undefined ? undefined : Number(day), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** Whether one date certainly lies before another, as far as the less precise of the two goes; nothing is before an empty one. */
export function isBefore(earlier: string, later: string): boolean {
  const length = Math.min(earlier.length, later.length);
  return earlier.slice(0, length) < later.slice(0, length);
}
