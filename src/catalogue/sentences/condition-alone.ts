/**
 * Tells a condition that stands alone ("Apabila berkas tidak lengkap") from one with its main clause, which Indonesian
 * may add without comma or "maka" ("Apabila berkas tidak lengkap permohonan ditolak"). Where the words leave it open,
 * the sentence is taken as whole: rather a cut one missed than a whole one accused.
 */
import { firstOf, itemAt, lastOf } from "../../basics/must.ts";
import type { SentenceLexicon } from "./lexicon.ts";
import { withNames } from "./nouns.ts";
import { canState, CONDITION_WORDS, DENIALS, looksLikeVerb, words } from "./predicates.ts";

const CONDITION = new RegExp(`^(?:${CONDITION_WORDS})\\b`, "i");
/** Stand between a denial and what it denies: "tidak segera dikirim". */
const BETWEEN = words("segera dapat pernah akan boleh bisa sempat selalu");
/** State that something is or comes about. */
const EXISTENCE = words("ada terjadi terdapat ditemukan timbul muncul");
/** Begin what goes on with the condition: how, where, when, by whom. */
const GOING_ON = words(
  "dengan secara sesuai tepat pada di dari oleh dalam kepada terhadap sebagaimana menurut lagi sama untuk selama sampai",
);
/** Behind these a verb belongs to a word or aim of the same clause: "dokumen yang dilampirkan", "untuk mengirim". */
const SUBORDINATE = words("yang untuk dalam agar guna secara tanpa");

/** What is said of one thing goes on: "berubah dan tidak diberitahukan". */
const JOINED = words("dan atau serta");
/** Qualities that something comes to have, as the only thing said of it: "barang yang dipinjam rusak". */
const QUALITIES = words("rusak salah hilang habis palsu basah padam penuh batal gagal kosong");

/** A subject of more words may hold a whole clause with a quality as its predicate, which no list tells. */
const LONGEST_SUBJECT = 2;
/** What a verb acts on, and what there is: a few words. */
const LONGEST_OBJECT = 2;
const LONGEST_THING = 5;
/** How, where or when something is done; what is longer may hold a main clause with a predicate that no list tells. */
const LONGEST_CIRCUMSTANCE = 4;

/** "… yang dipakai angka": the main clause says which one it is. */
export const WHICH_ONE = /\syang di\p{L}+ \p{L}+$/iu;

/** Whether a sentence is a condition and nothing else, as far as its words tell for sure. */
export function isConditionAlone(sentence: string, lexicon: SentenceLexicon): boolean {
  if (!CONDITION.test(sentence) || /[.!?,;:]|\bmaka\b/i.test(sentence)) return false;
  const all = (
    withNames(sentence)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(sentence.toLowerCase().startsWith("dalam hal") ? 2 : 1);
  if (isQualityOfWhich(all)) return true;
  if (WHICH_ONE.test(sentence)) return false;
  const at = all.findIndex((word, index) => DENIALS.has(word) || EXISTENCE.has(word) || isVerb(all, index));
  if (at < 0 || all.slice(0, at).some(lexicon.says)) return false;
  const denied = DENIALS.has(itemAt(all, at));
  if (!denied && at > LONGEST_SUBJECT) return false;
  const verb = denied ? at + (BETWEEN.has(all[at + 1] ?? "") ? 2 : 1) : at;
  const rest = afterJoined(all, verb + 1);
  if (rest.length === 0) return true;
  if (rest.some((word, index) => states(rest, word, index, lexicon))) return false;
  if (GOING_ON.has(firstOf(rest))) return rest.length <= LONGEST_CIRCUMSTANCE;
  if (EXISTENCE.has(itemAt(all, verb))) return rest.length <= LONGEST_THING;
  return itemAt(all, verb).startsWith("me") && rest.length <= LONGEST_OBJECT;
}

/** "barang inventaris yang dipinjam rusak": a thing, what was done with it, how it is now, and nothing more. */
function isQualityOfWhich(all: readonly string[]): boolean {
  const which = all.indexOf("yang");
  const verb = which + (DENIALS.has(all[which + 1] ?? "") ? 2 : 1);
  return (
    which > 0 &&
    which <= LONGEST_SUBJECT &&
    verb === all.length - 2 &&
    looksLikeVerb(itemAt(all, verb)) &&
    QUALITIES.has(lastOf(all)) &&
    !all.slice(0, which).some(looksLikeVerb)
  );
}

/** The words from a place on, without verbs that are joined to the one before. */
function afterJoined(all: readonly string[], start: number): readonly string[] {
  const denied = DENIALS.has(all[start + 1] ?? "") ? 1 : 0;
  const next = start + 1 + denied;
  if (!JOINED.has(all[start] ?? "") || next >= all.length || !isVerb(all, next)) return all.slice(start);
  return afterJoined(all, next + 1);
}

function states(rest: readonly string[], word: string, index: number, lexicon: SentenceLexicon): boolean {
  if (index === 0 && GOING_ON.has(word)) return false;
  if (index > 0 && GOING_ON.has(firstOf(rest)) && /^(?:baik|benar|sah|lengkap)$/.test(word)) return false;
  if (
    SUBORDINATE.has(rest[index - 1] ?? "") ||
    (DENIALS.has(rest[index - 1] ?? "") && rest[index - 2] === "yang")
  )
    return false;
  return DENIALS.has(word) || canState(word, lexicon);
}

function isVerb(all: readonly string[], index: number): boolean {
  const word = itemAt(all, index);
  return looksLikeVerb(word) && !SUBORDINATE.has(all[index - 1] ?? "");
}
