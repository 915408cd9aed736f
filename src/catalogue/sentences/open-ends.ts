/** Tells a text whose last words ask for more: a conjunction, a comma, an open bracket, a list that is announced. */
import { DENIALS, words } from "./predicates.ts";

/** Words that cannot end an item or a sentence: something has to follow. */
const NEEDS_MORE = words(
  "dan serta maka dengan untuk yang di ke dari pada oleh dalam akan agar karena sehingga bahwa jika apabila bila " +
    "bilamana kalau tetapi namun sedangkan sebagai tentang adalah ialah yaitu yakni dapat harus antara terhadap kepada " +
    "bagi guna para setiap seluruh segala suatu sebuah melalui secara seperti menurut tanpa hingga atau sebelum sesudah setelah selalu " +
    "mengakibatkan berakibat dijadikan menyebabkan disebabkan mengikuti berdasarkan menjadi merupakan meliputi menimbulkan membutuhkan " +
    "memerlukan telah ketika sejak sepanjang sambil supaya demi maupun mengenai berupa memengaruhi mempengaruhi memperlambat " +
    "mempersulit mempercepat memperlancar mengurangi menurunkan meningkatkan ter ber meng mem peng pem hanya disertai dikenai berada front masih dianggap seizin seijin sepengetahuan",
);
/** "di atas", "lemari atas". */
const HAS_TOP = words("di ke lantai lemari rak laci bagian baris kolom ruang kamar sebelah kelas tingkat");
/** Denied, they say nothing without a verb: "data yang dikirim tidak bisa". */
const LEAVES = words("bisa boleh");

/** "Perhatikan hal-hal berikut:", and nothing follows. */
const ANNOUNCES =
  /\b(?:berikut|berikut ini|antara lain|yaitu|yakni|meliputi|sebagai berikut|terdiri (?:dari|atas))\s*:$/i;
/** "ditandatangani oleh PPK bersama": with whom? */
const TOGETHER = /\boleh \S+ bersama$/i;
/** "maka petugas segera" is an order, ", segera" alone none. */
const AT_ONCE = /,\s*segera$/i;
/** "pada hari", "hanya bisa", "jatuh saat": which day, what, when? */
const UNSAID =
  /\b(?:(?:pada|sampai|mulai|sejak) (?:hari|tanggal|bulan|tahun|pukul|jam)|hanya bisa|(?<!(?:setiap|tiap|suatu|satu) )saat)$/i;
/** "memastikan bahwa semua": all of what? */
const ALL_OF = /\b(?:bahwa|maka)\ssemua$/i;

/** "… maka digunakan": what is used? Verbs that say nothing alone, where "maka" opens the main clause. */
const AFTER_MAKA =
  /\bmaka (?:digunakan|dilakukan|diberikan|dipakai|dijadikan|menggunakan|melakukan|memakai|membuat|memberikan)$/i;

const ENDS = [ANNOUNCES, TOGETHER, AT_ONCE, UNSAID, ALL_OF, AFTER_MAKA];

/** A text that ends in one of these words may ask for more. */
const ASKS_FOR_MORE = new RegExp(
  `(?<!\\p{L})(?:${[...NEEDS_MORE, ...DENIALS, ...LEAVES, "atas", "kecuali", "sesuai"].join("|")})$`,
  "iu",
);

/** Where the last words are looked for, in characters from the end. */
const TAIL = 60;

/** Whether a text ends in a comma, an open bracket, or words behind which something has to follow. */
export function endsOpen(text: string): boolean {
  if (/(?:,|…|\.\.\.)$/.test(text)) return true;
  if (ENDS.some((end) => end.test(text))) return true;
  // "perundang-": the word goes on in the next line.
  if (/\p{L}-$/u.test(text)) return true;
  const tail = text.slice(-TAIL).replace(/[-\s]+$/, "");
  if (text.includes("(") && count(text, "(") > count(text, ")")) return true;
  // Most texts end in a word that needs nothing.
  if (!ASKS_FOR_MORE.test(tail)) return false;
  const [word = "", before = "", beforeThat = ""] = lastWords(tail);
  if (NEEDS_MORE.has(word)) return true;
  if (word === "atas" && !HAS_TOP.has(before)) return true;
  if (word === "kecuali" && before !== "tanpa") return true;
  if (word === "sesuai" && !DENIALS.has(before)) return true;
  if (LEAVES.has(word) && DENIALS.has(before) && beforeThat !== "atau") return true;
  // Denials end a sentence only as a choice: "… sudah lengkap atau tidak".
  return DENIALS.has(word) && before !== "" && before !== "atau" && before !== "ya";
}

/**
 * The words of a text from its end, back to what is neither letter nor space: ", tidak" ends what stands before it, and
 * "lengkap/tidak" is a choice.
 */
export function lastWords(text: string): string[] {
  const clause =
    text
      .toLowerCase()
      .replaceAll("/", " atau ")
      .split(/[^\p{L}\s]/u)
      .at(-1) ?? "";
  return clause.split(/\s+/).reverse();
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
