/** What is said of text that YAML would swallow or change. */
import type { Mistake } from "./problem.ts";

/** Text as YAML takes it letter for letter. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A text that begins with a quote as office programs and phones write it. */
export const CURLY = /^[“”„‘‚’]/;

/** @param text with curly quotes around it, or one */
export function curlyQuotes(text: string): Mistake {
  return {
    found: `teks diapit tanda kutip lengkung: ${text}`,
    expected: 'yang dikenal hanya tanda kutip lurus ("), bukan “ ”',
    fix: `Tulis ${inQuotes(text.replace(/^["“”„‘‚’]\s*|\s*["“”‘’]$/g, ""))}.`,
  };
}

/** @param rest from the `#` to the end of its line */
export function comment(rest: string): Mistake {
  return {
    found: `teks "${short(rest)}" tidak akan terbaca`,
    expected: "tanda # sesudah spasi dibaca sebagai awal komentar",
    fix: "Apit seluruh teks dengan tanda kutip; komentar ditulis pada baris tersendiri.",
  };
}

/** @param rest from a tag, an anchor or an alias to the end of its line */
export function sign(rest: string): Mistake {
  return {
    found: `teks "${short(rest)}" tidak akan terbaca utuh`,
    expected: `tanda ${rest.slice(0, 1)} di awal teks punya arti lain dalam berkas ini`,
    fix: `Apit dengan tanda kutip: ${inQuotes(rest)}.`,
  };
}

/** @param rest from a dash that stands within a text to the end of its line */
export function joined(rest: string): Mistake {
  return {
    found: `baris "${short(rest)}" menjorok lebih dalam dari baris di atasnya`,
    expected: "baris seperti itu terbaca menyatu dengan teks di atasnya",
    fix: "Sejajarkan tanda hubungnya dengan butir lain; bila memang satu teks, apit seluruhnya dengan tanda kutip.",
  };
}

/** @param raw text in double quotes, with them; `escape` stands in it and would become a blank */
export function escapedBlank(raw: string, escape: string): Mistake {
  return {
    found: `di dalam ${short(raw)} ada ${escape}`,
    expected: "di dalam tanda kutip ganda itu dibaca sebagai pindah baris atau jarak",
    fix: singleQuotes(raw),
  };
}

/** @param raw text in double quotes, with them; `escape` stands in it and would become something else, or nothing */
export function badEscape(raw: string, escape: string): Mistake {
  return {
    found: `di dalam ${short(raw)} ada ${escape}`,
    expected: "di dalam tanda kutip ganda tanda \\ dibaca sebagai awal sandi",
    fix: singleQuotes(raw),
  };
}

function singleQuotes(raw: string): string {
  const inner = raw.replace(/^"|"$/g, "").replaceAll('\\"', '"');
  return `Apit dengan tanda kutip tunggal: ${inner.includes("\n") ? "'…'" : `'${inner.replaceAll("'", "''")}'`}.`;
}

/** As much of a line as a message quotes. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
