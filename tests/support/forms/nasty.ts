/** Files that offices send by mistake, and files made to do harm. */
import { strToU8, zipSync } from "fflate";

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const SPREAD =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** A Word document with that body, and what else is to lie in its package. */
export function wordWith(
  body: string,
  others: Readonly<Record<string, Uint8Array>> = {},
  doctype = "",
): Uint8Array {
  const document = `<?xml version="1.0"?>${doctype}<w:document ${WORD} ${SPREAD}><w:body>${body}</w:body></w:document>`;
  return zipSync({ "word/document.xml": strToU8(document), ...others });
}

/** A table with a row for each label and value; `<` in a value is markup of Word. */
export function wordForm(rows: readonly (readonly [string, string])[]): string {
  const cell = (text: string): string =>
    `<w:tc>${text.startsWith("<w:") ? text : `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`}</w:tc>`;
  return `<w:tbl>${rows.map(([label, value]) => `<w:tr>${cell(label)}${cell(value)}</w:tr>`).join("")}</w:tbl>`;
}

/** A plain form; single values may be replaced. */
export function plainRows(changes: Readonly<Record<string, string>> = {}): [string, string][] {
  const values: Record<string, string> = {
    "Nomor SOP": "065/12/2024",
    "Tanggal Pembuatan": "3 Maret 2024",
    "Tanggal Revisi": "-",
    "Tanggal Efektif": "1 April 2024",
    "Disahkan oleh": "Kepala Dinas Contoh",
    "Nama SOP": "Peminjaman Arsip",
    ...changes,
  };
  return Object.entries(values);
}

/** The same as text with tabs, with lists below. */
export function plainText(changes: Readonly<Record<string, string>> = {}): string {
  const rows = plainRows(changes).map(([label, value]) => `DINAS\t${label}\t${value}`);
  return [
    ...rows,
    "Dasar Hukum\tKualifikasi pelaksana",
    "1. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan\t1. Teliti",
  ].join("\n");
}

/** A file whose name and first bytes are those of old Office files; `inside` stands in it in wide letters. */
export function oldContainer(inside: string): Uint8Array {
  const wide = [...inside].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 600 }, () => 0),
    ...wide,
  ]);
}

/** A PDF made by hand: objects from 1 on; `trailer` goes into the trailer. */
export function handMadePdf(objects: readonly string[], trailer = ""): Uint8Array {
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(text, true);
}

const PAGES = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"];

/** A page with lines and no text, as a scanner makes them. */
export function scannedPdf(): Uint8Array {
  const content = "10 10 200 300 re S";
  return handMadePdf([
    ...PAGES,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]);
}

/** Encrypted with a password that nobody knows. */
export function lockedPdf(): Uint8Array {
  const noise = "5a".repeat(32);
  return handMadePdf(
    [
      ...PAGES,
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
      `<< /Filter /Standard /V 1 /R 2 /O <${noise}> /U <${noise}> /P -4 >>`,
    ],
    "/Encrypt 4 0 R /ID [<00> <00>]",
  );
}
