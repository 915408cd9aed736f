/** What of an Indonesian clause can be its predicate, as far as the form of the words tells without a dictionary. */

/** Verbs by their prefix; nouns of an action (pe-an, ke-an) are none. */
const VERB = /^(?:di|me|mem|men|meng|ber|ter)\p{L}{3,}$/u;
/** Words that begin like verbs and are none. */
const NO_VERB = words(
  "dinas direktur digital direksi disposisi distribusi disiplin diskusi dispensasi diagnosa diagnosis diklat diare didik " +
    "dini diri divisi dinding tertentu terkait terhadap terlambat terapi terapis terminal termin tersangka terdakwa " +
    "terpidana terlapor termohon tergugat terbanding tersebut terlebih berita berkas bersama berkala berikut berat beras " +
    "berdasarkan bersangkutan besar media meja menteri mengenai melalui menurut mereka termasuk terpadu tertulis terbaru terdekat terakhir metode mesin meter medis " +
    "menu menit mental merek memori memo meterai mekanisme daerah",
);
/** Orders: "tanyakan", "kembalikan". */
const ORDER = /^(?!pe|ke(?!mbali|luar)|di|me|tindakan)\p{L}{3,}kan$/u;

/** Whether a word (in lower case) orders something. */
export function looksLikeOrder(word: string): boolean {
  return ORDER.test(word);
}

/** Whether a word (in lower case) has the form of a verb. */
export function looksLikeVerb(word: string): boolean {
  return VERB.test(word) && !NO_VERB.has(word);
}

/** The words of a list that is written as one text. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
