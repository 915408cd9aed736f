/** Reads one content file: its text, its data by a schema, and where everything in it is written. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type * as z from "zod";
import { uncarriedLines, uncarriedReferences, uncarriedValues } from "../schema/carried-text.ts";
import { fieldName, findMistakes } from "../schema/errors.ts";
import { checkBody } from "../schema/mdx-body.ts";
import { problemAt, type Mistake, type Place, type Problem } from "../schema/problem.ts";
import { splitFrontmatter, unixText } from "../schema/frontmatter.ts";
import { mayLoseText } from "../schema/lost-text.ts";
import { quickYaml } from "./quick-yaml.ts";
import { readYaml } from "../schema/yaml.ts";
import { lastOf } from "../schema/must.ts";

/** Data as the schema gives it, and a way to name a mistake found later at one of its fields. */
export interface Entry<Data> {
  readonly data: Data;
  readonly problemAt: (path: readonly PropertyKey[], mistake: Mistake) => Problem;
}

export interface ProseEntry<Data> extends Entry<Data> {
  readonly body: string;
  /** Elements or pictures, which plain Markdown cannot draw. */
  readonly needsCompiler: boolean;
}

/** Reads a YAML file. Null when something is wrong; then `problems` has grown. */
export function readDataEntry<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): Entry<z.output<Schema>> | null {
  const text = readText(root, file, problems);
  return text === null ? null : parse(file, text, 1, schema, problems);
}

/** Reads the frontmatter of an MDX file, whatever stands below it. Null when something is wrong; then `problems` has grown. */
export function readFrontmatter<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): Entry<z.output<Schema>> | null {
  const parts = readParts(root, file, problems);
  return parts && parse(file, parts.yaml, parts.yamlLine, schema, problems);
}

/** Reads an MDX file: frontmatter by `schema`, and the prose below. Finds mistakes in both. */
export function readProseEntry<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): ProseEntry<z.output<Schema>> | null {
  const parts = readParts(root, file, problems);
  if (!parts) return null;
  const entry = parse(file, parts.yaml, parts.yamlLine, schema, problems);
  const prose = checkBody(parts.body);
  const uncarried = uncarriedReferences(parts.body);
  for (const { index, mistake } of uncarried) {
    const { line, column } = placeIn(parts.body, index);
    problems.push(problemAt(file, { line: line + parts.bodyLine - 1, column }, "isi", mistake));
  }
  for (const { place, ...mistake } of prose.mistakes) {
    problems.push(
      problemAt(file, { line: place.line + parts.bodyLine - 1, column: place.column }, "isi", mistake),
    );
  }
  for (const image of prose.images) {
    if (existsSync(resolve(root, dirname(file), image.url))) continue;
    problems.push(
      problemAt(file, { line: image.place.line + parts.bodyLine - 1, column: image.place.column }, "isi", {
        found: `gambar "${image.url}" tidak ada`,
        expected: "gambar harus ada di folder isi",
        fix: "Simpan gambarnya di samping berkas SOP, atau betulkan namanya.",
      }),
    );
  }
  if (!entry || prose.mistakes.length + uncarried.length > 0) return null;
  const needsCompiler = prose.usesElements || prose.images.length > 0;
  return { ...entry, body: parts.body.trim(), needsCompiler };
}

function readParts(root: string, file: string, problems: Problem[]) {
  const text = readText(root, file, problems);
  if (text === null) return null;
  const parts = splitFrontmatter(text);
  if (!parts)
    problems.push(
      problemAt(file, { line: 1, column: 1 }, null, {
        found: "data SOP tidak ditemukan",
        expected: "berkas harus diawali garis --- dan datanya ditutup garis --- lagi",
        fix: "Bandingkan dengan berkas SOP lain.",
      }),
    );
  return parts;
}

function parse<Schema extends z.ZodType>(
  file: string,
  text: string,
  firstLine: number,
  schema: Schema,
  problems: Problem[],
): Entry<z.output<Schema>> | null {
  const value = quickYaml(text);
  // Characters as they stand have been looked at; what is left are those that escapes stand for.
  const uncarried = text.includes("\\") ? uncarriedValues(value) : [];
  if (uncarried.length > 0) {
    const { placeOf } = readYaml(text, firstLine);
    for (const { path, mistake } of uncarried) {
      problems.push(problemAt(file, placeOf(path), fieldName(path) || null, mistake));
    }
    return null;
  }
  const quick = mayLoseText(text) ? null : schema.safeParse(value);
  if (quick?.success) {
    const place = (path: readonly PropertyKey[]) => readYaml(text, firstLine).placeOf(path);
    return {
      data: quick.data,
      problemAt: (path, mistake) => problemAt(file, place(path), fieldName(path) || null, mistake),
    };
  }
  const yaml = readYaml(text, firstLine);
  for (const { place, ...mistake } of [...yaml.mistakes, ...yaml.lost])
    problems.push(problemAt(file, place, null, mistake));
  if (yaml.mistakes.length > 0) return null;
  const result = schema.safeParse(yaml.value ?? {});
  if (!result.success) {
    for (const { path, ...mistake } of findMistakes(schema, result.error, {
      ...yaml,
      value: yaml.value ?? {},
    })) {
      problems.push(problemAt(file, yaml.placeOf(path), fieldName(path) || null, mistake));
    }
    return null;
  }
  if (yaml.lost.length > 0) return null;
  return {
    data: result.data,
    problemAt: (path, mistake) => problemAt(file, yaml.placeOf(path), fieldName(path) || null, mistake),
  };
}

/** The text with `\n` line ends and without byte order mark. */
function readText(root: string, file: string, problems: Problem[]): string | null {
  let text: string;
  try {
    text = readFileSync(resolve(root, file), "utf8");
  } catch {
    problems.push(
      problemAt(file, null, null, {
        found: "berkas ini tidak ada atau tidak dapat dibaca",
        expected: "berkas ini wajib ada",
        fix: "Salin dari katalog contoh, lalu ganti isinya.",
      }),
    );
    return null;
  }
  const unreadable = text.indexOf("\uFFFD");
  if (unreadable !== -1) {
    problems.push(
      problemAt(file, placeIn(text, unreadable), null, {
        found: "ada huruf yang tidak terbaca",
        expected: "berkas harus disimpan sebagai teks UTF-8",
        fix: "Simpan ulang dengan pengodean UTF-8, lalu betulkan huruf yang rusak.",
      }),
    );
    return null;
  }
  const plain = unixText(text);
  const uncarried = uncarriedLines(plain);
  for (const { index, mistake } of uncarried) {
    problems.push(problemAt(file, placeIn(plain, index), null, mistake));
  }
  return uncarried.length > 0 ? null : plain;
}

function placeIn(text: string, index: number): Place {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: lastOf(before).length + 1 };
}
