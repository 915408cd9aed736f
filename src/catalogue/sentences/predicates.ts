/** What of an Indonesian clause can be its predicate: by the form of a word, or because it is known to say something. */
import type { SentenceLexicon } from "./lexicon.ts";

/** Verbs by their prefix; nouns of an action (pe-an, ke-an) are none. */
const VERB = /^(?:di|me|mem|men|meng|ber|ter)\p{L}{3,}$/u;
/** Words that begin like verbs and are none. */
const NO_VERB = words(
  "dinas direktur digital direksi disposisi distribusi disiplin diskusi diversi dispensasi diagnosa diagnosis diklat diare didik " +
    "dini diri divisi dinding tertentu terkait terhadap terlambat terapi terapis terminal termin tersangka terdakwa " +
    "terpidana terlapor termohon tergugat terbanding tersebut terlebih termasuk terpadu tertulis terbaru terdekat terakhir " +
    "berita berkas bersama berkala berikut berat beras berdasarkan bersangkutan besar media meja menteri mengenai melalui " +
    "menurut mereka metode mesin meter medis menu menit mental merek memori memo meterai mekanisme daerah",
);
/** Orders: "tanyakan", "kembalikan". */
const ORDER = /^(?!pe|ke(?!mbali|luar)|di|me|tindakan)\p{L}{3,}kan$/u;

/** Words with which a condition begins. */
export const CONDITION_WORDS =
  "jika|apabila|bila|bilamana|kalau|jikalau|sekiranya|seandainya|andaikata|walaupun|meskipun|ketika|sewaktu|dalam hal";

/** Denials; they say nothing without what they deny. */
export const DENIALS = words("tidak belum bukan");

/** Whether a word (in lower case) orders something. */
function looksLikeOrder(word: string): boolean {
  return ORDER.test(word);
}

/** Whether a word (in lower case) has the form of a verb. */
export function looksLikeVerb(word: string): boolean {
  return VERB.test(word) && !NO_VERB.has(word);
}

/** Whether a word (in small letters) can be what a clause says: a verb, a state, a duty, an order. */
export function canState(word: string, { says }: SentenceLexicon): boolean {
  return says(word) || looksLikeVerb(word) || looksLikeOrder(word);
}

/** The words of a list that is written as one text. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
