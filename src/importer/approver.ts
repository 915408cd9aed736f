/** The cell "Disahkan oleh": office, name, rank and NIP, told apart by what each looks like. */
import { join } from "./lines.ts";

export interface Approver {
  jabatan?: string;
  nama?: string;
  pangkat?: string;
  nip?: string;
}

/** A printed line of the cell; `gap` where more than one line's height is free above it. */
export interface ApproverLine {
  readonly text: string;
  readonly gap: boolean;
}

const NIP = /\bNIP\b\s*[.:]*\s*([\d ]*\d)?/i;
const RANK = /^(?:pembina|penata|pengatur|juru)\b[^,]*$/i;
const OFFICE =
  /\b(?:kepala|camat|lurah|sekretaris|direktur|rektor|dekan|ketua|bupati|wali\s?kota|gubernur|kasubbag|inspektur|plt|plh|a\.?n|dinas|badan|kantor|bagian|kecamatan|kabupaten|provinsi|kota|puskesmas|pengadilan)\b/i;
const DEGREE = /,\s*\.?\s*(?:[SMAD]\.?\s?[A-Z]|[A-Z]{1,3}[a-z]?\.|SH|SE|MM|Ph\.?D)|\bJ\.\s*[.,]+\s*S/;
const TITLE = /^\(?\s*(?:drs?|dra|ir|prof|h|hj)\b\.?\s/i;

/** @returns the approver, and whether office and name could not be told apart for certain. */
export function approverFrom(lines: readonly ApproverLine[]): { approver: Approver; unsure: boolean } {
  const approver: Approver = {};
  const rest: ApproverLine[] = [];
  for (const { text, gap } of lines.flatMap(splitUnderline)) {
    const nip = NIP.exec(text);
    if (nip?.[1]) approver.nip = nip[1].trim();
    const other = text.replace(NIP, "").trim();
    if (RANK.test(other)) approver.pangkat = other;
    else if (/[\p{L}]/u.test(other)) rest.push({ text: other, gap });
  }
  const named = nameStart(rest, approver.nip !== undefined || approver.pangkat !== undefined);
  const office = join(rest.slice(0, named).map(({ text }) => text));
  const name = join(rest.slice(named).map(({ text }) => text)).replace(/^\(\s*(.*?)\s*\)$/, "$1");
  if (office !== "") approver.jabatan = office;
  if (name !== "") approver.nama = name;
  return { approver, unsure: rest.length > 1 && (name === "" || office === "") };
}

/** Where the name begins: behind the free space for the signature, or at the line that looks like a name. */
function nameStart(rest: readonly ApproverLine[], signed: boolean): number {
  const byLook = rest.findIndex(
    ({ text }, at) => (DEGREE.test(text) || TITLE.test(text)) && (at > 0 || !OFFICE.test(text)),
  );
  if (byLook !== -1) return byLook;
  const byGap = rest.findLastIndex(({ text, gap }, at) => at > 0 && gap && !OFFICE.test(text));
  if (byGap !== -1) return byGap;
  const last = rest.at(-1);
  return signed && last && rest.length > 1 && !OFFICE.test(last.text) ? rest.length - 1 : rest.length;
}

/** In marked-up text the name is underlined within one line. */
function splitUnderline({ text, gap }: ApproverLine): ApproverLine[] {
  const match = /^(.*?)<u>(.*?)<\/u>(.*)$/.exec(text);
  if (!match) return [{ text, gap }];
  return [match[1]!, match[2]!, match[3]!].flatMap((piece, index) =>
    piece.trim() === "" ? [] : [{ text: piece.trim(), gap: index === 1 || gap }],
  );
}
