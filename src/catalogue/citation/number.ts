/** Finds number and year in a citation: `Nomor 29 Tahun 2014`, `No. 36 Th 2011`, `14/2008`, `PER/21/M.PAN/11/2008`, `29 2014`. */
import { itemAt, present } from "../../basics/must.ts";

interface PrintedNumber {
  /** Where it starts in the text, "Nomor" included where printed. */
  readonly start: number;
  readonly end: number;
  /** Parts between slashes without the year: `["per", "21", "m.pan", "11"]`. */
  readonly parts: readonly string[];
  readonly year: number;
}

const PART = String.raw`[0-9a-z]+(?:[.-][0-9a-z]+)*`;
const CHAIN = String.raw`${PART}(?:\s*/\s*${PART})*`;
/** "Nomor PM 26 Tahun 2012", "Nomor PMK 119 Tahun 2023": the kind once more. */
const KIND_AGAIN = String.raw`(?:(?:pmk|pm|km|per|kep|se)\s+)?`;
const NOMOR = String.raw`(?<![0-9a-z.\-])(?:(?:nomor|nomer|no)\b[\s.:]*${KIND_AGAIN})?(?!(?:nomor|nomer|no)\b)`;

const DATE = String.raw`(?:tanggal|tgl)[\s.:]*\d{1,2}(?:\s+[a-z]+\s+|[/.-]\d{1,2}[/.-])`;

/** In order of trust: with "Tahun"; with the year behind a slash; two bare numbers; with a day, before or behind. */
const STYLES = [
  new RegExp(String.raw`${NOMOR}(${CHAIN})[\s,]*\b(?:tahun|thn|th)\b[\s.:]*(\d{4})(?!\d)`, "g"),
  new RegExp(String.raw`${NOMOR}(${CHAIN})\s*/\s*(\d{4})(?![\d/])`, "g"),
  new RegExp(String.raw`(?<![0-9/])(\d{1,4}[a-z]?)[\s,-]+(\d{4})(?!\d)`, "g"),
  new RegExp(String.raw`${NOMOR}(${CHAIN})[\s,]*${DATE}(\d{4})(?!\d)`, "g"),
];

/** "Nomor 13, 14 dan 15 Tahun 2003": several of one kind; the first stands for them. */
const SEVERAL =
  /(\b\d+)((?:\s*,\s*(?:(?:nomor|no)\b[\s.:]*)?\d+)*\s*,?\s*(?:dan|&)\s*(?:(?:nomor|no)\b[\s.:]*)?\d+)(?=\s*(?:tahun|thn|th)\b)/g;
/** A day in front of the number is no part of the office's name: "Bupati Contoh tanggal 30 Juli 2020 Nomor …". */
const DAY_BEFORE = new RegExp(String.raw`${DATE}\d{4}(?=[\s,]*(?:nomor|nomer|no)\b)`, "g");
const ROMAN = /^[ivx]{1,5}$/;

/** The first number with a year in lower-case text, or null. Looks only at the first 400 characters. */
export function findNumber(lowerCase: string): PrintedNumber | null {
  const whole = lowerCase
    .slice(0, 400)
    .replaceAll(SEVERAL, (_, one: string, others: string) => one + " ".repeat(others.length));
  const text = whole.replaceAll(DAY_BEFORE, (day) => " ".repeat(day.length));
  let first: PrintedNumber | null = null;
  for (const style of STYLES) {
    for (const match of text.matchAll(style)) {
      const year = Number(match[2]);
      if (first && match.index >= first.start) break;
      const parts = partsOf(itemAt(match, 1), year);
      if (year < 1945 || year > 2100 || !parts.some(isNumber)) continue;
      first = { start: match.index, end: match.index + match[0].length, parts, year };
      break;
    }
  }
  return first ?? afterDay(whole);
}

/** "UU tanggal 18 Juli 2009 Nomor 25": the year stands in the day alone. */
const AFTER_DAY = new RegExp(String.raw`${DATE}(\d{4})[\s,]*(?:nomor|nomer|no)\b[\s.:]*(${CHAIN})`);

function afterDay(text: string): PrintedNumber | null {
  const match = AFTER_DAY.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const parts = partsOf(itemAt(match, 2), year);
  return { start: match.index, end: match.index + match[0].length, parts, year };
}

/** A number, the code of a decree of the assembly, or a number in Roman letters that alone stands behind "Nomor". */
function isNumber(part: string, _index: number, parts: readonly string[]): boolean {
  return /\d/.test(part) || part === "mpr" || (parts.length === 1 && ROMAN.test(part));
}

function partsOf(chain: string, year: number): string[] {
  const parts = chain.split("/").map((part) => part.trim());
  if (parts.length > 1 && parts.at(-1) === `${year}`) parts.pop();
  return parts;
}

/** Words that open an old number and only repeat what the document is: `PER/21/M.PAN/11/2008`, `SE-12/…`. */
const OPENING = /^(?:per|kep|ins|se|pm|km|permen|kepmen|p)$/;
const OPENED = /^(?:per|kep|ins|se|pmk|pma|pm|km|p)[.-](\d+[a-z]?)$/;

/**
 * The number that counts. Regulations: the serial (`PER/21/M.PAN/11` → `21`, `119/PMK.02` → `119`, `05` → `5`).
 * Decisions and circulars (`whole`) carry archive codes, of which no part alone is the number: `188.45/251/KEP`.
 */
export function serialOf(parts: readonly string[], whole: boolean): string {
  const [head = "", next] = parts;
  if (parts.length === 1 && ROMAN.test(head)) return `${arabic(head)}`;
  // Bank Indonesia counts within its own years: the second of the 14th is 14/2/PBI/2012.
  if (parts[2] === "pbi") return `${bare(head)}/${bare(itemAt(parts, 1))}`;
  if (parts.some((part) => MARKED.test(part))) {
    const serial = parts.find((part) => /^\d+(?:-\d+)?[a-z]?$/.test(part));
    if (serial !== undefined) return bare(serial);
  }
  // "129/MENKES/SK/II/2008" is the ministry's 129th of that year; in "HK.01.07/MENKES/1186/2022" no part alone is the number.
  if (MINISTRY.test(next ?? "") && /^\d+[a-z]?$/.test(head)) return bare(head);
  if (OPENING.test(head) && next !== undefined) return bare(next);
  const opened = OPENED.exec(head);
  if (opened) return bare(itemAt(opened, 1));
  if (parts.length === 1 || (!whole && /^\d+[a-z]?$/.test(head))) return bare(head);
  return parts.join("/").toUpperCase();
}

/** Parts by which ministers and the supreme court number their decisions: `63/KEP/M.PAN/7`, `KMA/032/SK/IV`. */
const MARKED = /^(?:kma|m\.pan|men\.?pan|[pk]mk\.\d+)$/;
/** A ministry behind the serial: `129/MENKES/SK/II`. */
const MINISTRY = /^men[a-z]{2,}$/;

function arabic(roman: string): number {
  const values = Array.from(roman, (letter) => present({ i: 1, v: 5, x: 10 }[letter]));
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function bare(number: string): string {
  return (/^\d+[a-z]?$/.test(number) ? number.replace(/^0+(?=\d)/, "") : number).toUpperCase();
}
