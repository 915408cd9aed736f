/** Makes the words of a citation readable that text recognition or a careless keyboard ran together or tore apart. */
import { asKnownWords } from "./misread.ts";
import { firstOf } from "../../basics/must.ts";
import { anyOf } from "../../words/any-word.ts";

type Repair = readonly [RegExp, string];

const REPAIRS: readonly Repair[] = [
  [/[\u00ad\u200b-\u200d\ufeff]/g, ""],
  // "2O14", "20l4": letters that were read for digits.
  [/(?<=\d)[oO](?=\d)|(?<=\b[12][\doO]{0,2})[oO](?=[\doO]{0,2}\b)/g, "0"],
  [/(?<=\d)[lI](?=\d)/g, "1"],
  // "T ahun", "Nom or"
  [/\bt ?a ?h ?u ?n\b/gi, "Tahun"],
  [/\bn ?o ?m ?o ?r\b/gi, "Nomor"],
  [/\bper ?atur ?an\b/gi, "Peraturan"],
  [/\bpem ?erin ?tah\b/gi, "Pemerintah"],
  [/\bkep ?utus ?an\b/gi, "Keputusan"],
  [/\b(tahun|thn) (?:tahun|thn)\b/gi, "$1"],
  [/\bundang(?=undang\b)/gi, "Undang-"],
  // "PeraturanPresidenRI No"
  [/(?<=\p{Ll})(?=\p{Lu}[\p{Ll}I])/gu, " "],
  // "U U No 43", "P P No 53"
  [/\b([UP]) (?=\1\b)/g, "$1"],
  // "P.P. No. 53", "U.U.D. 1945"
  [/(?<=^[A-Z])\.(?=[A-Z]\.)|(?<=^(?:[A-Z]\.)+[A-Z])\./g, ""],
  // "Tahun1970tentang"
  [/(?<=\d)(?=tahun|thn|tentang|ttg)/gi, " "],
  [/\b(tahun|thn|nomor|no|tentang)(?=\d)/gi, "$1 "],
  [/\b(tentang)(?=[A-Z][a-z])/g, "$1 "],
  [/ +/g, " "],
];

/** "UUNo.14", "SK KMANO.026": the end of a word that runs into "No". */
const GLUED_NUMBER = /(?<=[A-Za-z]{2})(?=N[oO](?:mor|MOR)?[.: ]*\d)/g;

/** "Nomor 1l", "No. l2": no number of a regulation ends or begins with this letter, so it was read for the digit. */
const LETTER_FOR_ONE = /(?<=\d)[lI](?![A-Za-z])|(?<![A-Za-z/.-])l(?=\d)/g;

/** List marks and the article of a law in front: "1.", "a)", "Pasal 18 ayat (6) Undang-Undang …". */
const IN_FRONT = [
  /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]|[-–•*·])\s+/i,
  /^pasal\s*\d+(?:[a-z]\b)?(?:\s*(?:,|dan)\s*\d+)*\s*(?:ayat\s*\(?\d+\)?\s*)?(?:huruf\s+[a-z]\s*)?(?=[a-z])/i,
];

/** @returns the citation on one line, without what stands in front of the regulation */
export function onOneLine(printed: string): string {
  let text = printed
    .replaceAll(/\s+/g, " ")
    .replaceAll(GLUED_NUMBER, " ")
    .replaceAll(LETTER_FOR_ONE, "1")
    .trim();
  for (const pattern of IN_FRONT) text = text.replace(pattern, "");
  return text;
}

/** @param line a citation that could not be read as it stands @returns its words and digits made whole */
export function repaired(line: string): string {
  let text = line.normalize("NFKC");
  for (const [pattern, replacement] of REPAIRS) text = text.replaceAll(pattern, replacement);
  return onOneLine(asKnownWords(text));
}

/** What offices cite as a basis and no catalogue of regulations has: codes, colonial law, rulings, agreements. */
const OTHER_SOURCES = [
  ...["staatsblad", "stbl", "hir", "rbg", "rv", String.raw`reglemen\w*`, "burgerlijk wetboek"],
  ...["kuhp", "kuhperdata", "kuh perdata", "kuhap", String.raw`kitab undang\W{0,3}undang hukum`],
  ...["kompilasi hukum islam", "yurisprudensi", "pancasila", "nota kesepahaman", "mou"],
];
const STANDARD = String.raw`^(?:persyaratan |standar |klausul |panduan )*(?:iso|sni|iec)\b`;
const OTHER_SOURCE = new RegExp(String.raw`${STANDARD}|\b${anyOf(OTHER_SOURCES)}\b`, "i");

/** Whether a text cites a source that is none of the regulations that this catalogue lists. */
export function isOtherSource(printed: string): boolean {
  const text = repaired(onOneLine(printed));
  return OTHER_SOURCE.test(firstOf(text.split(/\btentang\b/i, 1)));
}
