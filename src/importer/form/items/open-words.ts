/** Words at an end that want another behind them. */

const LINKING = "tentang|dan|atau|atas|di|yang|untuk|dengan|pada|dari|dalam|oleh";

/** At the end of an item, which then seems cut off. */
export const OPEN_ITEM = new RegExp(
  String.raw`(?:\b(?:${LINKING}|antara|nomor|no\.|tahun|republik|tanggal)|,)$`,
  "i",
);

/** At the end of a line: names of laws and of offices go on in the next. */
export const OPEN_LINE = new RegExp(
  String.raw`(?:\b(?:${LINKING}|ke|menteri|kepala|peraturan|undang-undang|keputusan|bupati|gubernur|wali\s?kota|` +
    String.raw`dinas|badan|kabupaten|kota|provinsi|nomor|no\.?|tahun|jo\.?|sop|pelaksanaan|perubahan|pencabutan)|[-–/(,])$`,
  "i",
);

/** At the beginning of a line with which such a name goes on. */
export const GOES_ON =
  /^(?:nomor|no\b|tahun|tentang|republik|indonesia|negara|negeri|aparatur|birokrasi|reformasi|daerah|kabupaten|kota|provinsi|publik|pemerintah(?:an)?|operasional|prosedur|administrasi|standar|undang|dan|atau)\b|^\(/i;

/** Before a line that begins with "SOP": it is named within a sentence. */
export const OPEN_BEFORE_SOP = /\b(?:pada|dari|dan|dalam|sesuai|atau|dengan|oleh)$/i;

/** The name of a law with its number, which begins an item where the one before is complete. */
export const NEW_LAW =
  /^(?:undang-undang|uu|peraturan|keputusan|instruksi|surat edaran|per(?:men|pres|da|bup|gub|wal|ka)\w*|p[mp]k?|kep(?:men|pres)\w*)\b.*\b(?:nomor|no\b|\d{1,4}\/)/i;

/** Verbs and conditions with which a requirement, a warning or a record begins: no name has them. */
export const NEW_ITEM =
  /^(?:Me(?:m|n|ng|ny)?\p{Ll}{3,}|Ber\p{Ll}{3,}|Di(?:s|c|t|l|k)\p{Ll}{4,}|Mampu|Dapat|Apabila|Bila|Jika|Teliti|Jujur|Sopan|Buku|Arsip|Laporan|Formulir|Daftar|Pendidikan minimal|[SD]-?\d|SMA)\b/u;
