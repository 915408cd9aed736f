/** Files in a content folder that someone took for an entry, though none of them is read: each is told, with what to do. */
import type { Dirent } from "node:fs";
import { isDocumentName } from "../schema/formats/input-formats.ts";
import { problemAt, type Problem } from "../schema/mistakes/problem.ts";

/** What editors of plain text hang behind a name, or put in its place: `surat.mdx.txt`, `surat.txt`, `surat.mdx.docx`. */
const ENTRY = /\.(?:mdx?|ya?ml)(?:\.\w+)?$|\.txt$/i;
/** What those who keep an older state hang behind it on purpose. */
const KEPT = /\.(?:bak|orig|old|tmp|swp|impor|baru)$/i;
/** Documents whose words could be an entry; a PDF or a table beside an entry is but kept there. */
const WRITTEN = /\.(?:docx|docm|dotx|odt|doc|rtf)$/i;

/** The mistake that `entry` of a folder of `ending` files is; null where it is nobody's entry. */
export function notRead(file: string, entry: Dirent, ending: string): Problem | null {
  if (entry.isDirectory())
    return problemAt(file, null, null, {
      found: "ada folder di sini",
      expected: `yang diharapkan berkas ${ending}`,
      fix: "Pindahkan isinya ke folder di atasnya. Hanya folder versi lama boleh di sini; namanya sama dengan nama berkas SOP-nya.",
    });
  if (KEPT.test(entry.name) || entry.name.startsWith("~$")) return null;
  const isEntry = ENTRY.test(entry.name);
  if (!isEntry && !(isDocumentName(entry.name) && WRITTEN.test(entry.name))) return null;
  return problemAt(file, null, null, {
    found: "berkas dengan akhiran ini tidak dibaca",
    expected: `yang diharapkan berkas ${ending}`,
    fix: fixFor(entry.name, ending, isEntry),
  });
}

function fixFor(name: string, ending: string, isEntry: boolean): string {
  if (isEntry && !WRITTEN.test(name)) return `Ubah akhiran namanya menjadi ${ending}.`;
  const away = "lalu pindahkan berkas ini ke luar folder isi";
  if (isEntry || ending !== ".mdx")
    return `Simpan isinya sebagai teks biasa dengan akhiran ${ending}, ${away}.`;
  return `Masukkan dengan npm run import, ${away}.`;
}
