/** Tells a sentence that opens a frame and does not close it: "baik … maupun", "tidak hanya … tetapi juga", a verb without object. */
import { words } from "./predicates.ts";

/** Verbs in -kan act on something that is named behind them; these may state how something is. */
const STATING_HOW = words(
  "memuaskan memungkinkan menguntungkan merugikan membahayakan menyenangkan membingungkan meyakinkan mencemaskan " +
    "mengkhawatirkan memprihatinkan meresahkan memberatkan menyesatkan melelahkan menggembirakan membanggakan " +
    "mencurigakan mengecewakan mematikan menjanjikan mengejutkan mengesankan menyedihkan memalukan menyulitkan menularkan " +
    "mengizinkan mengikhlaskan menghentikan meragukan",
);
/** Behind a duty or a ban they are verbs like the others: "wajib mematikan". */
const DUTY = /\b(?:wajib|harus|dilarang|dibenarkan|diperkenankan|diperbolehkan|boleh|berwenang|berhak)$/i;
const ACTS_ON_SOMETHING = /^(?:me|mem|men|meng|meny|menge)\p{L}{3,}kan$/u;
/** The same without -kan. */
const WANT_OBJECT = words(
  "memiliki mempunyai membawa memuat memenuhi memasuki mencapai mengandung memakai memperoleh mendapat mendapati " +
    "membentuk menghindari mengatasi membatasi melampaui melebihi menyangkut menduduki menempati membuat menyusun " +
    "memegang menjaga menjalani menempuh merusak menghambat mengganggu memberi mengambil mengubah merubah " +
    "memicu memperkuat memperkecil memperbesar memperpanjang menempel mencegah menjamin menaati mematuhi melanggar " +
    "mengalami menghalangi menghubungi mengetik menyertai menandai menguasai mewakili membebani meminta menerima memahami menunjuk memungut mencabut",
);
/** Behind these the object is understood: "pihak yang mengajukan", "jika tidak mengembalikan"; or there is none. */
const OBJECT_ELSEWHERE = /\b(?:(?:yang|jika|bila|apabila)(?:\s+(?:tidak|belum))?|sangat|amat|ikut|turut)$/i;

/** What opens a frame, and what goes on with it. */
const FRAMES: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [
    /\bbaik (?:secara|dari|itu|melalui|oleh|berupa|kepada|dalam|di|pada|untuk|yang|sebelum|karena|bagi|lisan|sebagai|dengan)\b/i,
    /\b(?:maupun|atau|ataupun|dan)\b/i,
  ],
  [/\b(?:tidak|bukan) (?:hanya|saja|sekadar|sekedar)\b/i, /\b(?:tetapi|tapi|melainkan|namun|juga)\b|,/i],
];

/** @param text a sentence without its end mark */
export function leavesFrameOpen(text: string): boolean {
  return wantsObject(text) || opensQuote(text) || FRAMES.some(isOpen(text));
}

function wantsObject(text: string): boolean {
  const [before = "", word = ""] = text.split(/\s+(?=\S+$)/);
  const verb = word.toLowerCase();
  const states = STATING_HOW.has(verb) && !DUTY.test(before);
  if (!WANT_OBJECT.has(verb) && (states || !ACTS_ON_SOMETHING.test(verb))) return false;
  return before !== "" && !OBJECT_ELSEWHERE.test(before);
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
