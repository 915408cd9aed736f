/** What is said of a value that is not as it should be: what was found, what is expected, how to mend it. */
import { nearest } from "../../words/nearest.ts";
import { CURLY } from "./lost-text-words.ts";
import type { Mistake } from "./problem.ts";

type Path = readonly PropertyKey[];

/** A value as it is quoted in a message: one line, not too long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
}

/** What stands there, in words. */
export function found(value: unknown, text: string | undefined): string {
  if (value === undefined) return "tidak ada";
  if (isBlank(value)) return "kosong";
  if (Array.isArray(value)) return "tertulis daftar";
  if (typeof value === "object") return `tertulis kunci ${quoted(Object.keys(value ?? {}).join(", "))}`;
  return `tertulis ${quotedValue(value, text)}`;
}

function quotedValue(value: unknown, text: string | undefined): string {
  return quoted(text ?? (typeof value === "string" ? value : JSON.stringify(value)));
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

const TYPES: Readonly<Record<string, string>> = {
  string: "teks",
  array: "daftar",
  object: "beberapa kunci menjorok di bawahnya",
  boolean: "true atau false",
  int: "bilangan bulat",
  number: "bilangan",
};

/** What is not there, or is of another type than `type` (a word of Zod: `string`, `array`). `text` is what stands in the file, where it is a single value; `keys` are known there; `mayBeEmpty`: a list there may have no items. */
export function wrongType(
  value: unknown,
  text: string | undefined,
  type: string,
  path: Path,
  keys: readonly string[] = [],
  mayBeEmpty = true,
): Mistake {
  const key = String(path.at(-1));
  if (value === undefined) {
    const empty = type === "array" && mayBeEmpty ? `, atau "${key}: []" bila pada formulir kosong` : "";
    return {
      found: "tidak ada",
      expected: "kunci ini wajib ada",
      fix: `Tambahkan baris "${key}:" dengan isinya${empty}.`,
    };
  }
  if (isBlank(value) && typeof path.at(-1) === "number") return emptyText();
  return {
    found: found(value, text),
    expected: `yang diharapkan ${TYPES[type] ?? type}`,
    fix: type === "array" && isBlank(value) && !mayBeEmpty ? ITEMS : typeFix(value, text, type, keys),
  };
}

/** How items are added to a list that must have one. */
export const ITEMS = "Tambahkan butirnya, diawali tanda hubung dan spasi.";

function typeFix(value: unknown, text: string | undefined, type: string, keys: readonly string[]): string {
  if (type === "array") {
    return isBlank(value)
      ? "Tulis butirnya, atau [] bila pada formulir kosong."
      : "Tulis tiap butir pada baris sendiri, diawali tanda hubung dan spasi.";
  }
  if (type === "boolean") return "Tulis true bila ya, false bila tidak.";
  if (type === "int" || type === "number") return "Tulis angkanya saja.";
  if (type === "object")
    return `Tulis di bawahnya, menjorok dua spasi, satu kunci satu baris. Kuncinya: ${keys.join(", ")}.`;
  if (isBlank(value)) return "Isi seperti tercetak, atau hapus barisnya bila tidak tercetak.";
  const [first = ""] = typeof value === "object" ? Object.keys(value ?? {}) : [];
  if (CURLY.test(first)) return 'Apit seluruh teks dengan tanda kutip lurus ("), bukan “ ”.';
  if (typeof value === "object")
    return "Bila teksnya memuat titik dua, apit seluruh teks dengan tanda kutip.";
  return `Apit dengan tanda kutip: ${quotedValue(value, text)}.`;
}

/** A value that is none of a few, with the nearest of them. */
export function notAChoice(value: unknown, written: string, choices: readonly string[]): Mistake {
  const guess = typeof value === "string" ? nearest(value, choices) : null;
  return {
    found: written,
    expected: `pilihannya: ${choices.join(", ")}`,
    fix: guess ? `Mungkin maksudnya ${quoted(guess)}.` : "Pilih salah satu.",
  };
}

/** A name that names nothing, with the nearest of those that do. @param otherwise what else may be done: `, atau …` */
export function unknownName(
  name: string,
  expected: string,
  known: readonly string[],
  otherwise = "",
): Mistake {
  const guess = nearest(name, known);
  const fix = guess ? `Mungkin maksudnya ${quoted(guess)}; betulkan` : "Betulkan namanya";
  return { found: `tertulis ${quoted(name)}`, expected, fix: `${fix}${otherwise}.` };
}

/** A number that is too small or too large. @param limit what is expected, in words */
export function outOfRange(written: string, limit: string): Mistake {
  return { found: written, expected: limit, fix: "Betulkan angkanya." };
}

/** Whatever no other sentence is made for. */
export function unexpected(written: string): Mistake {
  return {
    found: written,
    expected: "isinya tidak seperti yang diharapkan",
    fix: "Bandingkan dengan berkas lain.",
  };
}

function emptyText(): Mistake {
  return {
    found: "kosong",
    expected: "yang diharapkan teks",
    fix: "Isi seperti tercetak, atau hapus barisnya.",
  };
}

/** Mistakes that our own schemas name by a code. */
export function custom(params: Readonly<Record<string, unknown>>, written: string): Mistake {
  switch (params["code"]) {
    case "empty":
      return emptyText();
    case "no-date":
      return {
        found: written,
        expected: "itu tidak terbaca sebagai tanggal",
        fix: 'Tulis seperti tercetak, sejauh tercetak: 1 Februari 2021, Mei 2020, "2020", atau "-" bila kosong.',
      };
    case "unknown-performer":
      return {
        found: written,
        expected: `pelaksana itu tidak ada pada kolom: ${[params["known"]].flat().join(", ")}`,
        fix: "Samakan ejaannya, atau tambahkan pada daftar pelaksana.",
      };
    case "unknown-step":
      return {
        found: written,
        expected: `langkah terakhir bernomor ${String(params["last"])}`,
        fix: "Tulis nomor langkah yang ada.",
      };
    default:
      return unexpected(written);
  }
}
