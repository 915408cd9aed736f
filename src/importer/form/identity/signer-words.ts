/** What the lines of who signs look like: offices, ranks, numbers of staff, names with degrees, seals. */
import { anyOf, anyWord } from "../../../words/any-word.ts";

const NUMBER = /\bN\s?I\s?P\b\s*[.:]*\s*((?:\d[\d ]*)?\d)?/i;

/** A number of staff in a text: the words before and behind it, and the number where it stands there. */
export function staffNumber(
  text: string,
): { readonly before: string; readonly behind: string; readonly number: string | undefined } | null {
  const match = NUMBER.exec(text);
  return (
    match && {
      before: text.slice(0, match.index),
      behind: text.slice(match.index + match[0].length),
      number: match[1]?.trim(),
    }
  );
}

/** Nothing but a rank: "Pembina Utama Muda (IV/c)". */
export const CIVIL_RANK =
  /^\(?(?:pembina|penata|pengatur|juru)\b(?:(?:\s+|(?<=\.))(?:utama|muda|madya|tingkat|tk\.?|i|1))*\s*(?:[,/(-]?\s*\(?(?:gol\S*\s*)?[IV]{1,3}\s*[/.]?\s*[a-e]\)?)?\)?$/i;
/** With which a rank goes on in the next line. */
export const RANK_REST = /^(?:utama|muda|madya|tingkat|tk\b|i\b|[(]?(?:gol|[IV]{1,3}\b))/i;

/** Words of offices and their tasks; a person's name has none of them. */
const OFFICE_WORDS = String.raw`
  kepala camat lurah sekretaris direktur rektor dekan ketua bupati wali\s?kota gubernur kasubbag inspektur panitera
  komandan menteri plt plh a\.?n
  dinas badan kantor bagian bidang balai sekolah puskesmas pengadilan
  kecamatan kelurahan desa kabupaten kota provinsi daerah republik
  statistik pencatatan sipil sosial umum arsip kearsipan perpustakaan kesehatan pendidikan kebudayaan pemberdayaan
  masyarakat perhubungan komunikasi informatika pariwisata perdagangan keuangan pembangunan pelayanan terpadu pintu
  penanaman modal organisasi hukum pemerintahan`;

/** A word of an office. */
export const OFFICE = new RegExp(anyWord(OFFICE_WORDS), "i");
/** All of them in a text. */
export const OFFICES = new RegExp(OFFICE.source, "gi");
/** Nothing but the word of an office that the name of a place follows. */
export const PLACED =
  /^(?:kota|kabupaten|kecamatan|kelurahan|desa|provinsi|camat|lurah|bupati|wali\s?kota|gubernur)$/i;
/** Of the letterhead, which is no office's title. */
export const LETTERHEAD_ADDRESS =
  /\b(?:jl\.|jalan |telp|pemerintah (?:kabupaten|kota|provinsi|daerah)|kode pos)/i;

/** What stands in the place of a signature: that it was signed, "ttd", or a seal in brackets. */
export const SIGNATURE = new RegExp(
  anyOf([
    String.raw`^[[({<\s]*(?:(?:telah|cap|stempel)\b[\s,/&]*(?:dan\s+)?)*(?:ditandatangani|t\.?t\.?d|tanda\s*tangan)\b`,
    String.raw`^\$?\{?ttd`,
    String.raw`^[[({<]\s*(?:cap|stempel|me?terai)\b[^\])}>]*[\])}>]$`,
  ]),
  "i",
);

/** A degree behind a name. */
export const DEGREE = new RegExp(
  String.raw`[,.]\s*\.?\s*` +
    anyOf([
      String.raw`[SMAD]\s?\.\s?[A-Z]`,
      String.raw`[A-Z]{1,3}[a-z]{0,2}\.`,
      ...[String.raw`S\.?H\b`, String.raw`S\.?E\b`, String.raw`S\.?T\b`, String.raw`M\.?M\b`],
      ...["Pd", "Kom", "Sos", "STP", "IP"].map((subject) => String.raw`S\.?${subject}`),
      ...["Si", "AP"].map((subject) => String.raw`M\.?${subject}`),
      ...["MSc", String.raw`Ph\.?D`, String.raw`A\.?Md`],
    ]),
);
const ONE_DEGREE = String.raw`(?:(?:[SMAD]|Ph|Md)\.\s?[A-Z][A-Za-z]{0,4}|S(?:E|H|T|Sos|Kom|Pd|IP|STP|Ag|KM|Si)|M(?:M|T|H|Si|AP|Pd|Kom|Hum)|PhD)\.?`;
/** Nothing but degrees: the rest of a name. */
export const DEGREES = new RegExp(String.raw`^[.,]?\s*${ONE_DEGREE}(?:[\s,]+${ONE_DEGREE})*[.,]?$`);
/** A title before a name. */
export const TITLE = /^\(?\s*(?:drs?|dra|ir|prof|h|hj|r)\b\.\s*\p{L}/iu;
