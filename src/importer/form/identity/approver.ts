/** The cell "Disahkan oleh": office, name, rank and NIP, told apart by what each looks like. */
import { join } from "../../text.ts";
import { itemAt } from "../../../schema/must.ts";

export interface Approver {
  jabatan?: string;
  nama?: string;
  pangkat?: string;
  nip?: string;
}

/** A printed line of the cell. */
export interface ApproverLine {
  readonly text: string;
  /** More than one line's height is free above it: the place for the signature. */
  readonly gap: boolean;
  readonly underlined?: string | undefined;
}

const NIP = /\bN\s?I\s?P\b\s*[.:]*\s*((?:\d[\d ]*)?\d)?/i;
const RANK =
  /^\(?(?:pembina|penata|pengatur|juru)\b(?:(?:\s+|(?<=\.))(?:utama|muda|madya|tingkat|tk\.?|i|1))*\s*(?:[,/(-]?\s*\(?(?:gol\S*\s*)?[IV]{1,3}\s*[/.]?\s*[a-e]\)?)?\)?$/i;
/** With which a rank goes on in the next line. */
const RANK_REST = /^(?:utama|muda|madya|tingkat|tk\b|i\b|[(]?(?:gol|[IV]{1,3}\b))/i;
/** Words of offices and their tasks; a person's name has none of them. */
const OFFICE =
  /\b(?:kepala|camat|lurah|sekretaris|direktur|rektor|dekan|ketua|bupati|wali\s?kota|gubernur|kasubbag|inspektur|panitera|komandan|menteri|plt|plh|a\.?n|dinas|badan|kantor|bagian|bidang|balai|sekolah|kecamatan|kelurahan|kabupaten|provinsi|kota|puskesmas|pengadilan|statistik|daerah|republik|pencatatan|sipil|sosial|umum|arsip|kearsipan|perpustakaan|kesehatan|pendidikan|kebudayaan|pemberdayaan|masyarakat|desa|perhubungan|komunikasi|informatika|pariwisata|perdagangan|keuangan|pembangunan|pelayanan|terpadu|pintu|penanaman|modal|organisasi|hukum|pemerintahan)\b/i;
const OFFICES = new RegExp(OFFICE.source, "gi");
/** Words of offices that the name of a place follows. */
const PLACED =
  /^(?:kota|kabupaten|kecamatan|kelurahan|desa|provinsi|camat|lurah|bupati|wali\s?kota|gubernur)$/i;
/** Of the letterhead, which is no office's title. */
const ADDRESS = /\b(?:jl\.|jalan |telp|pemerintah (?:kabupaten|kota|provinsi|daerah)|kode pos)/i;
/** What stands in the place of a signature. */
const SIGNATURE =
  /^[[({<\s]*(?:(?:telah|cap|stempel)\b[\s,/&]*(?:dan\s+)?)*(?:ditandatangani|t\.?t\.?d|tanda\s*tangan)\b|^\$?\{?ttd|^[[({<]\s*(?:cap|stempel|me?terai)\b[^\])}>]*[\])}>]$/i;
const DEGREE =
  /[,.]\s*\.?\s*(?:[SMAD]\s?\.\s?[A-Z]|[A-Z]{1,3}[a-z]{0,2}\.|S\.?H\b|S\.?E\b|S\.?Pd|S\.?Kom|S\.?Sos|S\.?STP|S\.?IP|S\.?T\b|M\.?M\b|M\.?Si|M\.?AP|MSc|Ph\.?D|A\.?Md)/;
/** Nothing but degrees: the rest of a name. */
const ONE_DEGREE = String.raw`(?:(?:[SMAD]|Ph|Md)\.\s?[A-Z][A-Za-z]{0,4}|S(?:E|H|T|Sos|Kom|Pd|IP|STP|Ag|KM|Si)|M(?:M|T|H|Si|AP|Pd|Kom|Hum)|PhD)\.?`;
const DEGREES = new RegExp(String.raw`^[.,]?\s*${ONE_DEGREE}(?:[\s,]+${ONE_DEGREE})*[.,]?$`);
const TITLE = /^\(?\s*(?:drs?|dra|ir|prof|h|hj|r)\b\.\s*\p{L}/iu;

/** @returns the approver, and whether office and name could not be told apart for certain. */
export function approverFrom(lines: readonly ApproverLine[]): { approver: Approver; unsure: boolean } {
  const approver: Approver = {};
  const rest: ApproverLine[] = [];
  let torn = false;
  // Its words may go on in the next line.
  let seal = false;
  // "NIP" at the end of a line, its number in the next.
  let numbered = false;
  for (const { text, gap: free, underlined } of lines.flatMap(splitUnderline)) {
    const within = seal && /^\p{Ll}/u.test(text) && !TITLE.test(text);
    if (within || SIGNATURE.test(text)) {
      seal = true;
      continue;
    }
    // Where one signs, there is a place for it.
    const gap = free || seal;
    seal = false;
    if ((approver.nip !== undefined || numbered) && /^[\d ]+$/.test(text) && rest.length > 0) {
      approver.nip = approver.nip === undefined ? text.trim() : `${approver.nip} ${text.trim()}`;
      continue;
    }
    const nip = NIP.exec(text);
    numbered = nip !== null;
    if (nip?.[1] && nip[1].replace(/\D/g, "").length >= 5) approver.nip = nip[1].trim();
    const beside = nip ? [text.slice(0, nip.index), text.slice(nip.index + nip[0].length)] : [text];
    const pieces = beside.flatMap((one) => inOneLine(one.trim()));
    torn ||= pieces.length > beside.length;
    for (const piece of pieces) {
      if (
        approver.pangkat !== undefined &&
        RANK_REST.test(piece) &&
        RANK.test(`${approver.pangkat} ${piece}`)
      )
        approver.pangkat += ` ${piece}`;
      else if (RANK.test(piece)) approver.pangkat = piece;
      else if (/\p{L}/u.test(piece)) rest.push({ text: piece, gap, underlined });
    }
  }
  const { at: named, sure } = nameStart(rest, approver.nip !== undefined || approver.pangkat !== undefined);
  const under = named === 0 ? officeUnder(rest) : rest.length;
  const office = join([...rest.slice(0, named), ...rest.slice(under)].map(({ text }) => text));
  const name = join(rest.slice(named, under).map(({ text }) => text)).replace(/^\(\s*(.*?)\s*\)$/, "$1");
  const signed = approver.nip !== undefined || approver.pangkat !== undefined;
  const { pangkat, nip } = approver;
  const ordered: Approver = {
    ...(office !== "" ? { jabatan: office } : {}),
    ...(name !== "" ? { nama: name } : {}),
    ...(pangkat !== undefined ? { pangkat } : {}),
    ...(nip !== undefined ? { nip } : {}),
  };
  return {
    approver: ordered,
    unsure:
      !sure ||
      torn ||
      ADDRESS.test(office) ||
      (rest.length > 0 && (office === "" || (name === "" && signed))),
  };
}

/** Office, name and rank printed one behind the other: a title of address begins the name, words of rank stand at the end. */
function inOneLine(text: string): string[] {
  const rank = / ((?:pembina|penata|pengatur)(?: (?:utama|muda|madya|tingkat|tk\.?|i))+)$/i.exec(text);
  const before = rank ? text.slice(0, rank.index) : text;
  const titles = [...before.matchAll(/ (?=(?:Drs?|Dra|Ir|Prof|H|Hj|dr|drg|drh)\.\s?\p{Lu})/gu)];
  const at =
    titles.find(({ index }) => {
      const office = before.slice(0, index);
      // Hospitals, houses and streets bear names of persons.
      return OFFICE.test(office) && !/\b(?:rsud?|rs|sakit|gedung|jl\.?|jalan)$/i.test(office);
    })?.index ?? behindOffice(before);
  const pieces = at === undefined ? [before] : [before.slice(0, at), before.slice(at + 1)];
  return rank ? [...pieces, itemAt([...rank], 1)] : pieces;
}

/** Where a name with degrees begins behind the last word of an office; a place's name belongs to the office. */
function behindOffice(text: string): number | undefined {
  const degree = text.indexOf(", ");
  if (degree === -1 || !DEGREE.test(text.slice(degree - 1))) return undefined;
  const office = [...text.slice(0, degree).matchAll(OFFICES)].at(-1);
  if (!office) return undefined;
  const end = office.index + office[0].length;
  const place = PLACED.test(office[0]) ? (/^ \S+/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const isName = /^(?: \p{Lu}[\p{L}'.]*){1,4}$/u.test(text.slice(end + place, degree));
  return isName ? end + place : undefined;
}

/** Where the office begins, if it is printed below the name. */
function officeUnder(rest: readonly ApproverLine[]): number {
  const at = rest.findIndex(({ text }, index) => index > 0 && OFFICE.test(text) && !DEGREE.test(text));
  return at === -1 ? rest.length : at;
}

/** Where the name begins: what is underlined, else looks like a name, else stands below the place for the signature. */
function nameStart(rest: readonly ApproverLine[], signed: boolean): { at: number; sure: boolean } {
  const underlined = rest.findIndex((line) => line.underlined);
  if (underlined > 0) return { at: underlined, sure: true };
  const degrees = rest.findIndex(({ text }, at) => at > 1 && DEGREES.test(text));
  if (degrees !== -1) return { at: nameAround(rest, degrees), sure: true };
  const byLook = rest.findIndex(
    ({ text }, at) =>
      (DEGREE.test(text) || TITLE.test(text)) &&
      !(at === 0 && OFFICE.test(text)) &&
      !/^(?:kepala|camat)/i.test(text),
  );
  if (byLook !== -1) return { at: nameAround(rest, byLook), sure: true };
  const byGap = rest.findLastIndex(({ text, gap }, at) => at > 0 && gap && !OFFICE.test(text));
  if (byGap !== -1) return { at: byGap, sure: true };
  const last = rest.at(-1);
  const open = /\b(?:dan|atas|nama|di|pada)$/i.test(rest.at(-2)?.text ?? "");
  const plain = rest.length > 1 && last !== undefined && !OFFICE.test(last.text) && !open;
  if (!plain || !(signed || looksLikeName(last.text))) return { at: rest.length, sure: true };
  return { at: rest.length - 1, sure: signed };
}

/** The name goes back to the place for the signature, or one line where only the degrees are in this one. */
function nameAround(rest: readonly ApproverLine[], at: number): number {
  const signature = rest.findLastIndex(({ gap }, index) => gap && index > 0 && index <= at);
  if (signature > 0 && rest.slice(signature, at).every(({ text }) => !OFFICE.test(text))) return signature;
  const { text } = itemAt(rest, at);
  const degreesOnly =
    DEGREES.test(text) || /^[.,]/.test(text) || !/\p{L}{3,}/u.test(text.replace(/S\.?\s?STP/g, ""));
  // The last word of a name, with its degrees.
  const oneWord = /^\p{Lu}\p{Ll}+,/u.test(text);
  const above = at > 1 && !OFFICE.test(itemAt(rest, at - 1).text) ? at - 1 : at;
  if (above === at || !(degreesOnly || oneWord)) return at;
  const whole =
    /^(?:\p{Lu}[\p{L}'.]*\s+)+\p{Lu}/u.test(itemAt(rest, above).text) || TITLE.test(itemAt(rest, above).text);
  return whole || oneWord || above < 2 || OFFICE.test(itemAt(rest, above - 1).text) ? above : above - 1;
}

/** Two to five words, each with a capital letter, on a line of their own behind the office. */
function looksLikeName(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}'.]*\s*){2,5}$/u.test(text);
}

/** In marked-up text and in Word the name may be underlined within a line. */
function splitUnderline({ text, gap, underlined }: ApproverLine): ApproverLine[] {
  const at = underlined ? text.indexOf(underlined) : -1;
  if (!underlined || at === -1) return [{ text, gap }];
  const before = text.slice(0, at).trim();
  const after = text.slice(at + underlined.length).trim();
  return [
    ...(before ? [{ text: before, gap }] : []),
    { text: underlined.trim(), gap, underlined },
    ...(after ? [{ text: after, gap: false }] : []),
  ];
}
