/**
 * Tells a sentence that never gets to its main clause: "Seandainya terjadi sengketa batas tanah antara pemohon dan
 * tetangganya", "Bagi peneliti dari luar kampus". Each word that is not known as one that says nothing may be its predicate:
 * rather a cut one missed than a whole one accused.
 */
import { WHICH_ONE } from "./condition-alone.ts";
import type { SentenceLexicon } from "./lexicon.ts";
import { endsInFigure, isSurelyNoun, withNames } from "./nouns.ts";
import { canState, CONDITION_WORDS, looksLikeVerb, words } from "./predicates.ts";

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

/** Open what has no predicate: a person, a thing, an aim. */
const WITHOUT =
  /^(?:terhadap|bagi|selain|di samping|disamping|guna|demi|tanpa|dengan|sehubungan dengan|mengenai)\s+/i;
/** "Untuk menghindari …"; "untuk" opens much else. */
const SO_THAT = /^untuk\s+(?=me)/i;
/** Persons, of whom something has to be said besides which ones are meant: "Pemilih yang belum terdaftar". */
const WHICH_PERSON =
  /^(?:pe[mn]\p{L}{3,}(?<!an)|petugas|pegawai|pejabat|pasien|peserta|kepala \p{L}+|staf|warga|siswa|mahasiswa|dosen|guru)(?: \p{L}+){0,4} yang (?:(?:tidak|belum|sudah|telah|akan) )?(?:di|ter)\p{L}{4,}(?: dalam(?: \p{L}+){1,2})?$/iu;
/** The verb behind them belongs to the aim. */
const AIM = /^(?:untuk|guna|demi|tanpa|dengan|selain|di samping|disamping)$/i;

/** Belong to the predicate behind them. */
const HELPS = words(
  "tidak belum bukan tak akan telah sudah sedang masih dapat bisa boleh harus wajib perlu ingin hendak segera pernah sempat " +
    "terlambat lambat lupa sengaja kembali selalu sering jarang langsung hampir mulai tetap ternyata tinggal dinyatakan dianggap terbukti merasa",
);
/** Behind these, too, where it may have a subject of its own: "setelah listrik padam". */
const BELOW_WITH_SUBJECT = words("setelah sebelum sesudah ketika saat");
/** Behind these a predicate is said below: "yang tidak membawa", "untuk mengirim", "secara konsisten". */
const BELOW = words("yang untuk agar guna demi tanpa dengan secara dalam karena");
/** An action that is said to be done by someone or somewhere: "penandatanganan oleh sekretaris". */
const ACTION = /^(?:pe|per)\p{L}{3,}an$|(?:asi|isi|usi)$/u;
const BY = words("oleh di pada melalui lewat via dengan paling maksimal minimal sesuai menurut");
/** All of a kind, of whom something has to be said. */
const ALL = /^(?:setiap|tiap|tiap-tiap|masing-masing|seluruh|semua|segala)\s+(?=.*\syang\s)/i;
/** "Camat selaku kuasa pengguna anggaran": who, and nothing of them. */
const WHO_BESIDES = /\sselaku\s/i;

/** @param sentence without its end mark */
export function isOnlyOpened(sentence: string, lexicon: SentenceLexicon): boolean {
  if (/[.!?,;:()“”"]/.test(sentence) || /\bmaka\b/i.test(sentence)) return false;
  const text = withNames(sentence);
  if (endsInFigure(text) || WHICH_ONE.test(text)) return false;
  const condition = CONDITION.exec(text)?.[0];
  const opener =
    condition ??
    (WITHOUT.exec(text) ?? SO_THAT.exec(text) ?? ALL.exec(text))?.[0] ??
    (WHO_BESIDES.test(text) || WHICH_PERSON.test(text) ? "" : undefined);
  if (opener === undefined) return false;
  const [first, second] = sayings(text.slice(opener.length).split(/\s+/), AIM.test(opener.trim()), lexicon);
  return first === undefined || (condition !== undefined && second === undefined && first <= LONGEST_SUBJECT);
}

/**
 * Where the words may say something, as indexes; clauses below are left out. A word that no list knows may say something.
 * @param aim whether they begin with the verb of an aim
 */
function sayings(all: readonly string[], aim: boolean, lexicon: SentenceLexicon): number[] {
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
    } else if (!isPredicate(word, lexicon) && (isSurelyNoun(written) || isActedOn(all, index))) {
      if (found.length > 0 && ACTION.test(word) && BY.has(all[index + 1] ?? "") && !isActedOn(all, index))
        found.push(index);
      // "yang identitasnya ditutup": the clause below has a subject of its own.
      below &&= subject || word.endsWith("nya");
      helped = false;
    } else {
      if ((!helped || word === "jangan") && !below) found.push(index);
      helped = HELPS.has(word);
      below &&= helped;
    }
  });
  return found;
}

/** A word behind an active verb is what the verb acts on, whatever it is. */
function isActedOn(all: readonly string[], index: number): boolean {
  const before = all[index - 1]?.toLowerCase() ?? "";
  return before.startsWith("me") && looksLikeVerb(before);
}

function isPredicate(word: string, lexicon: SentenceLexicon): boolean {
  return HELPS.has(word) || canState(word, lexicon);
}
