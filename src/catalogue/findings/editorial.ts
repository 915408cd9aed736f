/** Findings that need judgement: the editor writes them as `catatan` with a `kode`; here is what the codes mean. */
import type { SopData } from "../../schema/sop.ts";
import type { Finding, Severity } from "../types.ts";
import type { RuleText } from "./rule.ts";
import { isKeyOf } from "../../basics/typed-keys.ts";

interface EditorialCode extends RuleText {
  readonly severity: Severity;
}

export const EDITORIAL_CODES = {
  DASAR_HUKUM_NOMOR_SALAH: {
    severity: "galat",
    title: "Nomor butir Dasar Hukum salah",
    reason: "Nomor butir yang melompat atau berulang menandakan daftar yang belum selesai disunting.",
    advice: "Periksa urutan butir pada naskah asli.",
  },
  LABEL_BERBEDA: {
    severity: "catatan",
    title: "Label formulir berbeda dari SOP lain",
    reason:
      "Label yang sama pada semua SOP memudahkan pembaca membandingkan (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas).",
    advice: "Pakai label formulir yang sama untuk semua SOP di unit ini.",
    searchedAs: "label berbeda, format berbeda",
  },
  PENCATATAN_DOKUMEN_LAIN: {
    severity: "peringatan",
    title: "Pencatatan menyebut dokumen lain",
    reason:
      "Pencatatan dan Pendataan memuat hal yang dicatat dari prosedur itu sendiri (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 13).",
    advice: "Pastikan dokumen mana yang dicatat, lalu betulkan naskah.",
    gap: "Menyebut dokumen lain; lihat catatan",
    question: "Pencatatan berikut menyebut dokumen dari SOP lain. Dokumen apa yang benar?",
    quotes: "pencatatan",
    searchedAs: "tidak sesuai, salah dokumen, tidak cocok",
  },
  KUALIFIKASI_DIDUGA_SALINAN: {
    severity: "peringatan",
    title: "Kualifikasi diduga tersalin dari SOP lain",
    reason:
      "Kualifikasi Pelaksana memuat kemampuan yang diperlukan untuk prosedur itu (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 11).",
    advice: "Pastikan kualifikasi yang benar untuk SOP ini.",
    gap: "Diduga salinan dari SOP lain; lihat catatan",
    question: "Kualifikasi Pelaksana berikut tampaknya dari SOP lain. Apa kualifikasi yang benar?",
    quotes: "kualifikasiPelaksana",
    searchedAs: "salinan, disalin, copas, menyalin dari SOP lain, kembar",
  },
  PERINGATAN_DIDUGA_SALINAN: {
    severity: "peringatan",
    title: "Peringatan diduga tersalin dari SOP lain",
    reason:
      "Peringatan berbicara tentang akibat dari prosedur itu sendiri (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 10).",
    advice: "Pastikan peringatan yang benar untuk SOP ini.",
    gap: "Diduga salinan dari SOP lain; lihat catatan",
    question:
      "Peringatan berikut sama dengan pada SOP lain. Apakah memang untuk SOP ini? Bila tidak, bagaimana bunyinya?",
    quotes: "peringatan",
    searchedAs: "salinan, disalin, copas, menyalin dari SOP lain, kembar",
  },
  DASAR_HUKUM_POKOK_TIDAK_DIKUTIP: {
    severity: "catatan",
    title: "Peraturan pokok tidak dikutip",
    reason:
      "Dasar Hukum memuat peraturan yang mendasari prosedur (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 8). Ini bacaan editor, bukan pendapat hukum.",
    advice: "Pertimbangkan apakah peraturan itu perlu ditambahkan pada Dasar Hukum.",
    searchedAs: "tidak mengutip, dasar hukum kurang",
  },
  ISTILAH_TIDAK_KONSISTEN: {
    severity: "catatan",
    title: "Dua istilah untuk hal yang tampaknya sama",
    reason: "Satu hal sebaiknya disebut dengan satu istilah, agar pelaksana tidak ragu.",
    advice: "Pilih satu istilah dan pakai di seluruh SOP.",
    searchedAs: "istilah tidak konsisten, beda istilah",
  },
  JUDUL_TAK_BAKU: {
    severity: "catatan",
    title: "Nama SOP memakai istilah yang tidak baku",
    reason:
      "Nama SOP yang memakai istilah resmi mudah dicari dan dikenali (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 7).",
    advice: "Pertimbangkan istilah resmi ketika SOP ditinjau kembali.",
    searchedAs: "judul tidak baku, salah judul",
  },
  SINGKATAN_TAK_BAKU: {
    severity: "catatan",
    title: "Singkatan tidak baku",
    reason: "Singkatan yang tidak lazim dapat salah dibaca.",
    advice: "Tulis kata selengkapnya.",
  },
} as const satisfies Readonly<Record<string, EditorialCode>>;

export type EditorialName = keyof typeof EDITORIAL_CODES;

/** For codes that an editor has made up: what can be said of any remark. */
const UNLISTED: EditorialCode = {
  severity: "catatan",
  title: "Catatan editor",
  reason: "Editor katalog menandai bagian ini untuk diperiksa.",
  advice: "Periksa bagian yang dimaksud pada naskah asli.",
};

/** A code of an editor in words; of one that is not listed, what can be said of any. */
export function editorialCode(code: string): EditorialCode {
  return isKeyOf(EDITORIAL_CODES, code) ? EDITORIAL_CODES[code] : UNLISTED;
}

/** The editor's coded remarks as findings, in written order. */
export function editorialFindings({ catatan = [] }: SopData): Finding[] {
  return catatan.flatMap((remark) => {
    if (!("kode" in remark) || remark.kode === undefined) return [];
    const { kode: code, bidang: field = "catatan", teks: message } = remark;
    return [{ code, severity: editorialCode(code).severity, field, message, editorial: true }];
  });
}
