/**
 * Reads a citation of a regulation in any of the styles that offices and readers use. The same parser reads printed
 * Dasar Hukum items and search queries, so it is tolerant and needs nothing but its tables.
 */
import { splitAmendments } from "./amendments.ts";
import { findNumber } from "./number.ts";
import { readOne, type ReadCitation } from "./one.ts";
import { ofSameKind, readTogether } from "./read-together.ts";
import { citedIn } from "./several.ts";
import { isListed } from "../law/kinds.ts";
import { onOneLine, repaired } from "./text.ts";
import type { RegulationIdentity } from "../regulation-types.ts";

export interface ParsedCitation extends ReadCitation {
  /** Regulations that the citation names as amending the cited one, in printed order. */
  readonly amendedBy: readonly RegulationIdentity[];
  /** The regulation of which the citation says that it took the cited one's place. */
  readonly replacedBy: RegulationIdentity | null;
}

/** What is read of one printed item. */
export interface ParsedItem {
  /** In printed order; empty when it does not read as a citation. */
  readonly cited: readonly ParsedCitation[];
  /** The words of those among several that do not tell which regulation they mean ("PMK 21/2021"). */
  readonly unread: readonly string[];
}

/**
 * @param text a printed citation or a query: "Peraturan Bupati nomor 40 Tahun 2008 tentang …", "uu 14/2008"
 * @param region region of the unit that cites ("Kabupaten Contoh"), used where a local regulation prints none
 * @returns the first that it cites; null when kind, number or year is missing ("29/2014" alone could be a law or a
 * presidential regulation)
 */
export function parseCitation(text: string, region: string | null): ParsedCitation | null {
  return parseItem(text, region).cited[0] ?? null;
}

/** All that one printed item cites: mostly one regulation, at times several joined by "dan" or a semicolon. */
export function parseItem(text: string, region: string | null): ParsedItem {
  const line = onOneLine(text.slice(0, LONGEST));
  const item = parseLine(line, region);
  // A body that no table lists may be one whose name was misread.
  if (item.cited.length > 0 && item.cited.every(({ identity }) => isListed(identity.kind))) return item;
  const mended = parseLine(repaired(line), region);
  const isBetter = item.cited.length === 0 || mended.cited.some(({ identity }) => isListed(identity.kind));
  return isBetter ? mended : item;
}

function parseLine(line: string, region: string | null): ParsedItem {
  const cited: ParsedCitation[] = [];
  const unread: string[] = [];
  for (const words of citedIn(line).map(onOneLine).flatMap(readTogether)) {
    const one = parseOne(words, cited.at(-1)?.identity.region ?? null, region);
    if (one) cited.push(one);
    else if (findNumber(words.toLowerCase())) unread.push(words);
  }
  return { cited, unread };
}

/** @param home region of the regulation named before it in the item, which a local one without region shares */
function parseOne(words: string, home: string | null, region: string | null): ParsedCitation | null {
  // An amending act without a number of its own is not the act that it amends.
  if (/^\W*perubahan\b/i.test(words)) return null;
  const { cited, amendedBy, replacedBy } = splitAmendments(words);
  const near = readOne(cited, home ?? region);
  const parsed = near?.identity.region === null ? readOne(cited, region) : near;
  if (!parsed) return null;
  const own = parsed.identity.region ?? region;
  const identityOf = (one: string): RegulationIdentity | null =>
    readOne(ofSameKind(one, cited), own)?.identity ?? null;
  return {
    ...parsed,
    amendedBy: amendedBy.flatMap((one) => identityOf(one) ?? []),
    replacedBy: replacedBy === null ? null : identityOf(replacedBy),
  };
}

/** No citation is longer; what is would only cost time. */
const LONGEST = 2000;
