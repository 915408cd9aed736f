/** Recognises text that seems to break off. What it says of a sentence is a guess: findings made of it say "tampaknya". */
import { isConditionAlone } from "./condition-alone.ts";
import { mayGoOn } from "./goes-on.ts";
import { isHalfTold } from "./half-told.ts";
import type { SentenceLexicon } from "./lexicon.ts";
import { lacksPredicate } from "./main-clause.ts";
import { NO_DICTIONARY } from "./no-dictionary.ts";
import { isOnlyOpened } from "./only-opened.ts";
import { leavesFrameOpen } from "./open-frames.ts";
import { endsOpen, lastWords } from "./open-ends.ts";
import { words } from "./predicates.ts";

/**
 * Whether a sentence seems to break off: it ends in a comma, in half a word or in one that needs more, leaves a bracket
 * or a frame open, is a condition without its main clause, or has one that says nothing yet.
 */
export function isCutOffSentence(sentence: string, lexicon: SentenceLexicon = NO_DICTIONARY): boolean {
  return told(lexicon, sentence, () => breaksOff(sentence, lexicon));
}

function breaksOff(sentence: string, lexicon: SentenceLexicon): boolean {
  const text = inSmallLetters(sentence.trim());
  const bare = text.replace(/[\s.;:]+$/, "");
  return (
    endsOpen(text) ||
    isHalfTold(bare) ||
    leavesFrameOpen(bare) ||
    endsInHalfWord(text, lexicon, sentence, SENTENCE_LENGTH) ||
    (!mayGoOn(bare, lexicon) &&
      (isConditionAlone(text, lexicon) || isOnlyOpened(text, lexicon) || lacksPredicate(text, lexicon)))
  );
}

/** Index of every sentence of a list that breaks off. What announces a list may stand before others. */
export function cutOffSentences(
  sentences: readonly string[],
  lexicon: SentenceLexicon = NO_DICTIONARY,
): number[] {
  return sentences.flatMap((sentence, index) => {
    const announces = index < sentences.length - 1 && /:\s*$/.test(sentence);
    return !announces && isCutOffSentence(sentence, lexicon) ? [index] : [];
  });
}

/**
 * Whether a list item breaks off. "…;", "…," and "…; dan" are good style before another item, but not on the last.
 */
export function isCutOffItem(item: string, last: boolean, lexicon: SentenceLexicon = NO_DICTIONARY): boolean {
  return told(lexicon, `${last ? "." : ";"}\n${item}`, () => isItemCutOff(item, last, lexicon));
}

function isItemCutOff(item: string, last: boolean, lexicon: SentenceLexicon): boolean {
  const text = inSmallLetters(item.trim());
  const own = last ? text : text.replace(/(?:[;,:]|[;,]\s*(?:dan|atau|dan\/atau))$/i, "");
  return endsOpen(own) || endsInHalfWord(own, lexicon, item, ITEM_LENGTH);
}

/** Index of every item of a list that breaks off. */
export function cutOffItems(items: readonly string[], lexicon: SentenceLexicon = NO_DICTIONARY): number[] {
  return items.flatMap((item, index) =>
    isCutOffItem(item, index === items.length - 1, lexicon) ? [index] : [],
  );
}

const known = new WeakMap<SentenceLexicon, Map<string, boolean>>();

/** What was told of a text before: offices print the same items over and over, and findings ask what completeness did. */
function told(lexicon: SentenceLexicon, key: string, tell: () => boolean): boolean {
  const answers = known.get(lexicon) ?? new Map<string, boolean>();
  known.set(lexicon, answers);
  const answer = answers.get(key) ?? tell();
  answers.set(key, answer);
  return answer;
}

/** A text of capitals, which tell nothing there, in small letters; any other as it is. */
function inSmallLetters(text: string): string {
  return /\p{Ll}/u.test(text) || !/\s/.test(text) ? text : text.toLowerCase();
}

/** "dilakukan d": half a word of one letter; letters name things, too, as in "kelas b". */
const ONE_LETTER = /(?<=\s(?:di|ter|ber|me)?\p{Ll}{4,}\s)[a-z]$/u;
const BEFORE_LETTER = words(
  "huruf kelas golongan tipe model formulir lampiran vitamin hepatitis poin butir bagian blok kategori ukuran kelompok opsi " +
    "pilihan gedung ruang ruangan loket angka shift sisi kolom baris kode jenis kertas abjad seri zona kamar poli lantai rhesus " +
    "varian influenza pilihlah jawaban soal pasal ayat nomor darah jalur gelombang tabel gambar grup regu pita kotak rapor derajat dua tiga empat lima enam tujuh delapan sembilan sepuluh",
);
/** Shorter ones are half words only at the end of a sentence in small letters: lists and capitals hold abbreviations. */
const SURE_LENGTH = 5;
const SENTENCE_LENGTH = 3;
const ITEM_LENGTH = 5;

/** Names begin with a capital and are in no dictionary. */
function endsInHalfWord(text: string, { isHalf }: SentenceLexicon, written: string, least: number): boolean {
  if (text === written.trim() && ONE_LETTER.test(text) && !BEFORE_LETTER.has(lastWords(text)[1] ?? ""))
    return true;
  const word = /(?<![^\s/-])[a-z]+$/.exec(text)?.[0];
  if (word === undefined || word.length === text.length) return false;
  const isSure = word.length >= SURE_LENGTH || (text === written.trim() && text.split(/\s+/).length >= least);
  return isSure && isHalf(word);
}
