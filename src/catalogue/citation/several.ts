/**
 * Where one printed item cites several regulations ("UU Nomor 23 Tahun 2014 dan PP Nomor 12 Tahun 2017 tentang …"), the
 * words of each. A regulation that stands in another's title or amends it is no further one.
 */
import { AMENDMENT } from "./amendments.ts";
import { findNumber } from "./number.ts";
import { beforeTitle, kindWords, readOne } from "./one.ts";
import { rankOf } from "../law/regulation-key.ts";
import { KIND_NAMES } from "../law/kinds.ts";
import { itemAt } from "../../basics/must.ts";

/** Names of kinds in one word: "uu", "permendagri", "perbkn". */
const NAMES = [...KIND_NAMES.keys()].filter((name) => /^[a-z]{2,}$/.test(name)).join("|");
/** First words of an act. */
const ACT = String.raw`(?:(?:${NAMES}|permen\w*|kepmen\w*|inmen\w*|perwal\w*|perka|kepka|perlem|perban|perdirjen|kepdirjen|pmk|kmk|kma|sk|u u)\b|per-[a-z]{2}|undang|peraturan|keputusan|instruksi|surat (?:edaran|keputusan)|ketetapan)`;
/** "yang ditetapkan menjadi Undang-Undang dengan": the law that a Perppu became. */
const BECAME = String.raw`[\s,]+(?:yang |yg )?(?:telah )?ditetapkan (?:menjadi|mjd|sebagai) (?:undang\W{0,3}undang|uu) (?:dengan|dgn|dg|oleh|melalui)`;
const LIST_MARK = String.raw`(?:\(?(?:\d{1,2}|[a-z])[.)]\s+)?`;
/** What may stand between two regulations of one item; a full stop only behind a whole word. */
const BETWEEN = new RegExp(
  String.raw`(?:${BECAME}|\s*[;,]|(?<=[a-z]{4}|\d|\))\.(?=\s)|\s/(?=\s)|\s+(?:dan|serta|beserta|juga|maupun|&)(?=\s))+\s*${LIST_MARK}(?:(?=${ACT})|(?=(?:nomor|nomer|no)\b[\s.:]*\d))`,
  "g",
);
/** "Nomor 13, 14 dan 15 Tahun 2003": several of one kind and year. */
const NUMBERS =
  /\b((?:nomor|nomer|no)\b[\s.:]*)(\d+[a-z]?(?:\s*,\s*(?:(?:nomor|no)\b[\s.:]*)?\d+[a-z]?)*\s*,?\s*(?:dan|&)\s*(?:(?:nomor|no)\b[\s.:]*)?\d+[a-z]?)(\s*(?:tahun|thn|th)\b[\s.]*\d{4})/i;

/** The words of each regulation that a line cites, in printed order; the line itself where it cites one. */
export function citedIn(line: string): string[] {
  const found: string[] = [];
  const masked = withoutBrackets(line.toLowerCase());
  let [from, kind] = [0, ""];
  for (const { index, 0: between } of masked.matchAll(BETWEEN)) {
    const next = index + between.length;
    const before = kind + line.slice(from, index);
    const bare = /^n/.test(masked.slice(next));
    const words = (bare ? `${kindWords(before).trim()} ` : "") + line.slice(next);
    if (!isBegun(masked.slice(next)) || !isAnother(before, words, /[;.]|ditetapkan/.test(between), bare))
      continue;
    found.push(before);
    [from, kind] = [next, bare ? `${kindWords(before).trim()} ` : ""];
  }
  found.push(kind + line.slice(from));
  return found.flatMap(byNumber);
}

/** Whether an act that begins here is followed by its own number, not by another act's or a gazette's. */
function isBegun(masked: string): boolean {
  if (/^(?:uud|undang\W{0,3}undang dasar)\b/.test(masked)) return true;
  const number = findNumber(beforeTitle(masked));
  if (!number) return false;
  const head = masked.slice(0, number.start);
  return !/[;(]|\b(?:lembaran|berita|halaman)\b/.test(head) && head.search(BETWEEN) < 0;
}

/**
 * Whether words that follow a citation cite a further regulation. Where they could be part of its title or amend it,
 * the hierarchy tells: an act is amended by its like, and is made to carry out what stands above it.
 */
function isAnother(before: string, words: string, isApart: boolean, bare: boolean): boolean {
  const first = readOne(before, null);
  if (first?.identity.kind.startsWith("bersama-") || (bare && !first)) return false;
  if (isApart || !first) return true;
  const head = beforeTitle(before);
  const title = before.slice(head.length);
  const [plain = ""] = title.split(AMENDMENT, 1);
  const namesAct =
    new RegExp(String.raw`(?<![\w.])${ACT}`, "i").test(plain.toLowerCase()) && hasNumber(plain);
  const amended = before.search(AMENDMENT) >= 0;
  if (!namesAct && !amended) return true;
  const second = readOne(words, null);
  if (!second) return false;
  const [own, its] = [rankOf(first.identity), rankOf(second.identity)];
  if (amended) return own !== its || (second.title !== null && !OF_AMENDING.test(second.title));
  if (/\b(?:pencabutan|pembatalan|mencabut)\b/i.test(plain)) return false;
  return /\b(?:perubahan|penetapan)\b/i.test(plain) ? own !== its : its > own;
}

/** Titles of acts that amend others. */
const OF_AMENDING = /\b(?:perubahan|penetapan|cipta kerja)\b/i;

function hasNumber(text: string): boolean {
  return findNumber(text.toLowerCase().replaceAll(/\b(?:tentang|ttg)\b/g, " ")) !== null;
}

function byNumber(words: string): string[] {
  const match = NUMBERS.exec(beforeTitle(words));
  if (!match || /\b(?:bersama|skb)\b/i.test(words.slice(0, match.index))) return [words];
  const [whole, nomor, numbers, year] = [0, 1, 2, 3].map((group) => itemAt(match, group));
  const all = `${numbers}`.split(/\s*(?:,|dan|&|nomor\b|no\b|[.:])\s*/i).filter((number) => number !== "");
  const front = words.slice(0, match.index);
  const last = all.length - 1;
  return all.map(
    (number, at) =>
      `${front}${nomor}${number}${year}${at === last ? words.slice(match.index + `${whole}`.length) : ""}`,
  );
}

/** The same length, without what stands in brackets and behind an open one that holds a gazette. */
function withoutBrackets(text: string): string {
  const blank = (part: string): string => " ".repeat(part.length);
  return text.replaceAll(/\([^()]*\)/g, blank).replaceAll(/\(\s*(?:lembaran|tambahan|berita)[^;]*/g, blank);
}
