/** What is said of a body that cannot be parsed, from the words at the place where the parser stopped. */
import { ELEMENTS } from "./body-elements.ts";
import { quoted } from "../mistakes/mistake-words.ts";
import type { Mistake, Place } from "../mistakes/problem.ts";

/** The parser's message starts with its place: `3:8: …`. */
export function unparsable(error: unknown, body: string): Mistake & { readonly place: Place } {
  const message = error instanceof Error ? error.message : String(error);
  const [, first = "1", second = "1"] = /^(\d+):(\d+):/.exec(message) ?? [];
  const place = { line: Number(first), column: Number(second) };
  const line = body.split("\n")[place.line - 1] ?? "";
  const rest = line.slice(place.column - 1);
  if (message.includes("expression")) return { place, ...braces(line, place.column) };
  return { place, ...(sign(rest) ?? unclosed(message, line) ?? less(rest)) };
}

/** Curly brackets, which are read as a command. @param shown with the brackets */
export function curlyBrackets(shown: string): Mistake {
  return {
    found: `ada kurung kurawal ${quoted(shown)}`,
    expected: "kurung kurawal dibaca sebagai perintah program dan tidak boleh dipakai",
    fix: "Hapus, atau tulis \\{ bila yang dimaksud tanda biasa.",
  };
}

function braces(line: string, column: number): Mistake {
  const start = Math.max(0, line.lastIndexOf("{", column - 1));
  return curlyBrackets(/^[^}]*\}?/.exec(line.slice(start))?.[0] ?? "{");
}

/** What looks like an element and is none. */
function sign(rest: string): Mistake | undefined {
  if (rest.startsWith("<!--"))
    return {
      found: "ada komentar <!-- … -->",
      expected: "komentar tidak dapat dipakai di dalam isi",
      fix: "Hapus komentarnya; catatan penyunting ditulis pada kunci catatan.",
    };
  const [, address] = /^<((?:https?:\/\/|mailto:)?[^\s<>]+[@:.][^\s<>]+)>/.exec(rest) ?? [];
  if (address === undefined) return undefined;
  const plain = address.replace(/^mailto:/, "");
  return {
    found: `ada alamat ${quoted(`<${address}>`)}`,
    expected: "alamat dalam kurung siku dibaca sebagai elemen",
    fix: /^https?:/.test(plain) ? `Tulis [penjelasan](${plain}).` : `Tulis [${plain}](mailto:${plain}).`,
  };
}

/** An element that is not closed where it should be, or closed and never opened. */
function unclosed(message: string, line: string): Mistake | undefined {
  const [, closing] = /Unexpected closing tag `(<\/[^>]*>)`/.exec(message) ?? [];
  if (closing !== undefined)
    return {
      found: `ada ${closing} tanpa pembukanya`,
      expected: "tiap penutup punya pembuka pada alinea yang sama",
      fix: "Tulis pembukanya, atau hapus penutup itu.",
    };
  const [, name] = /Expected a closing tag for `<([^>]*)>`/.exec(message) ?? [];
  if (name === undefined) return undefined;
  if (!Object.hasOwn(ELEMENTS, name))
    return {
      found: `ada elemen <${name}>`,
      expected: `elemen yang boleh hanya ${Object.keys(ELEMENTS).join(", ")}`,
      fix: `Hapus elemen itu, atau tulis \\<${name}> bila yang dimaksud tanda biasa.`,
    };
  const open = `<${name}> tidak ditutup pada alinea yang sama`;
  if (name === "br") return { found: open, expected: "elemen ini tidak punya isi", fix: "Tulis <br />." };
  const block = name === "details" || name === "summary";
  return {
    found: line.includes(`</${name}>`) || block ? open : `<${name}> tidak ditutup`,
    expected: block ? "elemen ini menempati baris sendiri" : `yang diharapkan </${name}> sesudahnya`,
    fix: block
      ? "Tulis <details>, <summary>…</summary>, dan </details> masing-masing pada baris sendiri, dengan baris kosong di atas dan di bawah isinya."
      : `Tulis penutupnya, </${name}>, pada alinea yang sama.`,
  };
}

/** A sign that was meant as one. */
function less(rest: string): Mistake {
  const word = /^<\S*/.exec(rest)?.[0] ?? "<";
  if (/^<[a-z]+\s[^>]*=\s*[^"'\s]/.test(rest))
    return {
      found: `isi atribut pada ${quoted(rest)} tidak diapit tanda kutip`,
      expected: 'yang diharapkan atribut="…"',
      fix: "Apit isinya dengan tanda kutip.",
    };
  return {
    found: `ada tanda < pada ${quoted(rest)}`,
    expected: "tanda < yang langsung diikuti huruf atau angka dibaca sebagai awal elemen",
    fix: `Tulis \\${word}, atau dengan kata: kurang dari.`,
  };
}
