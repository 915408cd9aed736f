/** Writes one new content file, and takes it back when the check finds a mistake in it. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { contentFolder } from "../../reader/content-folder.ts";
import { ContentProblems, readContent } from "../../reader/content.ts";
import { problemLine } from "../../reader/report.ts";
import { MakerMistake } from "./maker.ts";

/**
 * @param name file below the content folder
 * @returns the file as clerks know it
 * @throws MakerMistake when it exists, or when what was asked makes no valid entry; then nothing is left behind.
 */
export async function writeEntry(name: string, text: string): Promise<string> {
  const folder = contentFolder();
  const file = `${folder}/${name}`;
  const path = resolve(file);
  if (existsSync(path)) throw new MakerMistake(`${file} sudah ada.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const mistakes = await mistakesIn(file, folder);
  if (mistakes.length === 0) return file;
  rmSync(path);
  throw new MakerMistake(["Belum dapat dibuat:", ...mistakes].join("\n"));
}

/** Mistakes of other files are theirs. */
async function mistakesIn(file: string, folder: string): Promise<string[]> {
  try {
    await readContent(process.cwd(), folder);
    return [];
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    return error.problems.filter((problem) => problem.file === file).map(problemLine);
  }
}
