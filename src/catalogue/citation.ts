/**
 * Reads a citation of a regulation in any of the styles that offices and readers use. The same parser reads printed
 * Dasar Hukum items and search queries, so it is tolerant and needs nothing but its tables.
 */
import { findNumber, serialOf } from "./citation-number.ts";
import { fold } from "./fold.ts";
import { GENERAL, KIND_NAMES, kindOf, MINISTERIAL, MINISTRY_NAMES, RANK, unlistedKind } from "./kinds.ts";
import { ministryIn } from "./ministries.ts";
import { regionOf } from "./regions.ts";
import { regulationIdentity } from "./regulation-key.ts";
import type { RegulationIdentity } from "./types.ts";

export interface ParsedCitation {
  readonly identity: RegulationIdentity;
  /** Words after "tentang", as printed; null when there are none. */
  readonly title: string | null;
}

/**
 * @param text a printed citation or a query: "Peraturan Bupati nomor 40 Tahun 2008 tentang …", "uu 14/2008"
 * @param region region of the unit that cites ("Kabupaten Malang"), used where a local regulation prints none
 * @returns null when kind, number or year is missing ("29/2014" alone could be a law or a presidential regulation)
 */
export function parseCitation(text: string, region: string | null): ParsedCitation | null {
  const printed = text.replaceAll(/\s+/g, " ").trim();
  const lower = printed.toLowerCase();
  if (/\buud\b|\bundang ?-? ?undang dasar\b/.test(lower.slice(0, 80))) return constitution(printed);
  const number = findNumber(lower);
  if (!number) return null;

  const head = fold(lower.slice(0, number.start))
    .replaceAll(/\b(?:republik indonesia|r ?i|nomor|nomer|no)\b/g, " ")
    .replaceAll(/ +/g, " ")
    .trim();
  const found = kindIn(head) ?? kindOfNumber(number.parts);
  if (!found) return null;
  const kind = ministerialKind(found, number.parts, number.year) ?? found.kind;
  const { rank, scope } = kindOf(kind);
  const behind = /^[\s,]*((?:kabupaten|kab|kota|provinsi|prov)\b[^,;(]*)/.exec(beforeTitle(lower.slice(number.end)))?.[1];
  const identity = regulationIdentity({
    kind,
    region: regionOf(scope === "pusat" ? "" : found.rest || behind || "", scope, region),
    number: serialOf(number.parts, rank >= RANK.keputusan),
    year: number.year,
  });
  return { identity, title: titleIn(printed.slice(number.end)) };
} // prettier-ignore

/** The kind that words name ("Peraturan Bupati", "permenpan"), for the register's `jenis`; null when none is known. */
export function kindNamed(words: string, year: number): string | null {
  const found = kindIn(fold(words));
  return found && (ministerialKind(found, [], year) ?? found.kind);
}

interface FoundKind {
  readonly kind: string;
  /** Words between the kind and the number: the region of a local regulation, the ministry of a minister's. */
  readonly rest: string;
}

const LONGEST_NAME = Math.max(...Array.from(KIND_NAMES.keys(), (name) => name.split(" ").length));
const MINISTER = new Map(MINISTERIAL.map(({ id, long }) => [fold(long), id] as const));
const GLUED = /^(permen|kepmen|inmen|men)([a-z0-9]*)$/;

/** The first kind among folded words; a known one before one that is only "Peraturan …". */
function kindIn(folded: string): FoundKind | null {
  const words = folded.split(" ");
  for (let start = 0; start < words.length; start++) {
    const found = ministerAt(words, start) ?? nameAt(words, start);
    if (found) return found;
  }
  for (const { id, long } of GENERAL) {
    const rest = / (.+)$/.exec(` ${folded}`.split(` ${fold(long)}`)[1] ?? "")?.[1];
    if (rest) return { kind: unlistedKind(id, rest), rest: "" };
  }
  return null;
}

/** The longest known name that starts at a word. */
function nameAt(words: readonly string[], start: number): FoundKind | null {
  for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
    const kind = KIND_NAMES.get(words.slice(start, start + length).join(" "));
    const rest = words.slice(start + length).join(" ");
    if (!kind) continue;
    return kind === "se" ? circular(rest) : { kind, rest };
  }
  return null;
}

