/**
 * Tells a sentence whose main clause has begun and has no predicate yet: "Apabila listrik padam maka petugas", "Setiap
 * pegawai yang akan mengajukan cuti". Only where the words leave no doubt: rather a cut one missed than a whole one accused.
 */
import { lastOf } from "../../basics/must.ts";
import type { SentenceLexicon } from "./lexicon.ts";
import { endsInFigure, withNames } from "./nouns.ts";
import { canState, CONDITION_WORDS, looksLikeVerb, words } from "./predicates.ts";

/** Who acts in an office; alone behind a condition it waits for what it does. */
const WHO = words(
  "petugas operator kepala pejabat panitera perawat dokter bidan kader pemohon sistem staf pegawai bendahara sekretaris " +
    "camat lurah ketua hakim penyidik pengelola admin administrator pustakawan peserta pasien pihak penanggung unit bagian " +
    "seksi dinas pimpinan direktur tim panitia kasi kasubag kasubbag koordinator verifikator pengawas peneliti pengguna " +
    "atasan bupati wali gubernur guru dosen mahasiswa siswa rektor dekan murid warga penduduk anggota nasabah pelapor " +
    "komandan majelis jaksa saksi juru teknisi instansi kantor",
);
/** What an office deals with; a clause that ends in one has said of nothing how it is. */
const WHAT = words(
  "berkas data dokumen surat risiko resiko biaya sistem proses permohonan arsip barang alat obat laporan informasi " +
    "anggaran kegiatan jadwal sidang rombongan hak sanksi mutu nilai daftar buku kartu akta izin ijazah formulir pasien masyarakat",
);
const NOUN = /^(?:pe|per|ke)\p{L}{3,}an$|^\p{L}{3,}(?:asi|usi|itas|isme|nya)$|^\p{L}{3,}(?<!k)an$/u;
/** End in -an and say how something is or what to do. */
const NO_NOUN = words(
  "kelihatan ketahuan kedapatan bersamaan aman nyaman sopan pelan perlahan demikian sekalian bukan pelan-pelan jangan " +
    "kehilangan kesulitan keliru berlainan sembarangan berurutan bergantian berkelanjutan",
);
/** Behind these a predicate belongs to a word or an aim of the clause. */
const BELOW = words("yang untuk agar guna dengan tanpa dalam secara oleh setelah sebelum sesudah");
const HELPS = words(
  "akan telah sudah dapat tidak belum wajib harus boleh bisa ingin hendak sedang masih segera pernah",
);

const CONDITION = new RegExp(`^(?:${CONDITION_WORDS}|sejak)\\s`, "i");
/** Sentences about all of a kind: what is said of them has to follow. */
const ALL_WHICH =
  /^(?:setiap|tiap|tiap-tiap|masing-masing|seluruh|semua|segala|barang ?siapa|siapa pun)\s(?:\S+\s+){0,4}?yang\s/i;
/** What a main clause stands behind. */
const BEFORE_MAIN =
  /^(?:terhadap|bagi|selain|di samping|sehubungan dengan|agar|supaya|sebelum|setelah|sesudah|sejak|sepanjang|guna|oleh karena|mengingat|akibat)\s/i;
/** Clauses at the end of a sentence that say when or that something is. */
const LAST_CLAUSE = /^.*\S\s(?:jika|apabila|bila|bilamana|bahwa|sehingga|agar|supaya)\s(.+)$/i;
/** Subjects of more words may hold a predicate that no list knows. */
const LONGEST_MAIN = 8;
const LONGEST_LAST = 4;

/** "pelapor yang identitasnya": how is it? Not "yang sebenarnya", "yang lainnya". */
const OF_WHICH = /\syang\s((?:\S+\s+){0,5}(?!se|lain)\p{L}+nya)$/iu;

/** "Bagi warga desa lain pengambilan di kantor cabang": where something is, is said of it. */
const AT_A_PLACE = /\sdi\s(?:\S+\s){0,2}\S+$/i;

