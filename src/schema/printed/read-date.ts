/**
 * Dates that are not as they should be, read as far as they go: offices print "31 Februari 2020", "... Mei 2020",
 * "4 Mei 2O20" and "7/30/2013". What is on paper is never refused; what is not certain says so.
 */
import { nearest } from "../../words/nearest.ts";
import { isEmptyMark } from "./empty-mark.ts";
import { MONTHS, parsePrintedDate, type PrintedDate } from "./printed-date.ts";

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** Two digits behind a month: 4-May-20, 7/6/17. */
const SHORT_YEAR = /[-/.\s'’](\d{2})$/;
const DIGITS = /(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*$/;
const MONTH_DIGITS = /^[\s._…/-]*(\d{1,2})\s*[-/.]\s*$/;
/** The day right before its month; no range of days. */
const DAY = /(?<![\d–-])(?<!s\/?d\s*)(\d{1,2})[\s./-]*$/i;
const RANGE = /\d\s*(?:[-–]|s\/?d)\s*\d{1,2}[\s./-]*$/i;
/** Words that say of a year that it is one. */
const FILLER = /\b(?:tahun|th|thn|bulan|bln|tanggal|tgl)\b/gi;

/** The date as far as the words go, unsure where they hold more; null where nothing in them could be a date. */
export function readPrintedDate(printed: string): PrintedDate | null {
  const date = parsePrintedDate(printed);
  if (typeof date === "object") return date;
  const text = withDigits(printed.trim());
  const clear = parsePrintedDate(text);
  if (text !== printed.trim() && typeof clear === "object") return { printed, iso: clear.iso, unsure: true };
  const years = [...new Set(text.match(YEAR))];
  const months = [...text.matchAll(/[A-Za-z]{3,}/g)].flatMap(({ 0: word, index }) => {
    const month = monthOf(word);
    return month === null ? [] : [{ ...month, index, end: index + word.length }];
  });
  const [month, other] = months;
  const year = years[0] ?? (text.match(SHORT_YEAR) ? `20${text.slice(-2)}` : undefined);
  if (year === undefined) return /\d/.test(text) || month ? { printed, iso: "", unsure: true } : null;
  if (years.length > 1) return { printed, iso: "", unsure: true };
  const before = text.slice(0, years[0] === undefined ? -2 : text.indexOf(year));
  const parts = month
    ? other && other.number !== month.number
      ? []
      : [month.number, RANGE.test(text.slice(0, month.index)) ? undefined : dayIn(text.slice(0, month.index))]
    : inDigits(before);
  const iso = isoOf(Number(year), parts);
  const rest = (month ? text.slice(0, month.index) + text.slice(month.end) : text)
    .replace(years[0] ?? "", "")
    .replace(FILLER, "");
  const whole = years.length === 1 && (month?.exact ?? true) && isLeftBlank(rest, month === undefined, iso);
  return whole ? { printed, iso } : { printed, iso, unsure: true };
}

/** `O`, `l` and `I` within digits are misread or mistyped digits. */
function withDigits(text: string): string {
  return text.replace(/(?<![A-Za-z])[\dOlI]*\d[\dOlI]*(?![A-Za-z])/g, (digits) =>
    digits.replace(/O/g, "0").replace(/[lI]/g, "1"),
  );
}

function monthOf(word: string): { readonly number: number; readonly exact: boolean } | null {
  const own = MONTHS[word.toLowerCase()];
  if (own !== undefined) return { number: own, exact: true };
  const near = word.length < 5 ? null : nearest(word, LONG_MONTHS);
  const number = near === null ? undefined : MONTHS[near];
  return number === undefined ? null : { number, exact: false };
}

const LONG_MONTHS = Object.keys(MONTHS).filter((name) => name.length > 4);

function dayIn(before: string): number | undefined {
  const day = DAY.exec(before)?.[1];
  return day === undefined ? undefined : Number(day);
}

/** Day and month in digits before the year; in the American order where only that can be meant. */
function inDigits(before: string): readonly (number | undefined)[] {
  const [, first, second] = DIGITS.exec(before) ?? [];
  if (second !== undefined) {
    const [day, month] = [Number(first), Number(second)];
    return month > 12 && day <= 12 ? [day, month] : [month, day];
  }
  return [Number(MONTH_DIGITS.exec(before)?.[1] ?? NaN)];
}

/** The parts as far as the calendar has them: month, then day. */
function isoOf(year: number, [month, day]: readonly (number | undefined)[]): string {
  if (month === undefined || !(month >= 1 && month <= 12)) return `${year}`;
  const iso = `${year}-${`${month}`.padStart(2, "0")}`;
  const exists = day !== undefined && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  return exists && day > 0 ? `${iso}-${`${day}`.padStart(2, "0")}` : iso;
}

/** Whether nothing is printed beside what was read but places left blank: "... Mei 2020", "/ /2020", "05/2020". */
function isLeftBlank(rest: string, inDigitsOnly: boolean, iso: string): boolean {
  const read = inDigitsOnly && iso.length === 7 ? rest.replace(/\d{1,2}/, "") : rest;
  return isEmptyMark(read.replace(/[/,]/g, ""));
}
