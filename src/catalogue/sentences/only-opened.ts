/**
 * Tells a sentence that never gets to its main clause: "Seandainya terjadi sengketa batas tanah antara pemohon dan
 * tetangganya", "Bagi peneliti dari luar kampus". Each word that is not known as one that says nothing may be its predicate:
 * rather a cut one missed than a whole one accused.
 */
import { WHICH_ONE } from "./condition-alone.ts";
import { IN_OR_OUT, isSurelyNoun } from "./nouns.ts";
import { canState, CONDITION_WORDS, words } from "./predicates.ts";

/** Open a clause with a predicate of its own; the main clause has a second one. */
const CONDITION = new RegExp(
  `^(?:${CONDITION_WORDS}|manakala|tatkala|seumpama|begitu|sepanjang|selagi|barang\\s?siapa|siapa ?pun yang)\\s+`,
  "i",
);
/**
 * Before how many words the one thing that is said is that of the condition. Behind more, a name may be the condition's
 * predicate: "Jika pemohon anak di bawah umur ditolak".
 */
const LONGEST_SUBJECT = 2;
/** "Bagi pemohon luar daerah batas waktu 3 hari": a figure at the end is said of something. */
const FIGURE = /\d\s*(?:\p{L}+)?$/u;

/** Open what has no predicate: a person, a thing, an aim. */
const WITHOUT =
  /^(?:terhadap|bagi|selain|di samping|disamping|guna|demi|tanpa|dengan|sehubungan dengan|mengenai)\s+/i;
/** The verb behind them belongs to the aim. */
const AIM = /^(?:guna|demi|tanpa|dengan|selain|di samping|disamping)$/i;

/** Belong to the predicate behind them. */
const HELPS = words(
  "tidak belum bukan tak akan telah sudah sedang masih dapat bisa boleh harus wajib perlu ingin hendak segera pernah sempat " +
    "terlambat lambat lupa sengaja kembali selalu sering jarang langsung hampir mulai tetap ternyata tinggal dinyatakan dianggap terbukti merasa",
);
/** Behind these, too, where it may have a subject of its own: "setelah listrik padam". */
const BELOW_WITH_SUBJECT = words("setelah sebelum sesudah ketika saat");
/** Behind these a predicate is said below: "yang tidak membawa", "untuk mengirim", "secara konsisten". */
const BELOW = words("yang untuk agar guna demi tanpa dengan secara dalam karena");
/** Words that name one thing together, though one of them alone would say something. */
const NAMES =
  /\b(?:habis pakai|tidak mampu|baru lahir|rawat (?:inap|jalan)|gawat darurat|masa berlaku|tepat waktu|wajib pajak)\b/gi;
/** All of a kind, of whom something has to be said. */
const ALL = /^(?:setiap|tiap|tiap-tiap|masing-masing|seluruh|semua|segala)\s+(?=.*\syang\s)/i;
/** "Camat selaku kuasa pengguna anggaran": who, and nothing of them. */
const WHO_BESIDES = /\sselaku\s/i;

/** @param sentence without its end mark */
export function isOnlyOpened(sentence: string): boolean {
  if (/[.!?,;:()“”"]/.test(sentence) || /\bmaka\b/i.test(sentence)) return false;
  const text = sentence.replaceAll(IN_OR_OUT, "hal").replaceAll(NAMES, "hal");
  if (FIGURE.test(text) || WHICH_ONE.test(text)) return false;
  const condition = CONDITION.exec(text)?.[0];
  const opener =
    condition ?? (WITHOUT.exec(text) ?? ALL.exec(text))?.[0] ?? (WHO_BESIDES.test(text) ? "" : undefined);
  if (opener === undefined) return false;
  const [first, second] = sayings(text.slice(opener.length).split(/\s+/), AIM.test(opener.trim()));
  return first === undefined || (condition !== undefined && second === undefined && first <= LONGEST_SUBJECT);
}

/**
 * Where the words may say something, as indexes; clauses below are left out. A word that no list knows may say something.
 * @param aim whether they begin with the verb of an aim
 */
function sayings(all: readonly string[], aim: boolean): number[] {
  const found: number[] = [];
  let below = aim;
  let subject = false;
  let helped = false;
  all.forEach((written, index) => {
    const word = written.toLowerCase();
    if (BELOW.has(word) || BELOW_WITH_SUBJECT.has(word)) {
      below = true;
      subject = BELOW_WITH_SUBJECT.has(word);
      helped = false;
    } else if (!isPredicate(word) && isSurelyNoun(written)) {
      // "yang identitasnya ditutup": the clause below has a subject of its own.
      below &&= subject || word.endsWith("nya");
      helped = false;
    } else {
      if (!helped && !below) found.push(index);
      helped = HELPS.has(word);
      below &&= helped;
    }
  });
  return found;
}

function isPredicate(word: string): boolean {
  return HELPS.has(word) || canState(word);
}
