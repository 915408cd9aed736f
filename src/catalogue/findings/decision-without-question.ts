import { fold } from "../../words/fold.ts";
import { ofSteps, type Rule } from "./rule.ts";

/** Handwork that is done or not done, but has no outcome to ask for. Verbs that may weigh something are not here. */
const HANDWORK =
  /^(?:mengetik|mencetak|mencatat|mengirim(?:kan)?|menyimpan|mengarsip(?:kan)?|menggandakan|menyusun|membuat|memfoto ?kopi|menjilid|mengunggah|menyerahkan|mengagendakan|memberi(?:kan)? nomor|menomori)\b/;

/** Something that can turn out one way or the other: a condition, a check, a consent, a result. */
const OUTCOME =
  /\b(?:jika|bila|apabila|kalau|apakah|atau|tidak|belum|lengkap|layak|benar|sah|hasil|syarat\w*|yang|putusan|keputusan|pilihan|ulang|acc|oke|ok)\b|setuju|sesuai|tolak|terima|periksa|teliti|verif|valid|koreksi|nilai|tentu|timbang|uji|kaji|cek|paraf|tanda ?tangan|pilih|seleksi|konfirmasi|bahas|telaah|rev[iu]|evalua|bukti|cocok|banding|saring/;

/** Whether a decision's words name nothing that yes or no could answer. */
export function asksNothing(words: string): boolean {
  const folded = fold(words);
  return HANDWORK.test(folded) && !OUTCOME.test(folded) && !words.includes("?");
}

export const decisionWithoutQuestion = {
  code: "KEPUTUSAN_TANPA_PERTANYAAN",
  severity: "catatan",
  title: "Keputusan yang tidak menyebut apa yang diputuskan",
  reason:
    "Ya dan tidak menjawab sesuatu: lengkap atau tidak, disetujui atau tidak. Bila kegiatannya hanya mencetak atau mengirim, cabangnya tidak berkata apa-apa.",
  advice: "Sebutkan apa yang diperiksa atau diputuskan, atau periksa simbolnya pada naskah asli.",
  check: ({ data }) => {
    const silent = (data.prosedur?.langkah ?? []).flatMap((step, index) => {
      const { simbol, ya, tidak, kegiatan, output = "", keterangan = "" } = step;
      // Where a branch is missing, or both lead the same way, another rule has said so.
      const branches = simbol === "keputusan" && ya !== undefined && tidak !== undefined && ya !== tidak;
      return branches && asksNothing([kegiatan, output, keterangan].join(". ")) ? [index] : [];
    });
    return ofSteps(silent, "tampaknya tidak menyebut apa yang dijawab dengan ya atau tidak");
  },
} as const satisfies Rule;
