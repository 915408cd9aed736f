/** Which reader a file needs: by its first bytes, whatever its name says. */
import { Unreadable, type Blocks } from "../blocks.ts";
import { decode } from "./decode.ts";
import { isMarkedText, readMarkedText } from "./marked-text.ts";
import { readFlow } from "./flow/read.ts";
import { readDocx } from "./office/docx.ts";
import { readOpenDocument } from "./office/opendocument.ts";
import { unpack } from "./office/package.ts";
import { readXlsx } from "./office/xlsx.ts";
import { inputFormats } from "../../schema/formats/input-formats.ts";
import { readPdf } from "./pdf/read.ts";
import { hasColumns, readPlainText } from "./plain-text.ts";

type Reader = (bytes: Uint8Array) => Blocks | Promise<Blocks>;

/** What cannot be read, by how it begins, and what a clerk can do. */
const REFUSED: readonly (readonly [string, string])[] = [
  ["{\\rtf", "Berkas RTF tidak dibaca. Buka dengan Word, simpan sebagai .docx, lalu coba lagi."],
  [
    "‰PNG",
    "Ini gambar, bukan dokumen. Pakai berkas asalnya (Word, Excel, atau PDF yang teksnya dapat disalin).",
  ],
  [
    "\u00ff\u00d8\u00ff",
    "Ini gambar, bukan dokumen. Pakai berkas asalnya (Word, Excel, atau PDF yang teksnya dapat disalin).",
  ],
  [
    "GIF8",
    "Ini gambar, bukan dokumen. Pakai berkas asalnya (Word, Excel, atau PDF yang teksnya dapat disalin).",
  ],
  ["Rar!", "Ini arsip RAR. Keluarkan dahulu berkas di dalamnya."],
  ["7z\u00bc\u00af", "Ini arsip 7z. Keluarkan dahulu berkas di dalamnya."],
  ["MZ", "Ini program, bukan dokumen."],
];

/** Old Word and Excel files, and new ones with a password, are in this container. */
const CONTAINER = "\u00d0\u00cf\u0011\u00e0";

/** @throws Unreadable when it is no document that can be read */
export function readerOf(bytes: Uint8Array): Reader {
  if (bytes.length === 0)
    throw new Unreadable("Berkas ini kosong (0 bita). Salin atau unduh ulang berkasnya.");
  const head = letters(bytes.subarray(0, 1024));
  for (const [begin, message] of REFUSED) if (head.startsWith(begin)) throw new Unreadable(message);
  if (head.startsWith(CONTAINER)) throw new Unreadable(containerMessage(bytes));
  if (head.startsWith("PK")) return readPackage;
  if (head.includes("%PDF-")) return readPdf;
  return readText;
}

function readPackage(bytes: Uint8Array): Blocks {
  const parts = unpack(bytes);
  if (parts.has("word/document.xml")) return readDocx(parts);
  if (parts.has("xl/workbook.xml")) return readXlsx(parts);
  if (parts.has("content.xml")) return readOpenDocument(parts);
  if (parts.has("ppt/presentation.xml"))
    throw new Unreadable("Ini salindia PowerPoint, bukan formulir SOP. Salin formulirnya ke Word.");
  throw new Unreadable(
    "Ini arsip zip, bukan dokumen Word, Excel, atau OpenDocument. Keluarkan dahulu berkas di dalamnya.",
  );
}

function readText(bytes: Uint8Array): Blocks {
  const text = decode(bytes);
  if (isBinary(text))
    throw new Unreadable(`Jenis berkas ini tidak dikenal. Yang dibaca: ${inputFormats("dan")}.`);
  if (/^\s*<(?:!doctype html|html|\?xml)\b/i.test(text))
    throw new Unreadable(
      "Ini halaman web atau XML, bukan dokumen. Buka di peramban, cetak ke PDF, atau salin tabelnya ke Word.",
    );
  if (isMarkedText(text)) return readMarkedText(text);
  return hasColumns(text) ? readPlainText(text) : readFlow(text);
}

function containerMessage(bytes: Uint8Array): string {
  const wide = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const locked = letters(bytes).includes(String.fromCharCode(...wide));
  if (locked)
    return "Berkas ini dikunci dengan kata sandi. Buka dengan kata sandinya, simpan tanpa kunci, lalu coba lagi.";
  return "Ini format Office lama (.doc atau .xls). Buka dengan Word atau Excel, simpan sebagai .docx atau .xlsx, lalu coba lagi.";
}

/** Control characters that no text has. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4000);
  const odd = [...start].filter(
    (letter) => letter < "\t" || (letter > "\r" && letter < " " && letter !== "\u001b"),
  ).length;
  return odd > start.length * 0.02;
}

function letters(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
