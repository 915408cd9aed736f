/** Tells a sentence that stops within a word, a figure, a date, the name of a regulation or an amount. */
import { MONTH_NAMES } from "../../schema/printed-date.ts";

/** What a figure, a name or a thing has to follow. */
const ENDINGS = endings(
  "sebesar sebanyak sejumlah senilai seharga selambat-lambatnya sekurang-kurangnya setidak-tidaknya terutama khususnya " +
    "misalnya",
  "paling,paling lambat,paling lama,paling sedikit,paling banyak,paling cepat,paling tinggi,paling rendah,paling kurang," +
    "kurang dari,lebih dari,sampai dengan,yang lebih,antara lain,dalam waktu,dalam jangka,dalam jangka waktu," +
    "dalam tempo,dalam kurun,dalam kurun waktu",
);
const REGULATION = endings(
  "rp pasal ayat huruf undang-undang",
  "undang-undang republik indonesia," +
    ["peraturan", "keputusan", "instruksi"]
      .flatMap((kind) =>
        ["pemerintah", "presiden", "menteri", "daerah", "gubernur", "bupati"].map((by) => `${kind} ${by}`),
      )
      .join(","),
);
/** "Keputusan Bupati Malang Nomor"; a queue has numbers too. */
const WITHOUT_NUMBER =
  /\b(?:undang-undang|peraturan|keputusan|instruksi|edaran|per(?:da|bup|wali|gub|pres|men\S*)|uu|pp)\b.*\sno(?:mor)?$/i;
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
/** "31 Desem". Shorter ones are abbreviations. */
const HALF_MONTH = new RegExp(
  `\\d\\s(?:${MONTH_NAMES.flatMap((month) => beginnings(month, 4)).join("|")})$`,
  "i",
);
/** Words that are none without -kan. */
const WITH_KAN = (
  "dilaku dilaksana diguna dinyata diperlu disampai diselesai dikembali dibutuh ditentu dikeluar melaku melaksana mengguna " +
  "menyata menyampai menyelesai menyebab mengakibat mengeluar mengembali memerlu membutuh menentu menyulit membahaya merugi"
).split(" ");
const HALF_WORD = new RegExp(`\\s(?:${WITH_KAN.join("|")})(?:ka?)?$`, "i");

const ALL = [
  ENDINGS,
  REGULATION,
  WITHOUT_NUMBER,
  WITHOUT_YEAR,
  HALF_YEAR,
  HALF_UNIT,
  TIMES,
  HALF_FIGURE,
  HALF_MONTH,
  HALF_WORD,
];

/** @param text a sentence without its end mark */
export function isHalfTold(text: string): boolean {
  return ALL.some((end) => end.test(text));
}

/** @param words with spaces between, @param phrases with commas between */
function endings(words: string, phrases: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${[...words.split(" "), ...phrases.split(",")].join("|")})$`, "iu");
}

/** What a name begins with, without the whole name; of so many letters at least. */
function beginnings(name: string, least: number): string[] {
  return Array.from({ length: Math.max(0, name.length - least) }, (_, more) => name.slice(0, least + more));
}
