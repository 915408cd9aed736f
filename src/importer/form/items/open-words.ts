/** Words at an end that want another behind them. */
import { anyOf, anyWord } from "../../../words/any-word.ts";

const LINKING = "tentang dan atau atas di yang untuk dengan pada dari dalam oleh".split(" ");

/** At the end of an item, which then seems cut off. */
export const OPEN_ITEM = new RegExp(
  String.raw`(?:\b${anyOf([...LINKING, "antara", "nomor", String.raw`no\.`, "tahun", "republik", "tanggal"])}|,)$`,
  "i",
);

/** Words within names of laws and of offices. */
const NAMING = String.raw`ke menteri kepala peraturan undang-undang keputusan bupati gubernur wali\s?kota dinas badan
  kabupaten kota provinsi nomor no\.? tahun jo\.? sop pelaksanaan perubahan pencabutan`;

/** At the end of a line: names of laws and of offices go on in the next. */
export const OPEN_LINE = new RegExp(
  String.raw`(?:\b${anyOf([...LINKING, ...NAMING.split(/\s+/)])}|[-–/(,])$`,
  "i",
);

/** At the beginning of a line with which such a name goes on. */
export const GOES_ON = new RegExp(
  `^${anyWord(`nomor no tahun tentang dan atau republik indonesia negara negeri daerah kabupaten kota provinsi publik
    pemerintah pemerintahan aparatur birokrasi reformasi operasional prosedur administrasi standar undang`)}|^\\(`,
  "i",
);

/** Before a line that begins with "SOP": it is named within a sentence. */
export const OPEN_BEFORE_SOP = /\b(?:pada|dari|dan|dalam|sesuai|atau|dengan|oleh)$/i;

const LAWS = [
  ...["undang-undang", "uu", "peraturan", "keputusan", "instruksi", "surat edaran"],
  ...[String.raw`per(?:men|pres|da|bup|gub|wal|ka)\w*`, "p[mp]k?", String.raw`kep(?:men|pres)\w*`],
];

/** The name of a law with its number, which begins an item where the one before is complete. */
export const NEW_LAW = new RegExp(String.raw`^${anyOf(LAWS)}\b.*\b(?:nomor|no\b|\d{1,4}/)`, "i");

/** Verbs and conditions with which a requirement, a warning or a record begins: no name has them. */
export const NEW_ITEM = new RegExp(
  String.raw`^${anyOf([
    ...[
      String.raw`Me(?:m|n|ng|ny)?\p{Ll}{3,}`,
      String.raw`Ber\p{Ll}{3,}`,
      String.raw`Di(?:s|c|t|l|k)\p{Ll}{4,}`,
    ],
    ...["Mampu", "Dapat", "Apabila", "Bila", "Jika", "Teliti", "Jujur", "Sopan"],
    ...["Buku", "Arsip", "Laporan", "Formulir", "Daftar"],
    ...["Pendidikan minimal", String.raw`[SD]-?\d`, "SMA"],
  ])}\b`,
  "u",
);
