/** Queries that name a regulation, in whole ("perpres 29 2014") or by number and year ("29/2014"). */
import { parseCitation } from "../../catalogue/citation.ts";
import { numberYearToken, regulationToken } from "../understanding.ts";

/** A regulation named in a query, and what else the query says. */
export interface NamedRegulation {
  /** Index word of the regulation. */
  readonly index: string;
  /** The other words as typed; "" when the query is nothing but the citation. */
  readonly rest: string;
}

const NUMBER_AND_YEAR =
  /(?<![\w./-])(?:(?:nomor|nomer|no|nmr)[.:\s]*)?(\d{1,3}[a-z]?)\s*(?:\/|-|,?\s*tahun|,?\s*thn?\b\.?|\s)\s*((?:19|20)\d{2})(?![\w./-])/i;
const SHORT_YEAR = /(\d{1,3}\s*(?:\/|\s(?:tahun|thn?\.?)\s))(\d{2})$/i;
/** First words of a regulation's name. */
const NAME_BEGINS =
  /^(?:per(?:aturan|pres|men|bup|da|wal|wako|gub|ka|kada|bawaslu|kpu|$|\/)|uu|undang|pp\b|kep|inpres|instruksi|permen|qanun|pojk|surat|se\b)/i;
/** Two-digit years up to this one belong to this century. */
const LAST_SHORT_YEAR = 45;

/**
 * The regulation that a query names; null when it names none. A named kind is never widened: whoever asks for
 * UU 29/2014 does not want Perpres 29/2014.
 */
export function namedRegulation(query: string): NamedRegulation | null {
  const text = withFullYear(query.trim());
  const index = wordOf(text);
  if (index) return { index, rest: restOf(text.split(/\b(?:tentang|ttg)\b/i, 1)[0]!.split(" "), index) };
  const bare = NUMBER_AND_YEAR.exec(text);
  if (!bare) return null;
  const rest = `${text.slice(0, bare.index)} ${text.slice(bare.index + bare[0].length)}`.trim();
  return { index: numberYearToken(bare[1]!, Number(bare[2])), rest };
}

function wordOf(text: string): string | null {
  const identity = parseCitation(text, null)?.identity;
  return identity ? regulationToken(identity) : null;
}

/** Words before and after the shortest run that names the same regulation. */
function restOf(words: readonly string[], index: string): string {
  let [from, to] = [0, words.length];
  const same = (start: number, end: number): boolean => wordOf(words.slice(start, end).join(" ")) === index;
  while (from < to && !NAME_BEGINS.test(words[from]!) && same(from + 1, to)) from++;
  while (to > from && same(from, to - 1)) to--;
  return [...words.slice(0, from), ...words.slice(to)].join(" ");
}

/** 29/14 → 29/2014, where a kind is named. */
function withFullYear(text: string): string {
  const full = text.replace(
    SHORT_YEAR,
    (_, before: string, year: string) => `${before}${Number(year) > LAST_SHORT_YEAR ? "19" : "20"}${year}`,
  );
  return full !== text && wordOf(full) ? full : text;
}