function circular(body: string): FoundKind {
  const minister = ministerAt(body.split(" "), 0);
  if (minister) return { ...minister, kind: minister.kind.replace(/^(?:permen|men)/, "se-men") };
  return { kind: body === "" ? "se" : unlistedKind("se", body), rest: "" };
}

/** "Peraturan Menteri …", "Permen …", "Permendagri", "Menpan" at a word; `kind` still lacks a ministry of several words. */
function ministerAt(words: readonly string[], start: number): FoundKind | null {
  const [first = "", second = "", third = ""] = words.slice(start, start + 3);
  const rest = (from: number): string => words.slice(start + from).join(" ");
  const long = MINISTER.get(`${first} ${second} ${third}`) ?? MINISTER.get(`${first} ${second}`);
  if (long) return { kind: long, rest: rest(MINISTER.has(`${first} ${second}`) ? 2 : 3) };
  if (first === "menteri") return { kind: "men", rest: rest(1) };
  const glued = GLUED.exec(first);
  return glued && (glued[1] !== "men" || MINISTRY_NAMES.has(glued[2]!))
    ? { kind: glued[1]!, rest: `${glued[2]} ${rest(1)}`.trim() }
    : null;
}

/** Completes a minister's kind with its ministry; null when the kind is not a minister's. */
function ministerialKind({ kind, rest }: FoundKind, parts: readonly string[], year: number): string | null {
  const start = kind === "men" ? "permen" : kind;
  const known = MINISTERIAL.find(({ id }) => start === id || (start.startsWith(id) && !start.includes(`${id}-`)));
  if (!known) return null;
  const named = start === known.id ? ministryIn_(rest) ?? ministryInNumber(parts) : start.slice(known.id.length);
  if (named) return known.id + ministryIn(named, year);
  return rest === "" ? known.id : unlistedKind(known.id, rest);
} // prettier-ignore

/** The ministry at the start of folded words, the longest name first; "negara" before a name does not count. */
function ministryIn_(folded: string): string | undefined {
  const words = folded.replace(/^negara /, "").split(" ");
  for (let length = words.length; length > 0; length--) {
    const id = MINISTRY_NAMES.get(words.slice(0, length).join(" "));
    if (id) return id;
  }
  return undefined;
}

/** The ministry inside an old number: `M.PAN`, `M-DAG`, `MENKES`, `PMK.02`. */
function ministryInNumber(parts: readonly string[]): string | undefined {
  for (const part of parts) {
    const word = fold(part).replace(/ \d+$/, "");
    const id = MINISTRY_NAMES.get(word.replace(/^(?:m|men) ?/, "")) ?? MINISTRY_NAMES.get(word);
    if (id && /^(?:m[ .-]?|pmk|pma)/.test(part)) return id;
  }
  return undefined;
}

/** A bare old number says itself what it is: `PER/21/M.PAN/11/2008`, `KEP/25/M.PAN/2/2004`. */
function kindOfNumber(parts: readonly string[]): FoundKind | null {
  if (!ministryInNumber(parts)) return null;
  const words = parts.map((part) => part.replace(/[.-].*$/, ""));
  return { kind: words.includes("kep") ? "kepmen" : words.includes("se") ? "se-men" : "permen", rest: "" };
}

function constitution(printed: string): ParsedCitation {
  const identity = regulationIdentity({ kind: "uud", region: null, number: "", year: 1945 });
  return { identity, title: titleIn(printed) };
}

function beforeTitle(text: string): string {
  return text.split(/\b(?:tentang|ttg)\b/, 1)[0]!;
}

/** Words after "tentang", without the gazette in brackets and the list's end mark. */
function titleIn(text: string): string | null {
  const title = /\b(?:tentang|ttg)\b\.?\s*:?\s*(.+)$/i.exec(text)?.[1];
  return title?.replace(/\s*\((?:lembaran|tambahan|berita)\b.*$/i, "").replace(/[\s.;,]+$/, "") || null;
}
