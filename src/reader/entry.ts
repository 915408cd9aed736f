/** Reads one content file: its text, its data by a schema, and where everything in it is written. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type * as z from "zod";
import { uncarriedLines, uncarriedReferences } from "../schema/files/carried-text.ts";
import { checkBody } from "../schema/body/mdx-body.ts";
import { problemAt, type Place, type Problem } from "../schema/mistakes/problem.ts";
import { splitFrontmatter, unixText } from "../schema/files/frontmatter.ts";
import { parseData, type Entry } from "./entry-data.ts";
import { pictureMistake } from "./pictures.ts";
import { lastOf } from "../basics/must.ts";

export interface ProseEntry<Data> extends Entry<Data> {
  readonly body: string;
  /** Elements or pictures, which plain Markdown cannot draw. */
  readonly needsCompiler: boolean;
  /** Relative links, with their places in the file. */
  readonly links: readonly { readonly url: string; readonly place: Place }[];
}

/** Reads a YAML file. Null when something is wrong; then `problems` has grown. */
export function readDataEntry<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): Entry<z.output<Schema>> | null {
  const text = readText(root, file, problems);
  return text === null ? null : parseData(file, text, 1, schema, problems);
}

/** Reads the frontmatter of an MDX file, whatever stands below it. Null when something is wrong; then `problems` has grown. */
export function readFrontmatter<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): Entry<z.output<Schema>> | null {
  const parts = readParts(root, file, problems);
  return parts && parseData(file, parts.yaml, parts.yamlLine, schema, problems);
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
  const entry = parseData(file, parts.yaml, parts.yamlLine, schema, problems);
  const prose = checkBody(parts.body);
  const uncarried = uncarriedReferences(parts.body);
  const inFile = ({ line, column }: Place): Place => ({ line: line + parts.bodyLine - 1, column });
  for (const { index, mistake } of uncarried) {
    problems.push(problemAt(file, inFile(placeIn(parts.body, index)), "isi", mistake));
  }
  for (const { place, ...mistake } of prose.mistakes) {
    problems.push(problemAt(file, inFile(place), "isi", mistake));
  }
  for (const { url, place } of prose.images) {
    const mistake = pictureMistake(resolve(root, dirname(file), url), url);
    if (mistake) problems.push(problemAt(file, inFile(place), "isi", mistake));
  }
  if (!entry || prose.mistakes.length + uncarried.length > 0) return null;
  const needsCompiler = prose.usesElements || prose.images.length > 0;
  const links = prose.links.map(({ url, place }) => ({ url, place: inFile(place) }));
  return { ...entry, body: parts.body.trim(), needsCompiler, links };
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
