/** What of an Indonesian clause can be its predicate, as far as the form of the words tells without a dictionary. */

/** Verbs by their prefix; nouns of an action (pe-an, ke-an) are none. */
const VERB = /^(?:di|me|mem|men|meng|ber|ter)\p{L}{3,}$/u;
/** Words that begin like verbs and are none. */
const NO_VERB = words(
  "dinas direktur digital direksi disposisi distribusi disiplin diskusi dispensasi diagnosa diagnosis diklat diare didik " +
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

/** State something although they have no prefix of a verb: qualities, duties, orders. */
export const STATING = words(
  "akan harus wajib segera perlu hendaknya mohon hubungi laporkan lakukan gagal batal tunda kembali langsung kurang " +
    "rusak salah hilang habis palsu basah padam penuh sakit cocok setuju keberatan lengkap lebih sah benar buruk baik " +
    "ganti ulangi tunggu catat tolak kirim panjang lambat sibuk kosong tutup buka lulus menang kalah mati lanjut " +
    "gugur hangus kedaluwarsa",
);

/** Say something of a thing besides: helping words, states, orders. */
const SAYING = words(
  "tidak belum bukan tak jangan dapat bisa boleh sudah telah sedang masih ada adalah ialah merupakan menjadi dilarang tanpa " +
    "cukup hanya ikut datang pergi masuk keluar turun naik selesai mulai usai tetap tunduk tanggung sulit mudah rawan aman " +
    "macet kacau rugi lapor isi minta ulang simpan pastikan gunakan siap mampu berhak juga cuci pakai bawa cek periksa input entri unggah upload stop hubungi scan beri buat ambil taruh jaga",
);

/** Whether a word (in lower case) orders something. */
function looksLikeOrder(word: string): boolean {
  return ORDER.test(word);
}

/** Whether a word (in lower case) has the form of a verb. */
export function looksLikeVerb(word: string): boolean {
  return VERB.test(word) && !NO_VERB.has(word);
}

/** Whether a word (in small letters) can be what a clause says: a verb, a state, a duty, an order. */
export function canState(word: string): boolean {
  return STATING.has(word) || SAYING.has(word) || looksLikeVerb(word) || looksLikeOrder(word);
}

/** The words of a list that is written as one text. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
