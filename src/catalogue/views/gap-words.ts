/** The few words that mark a gap where it stands on the form; findings say the rest in whole sentences. */

/** The form leaves this field empty. */
export const UNFILLED = "Belum diisi pada dokumen sumber";

const CUT_OFF = "Tampaknya terpotong pada dokumen sumber";

const WORDS: Readonly<Record<string, string>> = {
  NOMOR_TANPA_URUT: "Nomor urut belum dicantumkan",
  PERINGATAN_TERPOTONG: CUT_OFF,
  PERALATAN_TERPOTONG: CUT_OFF,
  PERINGATAN_KOSONG: UNFILLED,
  KETERKAITAN_KOSONG: UNFILLED,
  DASAR_HUKUM_GANDA: "Tercetak dua kali pada dokumen sumber",
  DASAR_HUKUM_TAK_DIKENALI: "Kutipan belum dapat dikenali",
  PENCATATAN_DOKUMEN_LAIN: "Menyebut dokumen lain; lihat catatan",
  KUALIFIKASI_DIDUGA_SALINAN: "Diduga salinan dari SOP lain; lihat catatan",
  PERINGATAN_DIDUGA_SALINAN: "Diduga salinan dari SOP lain; lihat catatan",
};

/** Words for a finding's code: none or one. */
export function gapWords(code: string): string[] {
  const words = WORDS[code];
  return words === undefined ? [] : [words];
}
