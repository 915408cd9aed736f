/** Writes what one file holds: all of it, or nothing. */
import { entryFolder } from "../../schema/sop-id.ts";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileNameFor } from "../../catalogue/address-part.ts";
import { fold } from "../../words/fold.ts";
import type { ImportedSop, ImportResult } from "../../importer/entry.ts";
import { contentFolder } from "../../reader/content-folder.ts";
import { mistakesOfValues } from "../../schema/mistakes/errors.ts";
import { wrongSentence } from "../../schema/mistakes/problem.ts";
import { sopSchema } from "../../schema/sop.ts";
import { nameIn, newEntry, replaced, saysTheSame } from "../../importer/entry-file.ts";

export type State = "baru" | "sama" | "diganti" | "berbeda";

export interface WrittenEntry {
  /** As clerks name it. */
  readonly file: string;
  readonly state: State;
  /** The entry of another SOP of this name, from the same import. */
  readonly namesake?: string | undefined;
}

export interface Written {
  /** What became of each SOP, or would have. */
  readonly entries: readonly WrittenEntry[];
  /** Why nothing of the file has been written, in Indonesian; null when it has. */
  readonly refused: string | null;
}

interface Plan extends WrittenEntry {
  readonly text: string;
}

/**
 * @param overwrite whether entries that differ are replaced
 * @param before entries of the documents before it in this import: another SOP of that name gets a file of its own
 */
export function writeFile(
  result: ImportResult,
  unit: string,
  overwrite: boolean,
  before: ReadonlySet<string> = new Set(),
): Written {
  const folder = `${contentFolder()}/${entryFolder(unit)}`;
  const invalid = result.sop.flatMap(mistakesOf);
  if (invalid.length > 0) return { entries: [], refused: `Belum dapat ditulis. ${invalid.join(" ")}` };
  const plans: Plan[] = [];
  const there = existing(folder);
  for (const sop of result.sop) plans.push(planOf(sop, folder, there, plans, before, overwrite));
  const differing = plans.filter(({ state }) => state === "berbeda");
  if (differing.length > 0) {
    const files = differing.map(({ file }) => file).join(", ");
    return {
      entries: plans,
      refused: `Sudah ada dan isinya berbeda: ${files}. Bandingkan dahulu; dengan --overwrite isinya diganti.`,
    };
  }
  writeAll(
    plans.filter(({ state }) => state !== "sama"),
    folder,
  );
  return { entries: plans, refused: null };
}

function mistakesOf(sop: ImportedSop): string[] {
  const mistakes = mistakesOfValues(sopSchema, sop);
  if (mistakes.length > 0 && sop.nama === "")
    return ["Ada SOP yang namanya tidak ditemukan; tulislah dengan npm run baru -- sop."];
  return mistakes.map(
    ({ path, ...mistake }) => `${sop.nama}, ${path.map(String).join(".")}: ${wrongSentence(mistake)}`,
  );
}

/** The entries of the unit: text by file name. */
function existing(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith(".mdx"));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** An entry of the same name is the same SOP, whatever its file is called; else the name gives the file. */
function planOf(
  sop: ImportedSop,
  folder: string,
  there: ReadonlyMap<string, string>,
  plans: readonly Plan[],
  before: ReadonlySet<string>,
  overwrite: boolean,
): Plan {
  const taken = new Set(plans.map(({ file }) => file));
  const namesake = [...there]
    .filter(([name, text]) => before.has(`${folder}/${name}`) && fold(nameIn(text) ?? "") === fold(sop.nama))
    .map(([name]) => name)
    .at(0);
  const named = [...there]
    .filter(([name, text]) => !taken.has(`${folder}/${name}`) && fold(nameIn(text) ?? "") === fold(sop.nama))
    .filter(([name, text]) => !before.has(`${folder}/${name}`) || saysTheSame(text, sop))
    .sort(([, a], [, b]) => Number(saysTheSame(b, sop)) - Number(saysTheSame(a, sop)));
  const [found] = named;
  if (found) {
    const file = `${folder}/${found[0]}`;
    if (saysTheSame(found[1], sop)) return { file, state: "sama", text: "" };
    return overwrite
      ? { file, state: "diganti", text: replaced(found[1], sop) }
      : { file, state: "berbeda", text: "" };
  }
  const base = fileNameFor(sop.nama);
  for (let number = 1; ; number += 1) {
    const name = `${number === 1 ? base : `${base}-${number}`}.mdx`;
    if (!there.has(name) && !taken.has(`${folder}/${name}`))
      return { file: `${folder}/${name}`, state: "baru", text: newEntry(sop), namesake };
  }
}

/** First all beside their places, then into them: what fails on the way leaves nothing behind. */
function writeAll(plans: readonly Plan[], folder: string): void {
  const made = !existsSync(folder);
  mkdirSync(folder, { recursive: true });
  const halves = plans.map(({ file, text }) => ({
    file: resolve(file),
    half: `${resolve(file)}.impor`,
    text,
  }));
  try {
    for (const { half, text } of halves) writeFileSync(half, text);
    for (const { half, file } of halves) renameSync(half, file);
  } catch (error) {
    for (const { half } of halves) rmSync(half, { force: true });
    if (made) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
