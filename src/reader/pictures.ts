/** Whether a picture of a body is one: a file that only bears a picture's name would end the build in a stack trace. */
import { readFileSync, statSync } from "node:fs";
import { pictureSize } from "./picture-size.ts";
import type { Mistake } from "../schema/mistakes/problem.ts";

/** Endings that the build can draw, each with what the file holds: its beginning, and its end where there is one. */
const KINDS: readonly { readonly ending: RegExp; readonly begins: RegExp; readonly ends?: RegExp }[] = [
  { ending: /\.png$/i, begins: /^\x89PNG\r\n\x1a\n[\s\S]{4}IHDR/, ends: /IEND/ },
  { ending: /\.jpe?g$/i, begins: /^\xff\xd8\xff/, ends: /\xff\xd9/ },
  { ending: /\.gif$/i, begins: /^GIF8[79]a/, ends: /;\0*$/ },
  { ending: /\.webp$/i, begins: /^RIFF[\s\S]{4}WEBP/ },
  { ending: /\.avif$/i, begins: /^[\s\S]{4}ftypavi[fs]/ },
  { ending: /\.svg$/i, begins: /^[\s\S]{0,4000}?<svg[\s>]/, ends: /<\/svg\s*>|\/>\s*$/ },
];

/** @param path where the file should be; @param url as the body names it */
export function pictureMistake(path: string, url: string): Mistake | null {
  const kind = KINDS.find(({ ending }) => ending.test(url));
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    return {
      found: `gambar "${url}" tidak ada`,
      expected: "gambar harus ada di folder isi",
      fix: "Simpan gambarnya di samping berkas SOP, atau betulkan namanya.",
    };
  const file = readFileSync(path);
  const bytes = file.toString("latin1");
  if (kind?.begins.test(bytes)) {
    if (kind.ends?.test(bytes) ?? true) return tooLarge(file, url);
    return {
      found: `gambar "${url}" terpotong`,
      expected: "berkas gambar harus utuh",
      fix: "Salin atau simpan ulang gambarnya.",
    };
  }
  const other = KINDS.find(({ begins }) => begins.test(bytes));
  const named = other ? `.${other.ending.source.replace(/[^a-z]/g, "")}`.replace("jpeg", "jpg") : null;
  return {
    found: kind
      ? `isi "${url}" bukan gambar seperti akhiran namanya`
      : `"${url}" bukan gambar yang dapat tampil`,
    expected: "gambar harus berupa PNG, JPG, GIF, WebP, AVIF, atau SVG",
    fix: named
      ? `Ubah akhiran namanya menjadi ${named}, di sini dan pada berkasnya.`
      : "Buka gambarnya, lalu simpan ulang sebagai PNG atau JPG; berkas lain tidak dapat disertakan.",
  };
}

/** A picture is published at the size it has: no page shows more dots than these, and WebP ends at 16,383 a side. */
const MOST_DOTS = 25_000_000;
const LONGEST_SIDE = 10_000;

function tooLarge(file: Buffer, url: string): Mistake | null {
  const { width, height } = pictureSize(file) ?? { width: 0, height: 0 };
  if (width * height <= MOST_DOTS && Math.max(width, height) <= LONGEST_SIDE) return null;
  return {
    found: `gambar "${url}" berukuran ${width} × ${height} piksel`,
    expected: "gambar sebesar itu terlalu berat untuk dibuka pembaca",
    fix: "Perkecil gambarnya, misalnya sampai lebar 2000 piksel, lalu simpan lagi dengan nama yang sama.",
  };
}
