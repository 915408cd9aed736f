/** What the usual mistakes in YAML mean to an editor. */
import type { YAMLParseError } from "yaml";
import { badEscape, CURLY, curlyQuotes, inQuotes } from "../mistakes/lost-text-words.ts";
import type { Mistake } from "../mistakes/problem.ts";
import { doubledKey, shiftedLine } from "./yaml-indent.ts";

/** Whatever no other sentence is made for. */
export const BROKEN: Mistake = {
  found: "susunan datanya tidak dapat dibaca",
  expected: "yang diharapkan baris seperti kunci: isi",
  fix: "Bandingkan baris ini dan baris di atasnya dengan berkas lain.",
};

/** What the usual mistakes in YAML mean to an editor, by the parser's code. */
const CAUSES: Readonly<Partial<Record<YAMLParseError["code"], Mistake>>> = {
  TAB_AS_INDENT: {
    found: "baris menjorok dengan tombol Tab",
    expected: "yang diharapkan spasi",
    fix: "Ganti Tab dengan dua spasi.",
  },
  BAD_INDENT: {
    found: "baris menjorok tidak sejajar",
    expected: "butir dan kunci yang setingkat harus mulai pada kolom yang sama",
    fix: "Samakan jumlah spasinya dengan baris di atasnya.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: "ada titik dua di tengah teks",
    expected: "teks yang memuat titik dua harus diapit tanda kutip",
    fix: "Apit seluruh teks dengan tanda kutip.",
  },
  MISSING_CHAR: {
    found: "ada tanda penutup atau titik dua yang kurang",
    expected: "tanda kutip dan kurung harus ditutup, dan kunci diakhiri titik dua",
    fix: "Lengkapi tandanya pada baris ini atau baris di atasnya.",
  },
  MULTILINE_IMPLICIT_KEY: {
    found: "teks ini menyambung ke baris di bawahnya, yang memuat titik dua",
    expected: "kunci yang setingkat harus mulai pada kolom yang sama",
    fix: "Samakan jumlah spasi kedua baris, atau apit seluruh teks dengan tanda kutip.",
  },
  BAD_SCALAR_START: {
    found: "teks diawali tanda yang khusus",
    expected: "teks seperti itu harus diapit tanda kutip",
    fix: "Apit seluruh teks dengan tanda kutip.",
  },
};

/** `tanggalRevisi: -`, as the paper has it. */
const DASH_BEHIND_KEY: Mistake = {
  found: "tanda - langsung sesudah kunci",
  expected: "tanda - tanpa tanda kutip hanya boleh mengawali butir pada baris tersendiri",
  fix: 'Bila di kertas tercetak -, tulis "-". Bila itu sebuah daftar, mulai butirnya pada baris di bawah kuncinya.',
};

/** What is meant by an error that the parser found in `text`, and where the line is that is to be mended, if it is another. */
export function explain(error: YAMLParseError, text: string): Mistake & { readonly offset?: number } {
  if (error.code === "DUPLICATE_KEY") return doubledKey(text, error.pos[0]);
  const shifted = error.code === "BLOCK_AS_IMPLICIT_KEY" ? shiftedLine(text, error.pos[0]) : undefined;
  if (shifted) return shifted;
  if (error.message.includes("block-seq-ind")) return DASH_BEHIND_KEY;
  const start = text.lastIndexOf("\n", error.pos[0] - 1) + 1;
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end === -1 ? text.length : end);
  const told = OF_THE_LINE.includes(error.code) ? ofLine(line, error.code === "MISSING_CHAR") : undefined;
  return told ?? CAUSES[error.code] ?? BROKEN;
}

/** Errors whose cause the words of their line may tell. */
const OF_THE_LINE: readonly YAMLParseError["code"][] = [
  "UNEXPECTED_TOKEN",
  "BAD_DQ_ESCAPE",
  "BAD_ALIAS",
  "BAD_SCALAR_START",
  "BLOCK_AS_IMPLICIT_KEY",
  "MISSING_CHAR",
  "MULTILINE_IMPLICIT_KEY",
];

/** Marks of the list and key, and the text behind them. */
const MARKS = /^[ \t]*(?:-[ \t]+)*(?:\w+:[ \t]+)?/;
const DOUBLE = /^"((?:[^"\\]|\\.)*)"(?=[ \t]*[^\s#:]|.*"$)/;
const SINGLE = /^'((?:[^']|'')*)'(?=[ \t]*[^\s#:]|.*'$)/;

/** @param open something was opened and never closed */
function ofLine(line: string, open: boolean): Mistake | undefined {
  const text = line.replace(MARKS, "").trim();
  if (CURLY.test(text) || /^".*[“”]$/.test(text)) return curlyQuotes(text);
  const [, key, value] = /^[ \t]*(?:-[ \t]+)?([a-z]\w*):([^\s/].*)$/i.exec(line) ?? [];
  if (key !== undefined && value !== undefined)
    return {
      found: `sesudah "${key}:" tidak ada spasi`,
      expected: "kunci dan isinya dipisah titik dua dan spasi",
      fix: `Tulis ${key}: ${value.trim()}`.replace(/[^.]$/, "$&."),
    };
  const escape = text.startsWith('"') ? /\\[^"\\nrt/xuU]/.exec(text)?.[0] : undefined;
  if (escape !== undefined && text.endsWith('"')) return badEscape(text, escape);
  const [, inner] = DOUBLE.exec(text) ?? SINGLE.exec(text) ?? [];
  if (inner !== undefined && !/^(["']).*\1$/.test(text))
    return {
      found: "ada teks sesudah tanda kutip penutup",
      expected: "tanda kutip di awal harus mengapit seluruh teks",
      fix: `Apit seluruhnya sekali lagi: ${inQuotes(text)}.`,
    };
  if (inner !== undefined || /^(["']).*\1$/.test(text)) {
    const own = text.slice(1, -1);
    return {
      found: `ada tanda ${text.slice(0, 1)} di tengah teks yang diapit tanda itu`,
      expected: "tanda kutip di tengah dibaca sebagai penutup",
      fix: text.startsWith('"')
        ? `Tulis '${own.replaceAll("'", "''")}'.`
        : `Tulis ${own.includes('"') ? `'${own.replaceAll("'", "''")}'` : `"${own}"`}.`,
    };
  }
  const [first = ""] = text;
  if (!"@`%,[]{}&*!|>?".includes(first) || first === "" || (open && "[{".includes(first))) return undefined;
  return {
    found: `teks diawali tanda ${first}`,
    expected: "tanda itu punya arti lain dalam berkas ini",
    fix: `Apit dengan tanda kutip: ${inQuotes(text)}.`,
  };
}
