/** Turns what Zod found into sentences in Indonesian. */
import type * as z from "zod";
import { formatOf } from "./formats.ts";
import { nearest } from "../words/nearest.ts";
import { formatDate, parsePrintedDate } from "./printed-date.ts";
import type { Mistake } from "./problem.ts";
import { knownKeys } from "./shape.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A mistake and where it is in the data. `path` ends in the key that is unknown or missing, where one is. */
export interface FieldMistake extends Mistake {
  readonly path: Path;
}

/** The data that was checked: its values, and the words they were written in. */
export interface Checked {
  readonly value: unknown;
  /** The words in the file at a path, where they are a single value: `065` for the number 65. */
  readonly textAt: (path: Path) => string | undefined;
}

/** One mistake for each mistake that `schema` sees in `data`; empty when there is none. */
export function findMistakes(schema: z.ZodType, error: z.ZodError, data: Checked): FieldMistake[] {
  return error.issues.flatMap((issue) => describe(schema, issue, issue.path, data));
}

/** A path in the editor's words, counting items from 1: `dasarHukum butir 3`, `disahkanOleh › nama`. */
export function fieldName(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? ` butir ${step + 1}` : ` › ${String(step)}`))
    .join("")
    .replace(/^ (?:› )?/, "");
}

/** A value as it is quoted in a message: one line, not too long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
}

function describe(schema: z.ZodType, issue: Issue, path: Path, data: Checked): FieldMistake[] {
  const value = valueAt(data.value, path);
  const written = found(value, data.textAt(path));
  const at = (mistake: Mistake): FieldMistake[] => [{ path, ...mistake }];

  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, knownKeys(schema, path)));
    case "invalid_union": {
      const texts = issue.errors.flat().some(isNoText);
      if (texts && isStrayMapping(value)) return at(wrongType(value, written, "string", path));
      const branch = bestBranch(issue.errors);
      if (branch) return branch.flatMap((inner) => describe(schema, inner, [...path, ...inner.path], data));
      return at(wrongType(value, written, texts ? "string" : "object", path));
    }
    case "invalid_type":
      return at(wrongType(value, written, issue.expected, path));
    case "invalid_value":
      return at(notAChoice(value, written, issue.values.map(String)));
    case "invalid_format":
      return at({ found: written, ...formatOf(String(path.findLast((step) => typeof step === "string"))) });
    case "too_small":
      if (issue.origin !== "array") return at(outOfRange(written, `paling kecil ${issue.minimum}`));
      return at({
        found: "daftarnya kosong",
        expected: "paling sedikit satu butir",
        fix: "Tambahkan butirnya, diawali tanda hubung dan spasi.",
      });
    case "too_big":
      return at(outOfRange(written, `paling besar ${issue.maximum}`));
    case "custom":
      return at(custom(issue.params ?? {}, value, written));
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
      return at(unexpected(written));
  }
}

/** The branch of a union that the editor meant: the one whose mistake is not the kind of the value itself. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find(
    (issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
}

function isNoText({ code, path, ...issue }: Issue): boolean {
  return code === "invalid_type" && path.length === 0 && "expected" in issue && issue.expected === "string";
}

/** A text with a colon in it, which YAML reads as a key and a value: `- Peraturan Nomor : 54`. */
function isStrayMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("teks" in value);
}

function found(value: unknown, text: string | undefined): string {
  if (value === undefined) return "tidak ada";
  if (isBlank(value)) return "kosong";
  if (Array.isArray(value)) return "tertulis daftar";
  if (typeof value === "object") return `tertulis kunci ${quoted(Object.keys(value ?? {}).join(", "))}`;
  return `tertulis ${quoted(text ?? JSON.stringify(value))}`;
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

function unknownKey(key: string, path: Path, known: readonly string[]): FieldMistake {
  const guess = nearest(key, known);
  return {
    path: [...path, key],
    found: "kunci ini tidak dikenal",
    expected: guess ? `yang dimaksud mungkin ${quoted(guess)}` : `kunci yang dikenal: ${known.join(", ")}`,
    fix: "Betulkan ejaannya, atau hapus barisnya.",
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: "teks",
  array: "daftar",
  object: "beberapa kunci menjorok di bawahnya",
  boolean: "true atau false",
  int: "bilangan bulat",
  number: "bilangan",
};

function wrongType(value: unknown, written: string, type: string, path: Path): Mistake {
  const key = String(path.at(-1));
  if (value === undefined) {
    const empty = type === "array" ? `, atau "${key}: []" bila pada formulir kosong` : "";
    return {
      found: "tidak ada",
      expected: "kunci ini wajib ada",
      fix: `Tambahkan baris "${key}:" dengan isinya${empty}.`,
    };
  }
  if (isBlank(value) && typeof path.at(-1) === "number") return emptyText();
  return {
    found: written,
    expected: `yang diharapkan ${TYPES[type] ?? type}`,
    fix: typeFix(value, written, type),
  };
}

function typeFix(value: unknown, written: string, type: string): string {
  if (type === "array") {
    return isBlank(value)
      ? "Tulis butirnya, atau [] bila pada formulir kosong."
      : "Tulis tiap butir pada baris sendiri, diawali tanda hubung dan spasi.";
  }
  if (type === "boolean") return "Tulis true bila ya, false bila tidak.";
  if (type === "int" || type === "number") return "Tulis angkanya saja.";
  if (type === "object") return "Bandingkan dengan berkas lain.";
  if (isBlank(value)) return "Isi seperti tercetak, atau hapus barisnya bila tidak tercetak.";
  if (typeof value === "object")
    return "Bila teksnya memuat titik dua, apit seluruh teks dengan tanda kutip.";
  return `Apit dengan tanda kutip: ${written.replace("tertulis ", "")}.`;
}

function notAChoice(value: unknown, written: string, choices: readonly string[]): Mistake {
  const guess = typeof value === "string" ? nearest(value, choices) : null;
  return {
    found: written,
    expected: `pilihannya: ${choices.join(", ")}`,
    fix: guess ? `Mungkin maksudnya ${quoted(guess)}.` : "Pilih salah satu.",
  };
}

function outOfRange(written: string, limit: string): Mistake {
  return { found: written, expected: limit, fix: "Betulkan angkanya." };
}

function unexpected(written: string): Mistake {
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
function custom(params: Readonly<Record<string, unknown>>, value: unknown, written: string): Mistake {
  switch (params["code"]) {
    case "empty":
      return emptyText();
    case "date-unreadable":
      return {
        found: written,
        expected: "itu tidak terbaca sebagai tanggal",
        fix: "Tulis tanggal, nama bulan, dan tahun, misalnya 1 Februari 2021.",
      };
    case "date-impossible":
      return {
        found: written,
        expected: "tanggal itu tidak ada di kalender",
        fix: nearbyDate(String(value)),
      };
    case "unknown-performer":
      return {
        found: written,
        expected: `pelaksana itu tidak ada pada kolom: ${(params["known"] as string[]).join(", ")}`,
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

/** The last day of the same month, if only the day is wrong. */
function nearbyDate(printed: string): string {
  const day = /^\s*\d{4}-/.test(printed) ? /\d{2}\s*$/ : /^\s*\d{1,2}/;
  for (const last of ["31", "30", "29", "28"]) {
    const date = parsePrintedDate(printed.replace(day, last));
    if (typeof date === "object") return `Betulkan harinya, misalnya ${formatDate(date.iso)}.`;
  }
  return "Betulkan tanggalnya, misalnya 1 Februari 2021.";
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}
