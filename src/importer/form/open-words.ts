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
    String.raw`dinas|badan|kabupaten|kota|provinsi|nomor|no\.?|tahun|jo\.?|sop)|[-–/(,])$`,
  "i",
);

/** At the beginning of a line with which such a name goes on. */
export const GOES_ON =
  /^(?:nomor|no\b|tahun|tentang|republik|indonesia|negara|negeri|aparatur|birokrasi|reformasi|daerah|kabupaten|kota|provinsi|publik|pemerintah(?:an)?|operasional|prosedur|administrasi|standar|undang|dan|atau)\b|^\(/i;

/** Before a line that begins with "SOP": it is named within a sentence. */
export const OPEN_BEFORE_SOP = /\b(?:pada|dari|dan|dalam|sesuai|atau|dengan|oleh)$/i;
