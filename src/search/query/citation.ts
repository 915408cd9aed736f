/** Queries that name a regulation, in whole ("perpres 29 2014") or by number and year ("29/2014"). */
import { parseCitation } from "../../catalogue/citation/citation.ts";
import type { RegulationIdentity } from "../../catalogue/regulation-types.ts";
import type { Lexicon } from "../lexicon.ts";
import { numberYearToken, regulationToken } from "../understanding.ts";
import { splitWords } from "../../words/split.ts";
import { firstOf, itemAt } from "../../basics/must.ts";

/** A regulation named in a query, and what else the query says. */
export interface NamedRegulation {
  /** Index words that it may have, surest first. */
  readonly index: readonly string[];
  /** Index words of those that come nearest: same number and year, same kind. */
  readonly near: readonly string[];
  /** The other words as typed; "" when the query is nothing but the citation. */
  readonly rest: string;
}

/** A kind of regulation at the beginning of a query, or asked for by its long name. */
export const NAMES_A_KIND =
  /^(?:perpres|permen\w*|perbu[pb]|perda|perwali?|perwako|pergub|uu|pp|inpres|kepmen\w*|kepres)\b|\bperaturan (?:presiden|menteri|bupati|daerah|wali ?kota|gubernur|pemerintah)\b/i;

const NUMBER_AND_YEAR =
  /(?<![\w./-])(?:(?:nomor|nomer|no|nmr)[.:\s]*)?(\d{1,3}[a-z]?)\s*(?:\/|-|,?\s*tahun|,?\s*thn?\b\.?|\s)\s*((?:19|20)\d{2})(?![\w./-])/i;
const SHORT_YEAR = /(\d{1,3}\s*(?:\/|\s(?:tahun|thn?\.?)\s))(\d{2})(?![\d/.])/i;
/** PER/21/M.PAN/11/2008 with blanks for its slashes and dots. */
const SPACED_MINISTRY = /\bper[\s./-]+(\d+)[\s./-]+m[\s./-]*pan[\s./-]+(\d+)[\s./-]+(\d{4})\b/i;
/** First words of a regulation's name. */
const NAME_BEGINS =
  /^(?:per(?:aturan|pres|men|bup|da|wal|wako|gub|ka|kada|bawaslu|kpu|$|\/)|uu|undang|pp\b|kep|inpres|instruksi|permen|qanun|pojk|surat|se\b)/i;
/** Two-digit years up to this one belong to this century. */
const LAST_SHORT_YEAR = 45;

/**
 * The regulation that a query names; null when it names none. A named kind is never widened: whoever asks for
 * UU 29/2014 does not want Perpres 29/2014, which is only near.
 */
export function namedRegulation(query: string, lexicon: Lexicon): NamedRegulation | null {
  const text = withFullYear(query.trim().replace(SPACED_MINISTRY, "PER/$1/M.PAN/$2/$3"));
  const identity = identityOf(text);
  if (identity) {
    const { number, year, kind } = identity;
    const index = [identity, ...variants(identity, lexicon)].map(regulationToken);
    const words = firstOf(text.split(/\b(?:tentang|ttg)\b/i, 1)).split(" ");
    return { index, near: [numberYearToken(number, year), kind], rest: restOf(words, firstOf(index)) };
  }
  const bare = NUMBER_AND_YEAR.exec(text);
  if (!bare) return null;
  const rest = `${text.slice(0, bare.index)} ${text.slice(bare.index + bare[0].length)}`.trim();
  return { index: [numberYearToken(itemAt(bare, 1), Number(bare[2]))], near: [itemAt(bare, 2)], rest };
}

/** The same regulation under other names: an office of the region in the region's place; a ministry's earlier name. */
function variants(identity: RegulationIdentity, lexicon: Lexicon): RegulationIdentity[] {
  const { kind, region } = identity;
  const known = region !== null && splitWords(region).every(({ text }) => isPlace(text, lexicon));
  const others = kind === "permenpan" ? ["permenpanrb"] : kind.startsWith("permenpan") ? ["permenpan"] : [];
  return [
    ...(known ? [{ ...identity, region: null }] : []),
    ...others.map((other) => ({ ...identity, kind: other })),
  ];
}

function isPlace(word: string, lexicon: Lexicon): boolean {
  const root = lexicon.rootOf(word);
  return root !== null && lexicon.isPrinted(root);
}

function identityOf(text: string): RegulationIdentity | null {
  return parseCitation(text, null)?.identity ?? null;
}

/** Words before and after the shortest run that names the same regulation. */
function restOf(words: readonly string[], index: string): string {
  let [from, to] = [0, words.length];
  const same = (start: number, end: number): boolean => {
    const identity = identityOf(words.slice(start, end).join(" "));
    return identity !== null && regulationToken(identity) === index;
  };
  while (from < to && !NAME_BEGINS.test(itemAt(words, from)) && same(from + 1, to)) from++;
  while (to > from && same(from, to - 1)) to--;
  return [...words.slice(0, from), ...words.slice(to)].join(" ");
}

/** 29/14 → 29/2014, where a kind is named. */
function withFullYear(text: string): string {
  const full = text.replace(
    SHORT_YEAR,
    (_, before: string, year: string) => `${before}${Number(year) > LAST_SHORT_YEAR ? "19" : "20"}${year}`,
  );
  return full !== text && identityOf(full) ? full : text;
}
