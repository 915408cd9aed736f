/** Tells a sentence that stops within a word, a figure, a date, the name of a regulation or an amount. */
import { MONTH_NAMES } from "../../schema/printed/printed-date.ts";

/** What a figure, a name or a thing has to follow. */
const ENDINGS = endings(
  "sebesar sebanyak sejumlah senilai seharga selambat-lambatnya sekurang-kurangnya setidak-tidaknya terutama khususnya " +
    "misalnya",
  "paling,paling lambat,paling lama,paling sedikit,paling banyak,paling cepat,paling tinggi,paling rendah,paling kurang," +
    "kurang dari,lebih dari,sampai dengan,yang lebih,antara lain,dalam waktu,dalam jangka,dalam jangka waktu," +
    "dalam tempo,dalam kurun,dalam kurun waktu",
);
const REGULATION = endings(
  "rp pasal ayat undang-undang",
  "undang-undang republik indonesia," +
    ["peraturan", "keputusan", "instruksi"]
      .flatMap((kind) =>
        ["pemerintah", "presiden", "menteri", "daerah", "gubernur", "bupati"].map((by) => `${kind} ${by}`),
      )
      .join(","),
);
/** "Pasal 12 ayat (1) huruf"; letters are written, too. */
const WITHOUT_LETTER = /\b(?:pasal|ayat)\s.*\bhuruf$/i;
/** "Keputusan Bupati Malang Nomor"; a queue has numbers too. */
const WITHOUT_NUMBER =
  /\b(?:undang-undang|peraturan|keputusan|instruksi|edaran|per(?:da|bup|wali|gub|pres|men\S*)|uu|pp)\b.*\sno(?:mor)?$/i;
/** "antara 2 sampai", "Senin s.d.": from what, but not to what. */
const WITHOUT_END = /(?:\d\S*\s(?:sampai|hingga)|\ss\.?[d/]\.?d?\.?)$/i;
/** "Nomor 25 Tahun", or less of it; "Tahun 20". */
const WITHOUT_YEAR = /\bno(?:mor|\.)?\s*\d+\s+t(?:a(?:h(?:un?)?)?)?$/i;
/** "selambat-lambatnya 2 x": times what? */
const TIMES = /\d\s?x$/i;
/** "Rp200.000.0": thousands of less than three digits. */
const HALF_FIGURE = /\bRp\s?\d{1,3}(?:\.\d{3})*\.\d{1,2}$/;
/** "Nomor 94 Tahun 20". */
const HALF_YEAR = /\bno(?:mor|\.)?\s*\d+\s+tahun\s+\d{1,3}$/i;
/** "paling lama 6 ja". */
const UNITS = [
  "jam",
  "menit",
  "hari",
  "minggu",
  "bulan",
  "tahun",
  "lembar",
  "rangkap",
  "orang",
  "persen",
  "meter",
];
const HALF_UNIT = new RegExp(`\\d\\s(?:${UNITS.flatMap((unit) => beginnings(unit, 2)).join("|")})$`);
/** "gratifik", "verifika": half of an action. */
const HALF_ACTION = /\p{L}{2}(?<!spes|pas)ifika?s?$/u;
/** "31 Desem". Shorter ones are abbreviations. */
const HALF_MONTH = new RegExp(
  `\\d\\s(?:${MONTH_NAMES.flatMap((month) => beginnings(month, 4)).join("|")})$`,
  "i",
);
/** Words that are none without -kan. */
const WITH_KAN = (
  "dilaku dilaksana diguna dinyata diperlu disampai diselesai dikembali dibutuh ditentu dikeluar melaku melaksana mengguna " +
  "menyata menyampai menyelesai menyebab mengakibat mengeluar mengembali memerlu membutuh menentu menyulit membahaya merugi " +
  "menimbul menghasil menggagal membatal dibatal diserah diprioritas diutama mengutama disedia menyedia menyelenggara " +
  "diselenggara dilampir melampir dicantum mencantum memasuk dipasti memasti diperhati memperhati dihenti menghenti " +
  "diberhenti memberhenti diizin mengizin disalur menyalur dibebas membebas digugur menggugur ditimbul diakibat disebab " +
  "ditugas menugas dimungkin memungkin diharus mengharus diwajib mewajib diperboleh diperkenan dibenar dipertanggung " +
  "ditangguh menangguh dikecuali disiap menyiap diabai mengabai dirahasia merahasia"
).split(" ");
const HALF_WORD = new RegExp(`\\s(?:${WITH_KAN.join("|")})(?:ka?)?$`, "i");

