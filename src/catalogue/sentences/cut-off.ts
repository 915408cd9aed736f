/** Recognises text that seems to break off. What it says of a sentence is a guess: findings made of it say "tampaknya". */
import { isConditionAlone } from "./condition-alone.ts";
import { isHalfTold } from "./half-told.ts";
import { lacksPredicate } from "./main-clause.ts";
import { isOnlyOpened } from "./only-opened.ts";
import { leavesFrameOpen } from "./open-frames.ts";
import { DENIALS, words } from "./predicates.ts";

/** Words that cannot end an item or a sentence: something has to follow. */
const NEEDS_MORE = words(
  "dan serta maka dengan untuk yang di ke dari pada oleh dalam akan agar karena sehingga bahwa jika apabila bila " +
    "bilamana kalau tetapi namun sedangkan sebagai tentang adalah ialah yaitu yakni dapat harus antara terhadap kepada " +
    "bagi guna para setiap suatu sebuah melalui secara seperti menurut tanpa hingga atau sebelum sesudah setelah selalu " +
    "mengakibatkan berakibat dijadikan menyebabkan disebabkan mengikuti berdasarkan menjadi merupakan meliputi menimbulkan membutuhkan " +
    "memerlukan telah ketika sejak sepanjang sambil supaya demi maupun mengenai berupa memengaruhi mempengaruhi memperlambat " +
    "mempersulit mempercepat memperlancar mengurangi menurunkan meningkatkan ter ber meng mem peng pem",
);
/** Denied, they say nothing without a verb: "data yang dikirim tidak bisa". */
const LEAVES = words("bisa boleh");

/** "… maka digunakan": what is used? Verbs that say nothing alone, where "maka" opens the main clause. */
const AFTER_MAKA =
  /\bmaka (?:digunakan|dilakukan|diberikan|dipakai|dijadikan|menggunakan|melakukan|memakai|membuat|memberikan)$/i;

/** Whether a word in small letters stops within itself, by a dictionary (words/half-word.ts). Without one, none does. */
export type IsHalfWord = (word: string) => boolean;

/**
 * Whether a sentence seems to break off: it ends in a comma, in half a word or in one that needs more, leaves a bracket
 * or a frame open, is a condition without its main clause, or has one that says nothing yet.
 */
export function isCutOffSentence(sentence: string, isHalfWord?: IsHalfWord): boolean {
  const text = inSmallLetters(sentence.trim());
  const bare = text.replace(/[\s.;:]+$/, "");
  return (
    endsOpen(text) ||
    endsInHalfWord(text, isHalfWord) ||
    isConditionAlone(text) ||
    isOnlyOpened(text) ||
    isHalfTold(bare) ||
    leavesFrameOpen(bare) ||
    lacksPredicate(text)
  );
}

/**
 * Whether a list item breaks off. "…;", "…," and "…; dan" are good style before another item, but not on the last.
 */
export function isCutOffItem(item: string, last: boolean, isHalfWord?: IsHalfWord): boolean {
  const text = inSmallLetters(item.trim());
  const own = last ? text : text.replace(/(?:[;,]|[;,]\s*(?:dan|atau|dan\/atau))$/i, "");
  return endsOpen(own) || endsInHalfWord(own, isHalfWord);
}

/** Index of every item of a list that breaks off. */
export function cutOffItems(items: readonly string[], isHalfWord?: IsHalfWord): number[] {
  return items.flatMap((item, index) =>
    isCutOffItem(item, index === items.length - 1, isHalfWord) ? [index] : [],
  );
}

/** A text that ends in one of these words may ask for more. */
const ASKS_FOR_MORE = new RegExp(
  `(?<!\\p{L})(?:${[...NEEDS_MORE, ...DENIALS, ...LEAVES, "atas", "kecuali", "sesuai"].join("|")})$`,
  "iu",
);

/** Where the last words are looked for, in characters from the end. */
const TAIL = 60;

function endsOpen(text: string): boolean {
  if (/(?:,|…|\.\.\.)$/.test(text)) return true;
  if (AFTER_MAKA.test(text)) return true;
  // "perundang-": the word goes on in the next line.
  if (/\p{L}-$/u.test(text)) return true;
  const tail = text.slice(-TAIL).replace(/[-\s]+$/, "");
  if (count(text, "(") > count(text, ")")) return true;
  // Most texts end in a word that needs nothing.
  if (!ASKS_FOR_MORE.test(tail)) return false;
  const [word = "", before = "", beforeThat = ""] = lastWords(tail);
  if (NEEDS_MORE.has(word)) return true;
  if (word === "atas" && before !== "di") return true;
  if (word === "kecuali" && before !== "tanpa") return true;
  if (word === "sesuai" && !DENIALS.has(before)) return true;
  if (LEAVES.has(word) && DENIALS.has(before) && beforeThat !== "atau") return true;
  // Denials end a sentence only as a choice: "… sudah lengkap atau tidak".
  return DENIALS.has(word) && before !== "" && before !== "atau" && before !== "ya";
}

/** A text of capitals, which tell nothing there, in small letters; any other as it is. */
function inSmallLetters(text: string): string {
  return /\p{Ll}/u.test(text) || !/\s/.test(text) ? text : text.toLowerCase();
}

/** Names begin with a capital and are in no dictionary. */
function endsInHalfWord(text: string, isHalfWord: IsHalfWord | undefined): boolean {
  const word = /(?<![^\s/-])[a-z]+$/.exec(text)?.[0];
  return word !== undefined && word.length < text.length && isHalfWord?.(word) === true;
}

/**
 * The words of a text from its end, back to what is neither letter nor space: ", tidak" ends what stands before it, and
 * "lengkap/tidak" is a choice.
 */
function lastWords(text: string): string[] {
  const clause =
    text
      .toLowerCase()
      .replaceAll("/", " atau ")
      .split(/[^\p{L}\s]/u)
      .at(-1) ?? "";
  return clause.split(/\s+/).reverse();
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