/** What something happens to; no consequence by itself, as "denda" or "surat kuasa" would be. */
const SUBJECT = words(
  "permohonan rekomendasi proses data berkas pekerjaan pencairan hasil kuota dokumen pelayanan layanan kegiatan penerbitan " +
    "pengajuan pengambilan pemilahan jaringan aplikasi rekaman sampel kualitas kinerja keabsahan keaslian kerahasiaan kegiatan",
);
/** Persons who have to do something: "Pengunjung yang membawa tas wajib". */
const HAS_TO =
  /^(?:setiap |seluruh |semua |para )?(?:pe[mn]\p{L}{3,}(?<!an)|petugas|pegawai|pejabat|peserta|staf|tamu|warga|siswa)\s.*(?<!\s(?:tidak|yang|bukan|adalah|bersifat|sifatnya|hukumnya))\swajib$/iu;
/** ", data kependudukannya", ", kelalaian ini juga": what belongs to the condition begins the main clause. */
const OF_IT = /^(?!se|akibat|lain)\p{L}+(?: \p{L}+)?nya$|\s(?:ini|itu|tersebut) juga$/iu;

/** Whether the main clause, or the last one, has begun and says nothing yet. */
export function lacksPredicate(sentence: string, lexicon: SentenceLexicon): boolean {
  const text = withNames(sentence.trim());
  if (/[.!?:;)]$/.test(text) || wordsOf(text).length === 0 || endsInFigure(text)) return false;
  if (HAS_TO.test(text)) return true;
  if (ALL_WHICH.test(text)) return !says(text, lexicon);
  const ofWhich = OF_WHICH.exec(text)?.[1];
  if (ofWhich !== undefined && !says(ofWhich, lexicon)) return true;
  const rest = text.replace(BEFORE_MAIN, "").replace(CONDITION, "");
  if (rest !== text && !says(rest, lexicon))
    return (endsInThing(text) && !AT_A_PLACE.test(rest)) || endsBelow(text);
  if (!says(text, lexicon) && endsBelow(text) && /^me/i.test(lastOf(wordsOf(text)))) return true;
  return (
    isBareSubject(consequence(text, lexicon), LONGEST_MAIN, lexicon) ||
    isBareSubject(LAST_CLAUSE.exec(text)?.[1], LONGEST_LAST, lexicon)
  );
}

/** What stands behind "maka", or behind the only comma of a condition where one begins it who acts. */
function consequence(text: string, lexicon: SentenceLexicon): string | undefined {
  const behindMaka = /^.*\bmaka\s+(.+)$/i.exec(text)?.[1];
  if (behindMaka !== undefined) return behindMaka;
  const [condition, main, more] = text.split(/,\s*/);
  if (main === undefined || more !== undefined || !opens(text, condition ?? "", lexicon)) return undefined;
  const first = wordsOf(main)[0] ?? "";
  return WHO.has(first) || SUBJECT.has(first) || OF_IT.test(main)
    ? main.replace(/ (?:ini|itu|tersebut) juga$/i, "")
    : undefined;
}

/** Whether a sentence begins with what stands before a main clause. */
function opens(text: string, beforeComma: string, lexicon: SentenceLexicon): boolean {
  return BEFORE_MAIN.test(text) || (CONDITION.test(text) && says(beforeComma, lexicon));
}

function isBareSubject(clause: string | undefined, longest: number, lexicon: SentenceLexicon): boolean {
  if (clause === undefined || /,/.test(clause)) return false;
  const all = wordsOf(clause);
  return all.length > 0 && all.length <= longest && !says(clause, lexicon) && endsInThing(clause);
}

/** Whether a clause has a predicate that is not that of a clause below it. */
function says(clause: string, lexicon: SentenceLexicon): boolean {
  const all = wordsOf(clause);
  return all.some((word, index) => canState(word, lexicon) && !isBelow(all, index));
}

function isBelow(all: readonly string[], index: number): boolean {
  const before = all[index - 1];
  if (before === undefined) return false;
  return BELOW.has(before) || (HELPS.has(before) && isBelow(all, index - 1));
}

/** "… yang sudah dipakai": the last word is the verb of a clause below. */
function endsBelow(text: string): boolean {
  const all = wordsOf(text);
  return looksLikeVerb(lastOf(all)) && isBelow(all, all.length - 1);
}

function endsInThing(text: string): boolean {
  const word = lastOf(text.split(/\s+/));
  const lower = word.toLowerCase();
  const isName = /^[A-Z]/.test(word) && /\s[a-z]\S*\s+\S+$/.test(text);
  return WHO.has(lower) || WHAT.has(lower) || (NOUN.test(lower) && !NO_NOUN.has(lower)) || isName;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
}