/** Phrases of which the first word is fixed, and as much of the second as tells them from others: "kedua belah pi". */
const PHRASES = (
  "berita ac.ara|berita acar.a|belah p.ihak|kondisi b.aik|dikenakan d.enda|dikenai d.enda|dikenakan s.anksi|dikenai s.anksi|" +
  "tanggung j.awab|menjadi tanggung. jawab|rangkap d.ua|rangkap t.iga|rangkap e.mpat|serah t.erima|tata t.ertib|tata u.saha|" +
  "kas d.aerah|kas n.egara|hukum t.etap|orang t.ua|ahli w.aris|surat k.eterangan|surat k.uasa|surat t.ugas|surat p.engantar|" +
  "hari k.erja|jam k.erja|unit k.erja|masa b.erlaku|tanda t.angan|tanda b.ukti|tanda p.engenal|tanda t.erima|barang b.ukti|" +
  "alat t.ulis|alat b.ukti|sumber d.aya|rawat i.nap|rawat j.alan|rumah s.akit|kartu k.eluarga|kepala d.esa|kepala d.inas|" +
  "pihak k.etiga|pihak l.ain|tidak b.isa|tidak d.apat|tepat w.aktu|batas w.aktu|jangka w.aktu|tindak l.anjut|" +
  "pindah t.angan|secara t.ertulis|secara l.isan|secara l.angsung|sesuai k.etentuan|yang b.erlaku|yang b.ersangkutan|" +
  "yang b.erwenang|yang d.itentukan|yang t.elah|antara l.ain|di a.tas|di b.awah|tersebut di a.tas|lebih l.anjut|" +
  "peraturan p.erundang-undangan|kekuatan h.ukum|garis k.emiskinan|bebas b.iaya|sejak t.anggal|pada t.anggal|mulai t.anggal|dan t.anggal"
).split("|");
const HALF_PHRASE = new RegExp(`\\b(?:${PHRASES.map(begunPhrase).join("|")})$`);

/** Phrases are looked for in so many characters from the end. */
const TAIL = 40;

const ALL = [
  ENDINGS,
  REGULATION,
  WITHOUT_LETTER,
  WITHOUT_NUMBER,
  WITHOUT_YEAR,
  HALF_YEAR,
  HALF_UNIT,
  TIMES,
  HALF_FIGURE,
  HALF_MONTH,
  HALF_WORD,
  HALF_ACTION,
  WITHOUT_END,
];

/** @param text a sentence without its end mark */
export function isHalfTold(text: string): boolean {
  return ALL.some((end) => end.test(text)) || HALF_PHRASE.test(text.slice(-TAIL));
}

/** @param words with spaces between, @param phrases with commas between */
function endings(words: string, phrases: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${[...words.split(" "), ...phrases.split(",")].join("|")})$`, "iu");
}

/** "berita ac.ara": the first word, and the second from what stands before the point to all but its last letter. */
function begunPhrase(phrase: string): string {
  const [sure = "", rest = ""] = phrase.split(".");
  return Array.from({ length: rest.length }, (_, more) => sure + rest.slice(0, more)).join("|");
}

/** What a name begins with, without the whole name; of so many letters at least. */
function beginnings(name: string, least: number): string[] {
  return Array.from({ length: Math.max(0, name.length - least) }, (_, more) => name.slice(0, least + more));
}
