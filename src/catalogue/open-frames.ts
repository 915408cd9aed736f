/**
 * Tells a sentence that has opened a frame and not closed it: "baik … maupun", "tidak hanya … tetapi juga", a verb that
 * wants an object and has none, half of a regulation's number, an amount without its figure.
 */

/** Verbs in -kan act on something that is named behind them; these state how something is. */
const STATING_HOW = new Set(
  (
    "memuaskan memungkinkan menguntungkan merugikan membahayakan menyenangkan membingungkan meyakinkan mencemaskan " +
    "mengkhawatirkan memprihatinkan meresahkan memberatkan menyesatkan melelahkan menggembirakan membanggakan " +
    "mencurigakan mengecewakan mematikan menjanjikan mengejutkan mengesankan menyedihkan memalukan " +
    "menyulitkan menularkan mengizinkan mengikhlaskan menghentikan meragukan"
  ).split(" "),
);
const ACTS_ON_SOMETHING = /^(?:me|mem|men|meng|meny|menge)\p{L}{3,}kan$/u;
/** The same without -kan. */
const WANT_OBJECT = new Set(
  (
    "memiliki mempunyai membawa memuat memenuhi memasuki mencapai mengandung memakai memperoleh mendapat mendapati " +
    "membentuk menghindari mengatasi membatasi melampaui melebihi menyangkut menduduki menempati membuat menyusun " +
    "memegang menjaga menjalani mengikat menempuh merusak menghambat mengganggu memberi mengambil mengubah merubah " +
    "memicu memperkuat memperkecil memperbesar memperpanjang menempel mencegah menjamin menaati mematuhi melanggar " +
    "mengalami menghalangi menghubungi mengetik menyertai menandai menguasai mewakili membebani"
  ).split(" "),
);
/** Behind these the object is understood: "pihak yang mengajukan", "jika tidak mengembalikan". */
const OBJECT_ELSEWHERE =
  /\b(?:sangat|amat|ikut|turut)$|\b(?:yang|jika|bila|apabila)(?:\s+(?:tidak|belum))?$/i;

/** What opens a frame, and what goes on with it. */
const FRAMES: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [
    /\bbaik (?:secara|dari|itu|melalui|oleh|berupa|kepada|dalam|di|pada|untuk|yang|sebelum|karena|bagi|lisan|sebagai|dengan)\b/i,
    /\b(?:maupun|atau|ataupun|dan)\b/i,
  ],
  [/\b(?:tidak|bukan) (?:hanya|saja|sekadar|sekedar)\b/i, /\b(?:tetapi|tapi|melainkan|namun|juga)\b|,/i],
];
const AMOUNT =
  /\b(?:sebesar|sebanyak|sejumlah|senilai|seharga|selambat-?lambatnya|paling(?: (?:lambat|lama|sedikit|banyak|cepat|tinggi|rendah|kurang))?|kurang dari|lebih dari|sampai dengan|dalam (?:waktu|jangka|tempo|kurun)|dalam jangka waktu|dalam kurun waktu)$/i;
const REGULATION =
  /\b(?:nomor|no\.?|rp|pasal|ayat|huruf|undang-undang(?: republik indonesia)?|(?:peraturan|keputusan|instruksi) (?:pemerintah|presiden|menteri|daerah|gubernur|bupati|wali ?kota)|(?:nomor|no\.?)\s*\d\S*\s+tahun)$/i;

/** Stems that no prefix makes a word of without -kan. */
const HALF_WORD =
  /\s(?:di(?:laku|laksana|guna|nyata|perlu|sampai|selesai|kembali|butuh|tentu|keluar)|melaku|melaksana|mengguna|menyata|menyampai|menyelesai|menyebab|mengakibat|mengeluar|mengembali|memerlu|membutuh|menentu|menyulit)$/i;
/** "Rp200.000.0": thousands of less than three digits. */
const HALF_FIGURE = /\bRp\s?\d{1,3}(?:\.\d{3})*\.\d{1,2}$/;

/** Whether a sentence has opened a frame that it does not close. */
export function leavesFrameOpen(sentence: string): boolean {
  const text = sentence.trim().replace(/[\s.;:]+$/, "");
  return (
    wantsObject(text) ||
    [AMOUNT, HALF_WORD, HALF_FIGURE].some((end) => end.test(text)) ||
    REGULATION.test(text) ||
    opensQuote(text) ||
    FRAMES.some(isOpen(text))
  );
}

function wantsObject(text: string): boolean {
  const verb = /(?:^|\s)(\p{L}+)$/u.exec(text);
  const word = verb?.[1]?.toLowerCase() ?? "";
  if (!WANT_OBJECT.has(word) && !(ACTS_ON_SOMETHING.test(word) && !STATING_HOW.has(word))) return false;
  return !OBJECT_ELSEWHERE.test(text.slice(0, verb?.index));
}

function isOpen(text: string): (frame: readonly [open: RegExp, close: RegExp]) => boolean {
  return ([open, close]) => {
    const begun = open.exec(text);
    return begun !== null && !close.test(text.slice(begun.index + begun[0].length));
  };
}

function opensQuote(text: string): boolean {
  const straight = text.split('"').length - 1;
  return straight % 2 === 1 || text.split("“").length > text.split("”").length;
}
