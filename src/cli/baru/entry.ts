/** Writes one new content file, and takes it back when the check finds a mistake in it. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { contentFolder } from "../../reader/content-folder.ts";
import { ContentProblems, readContent } from "../../reader/content.ts";
import { slugify } from "../../words/fold.ts";
import type { Answers } from "./answers.ts";
import { MakerMistake } from "./maker.ts";

/**
 * The new file's name, without its ending: the one that was said, else made from the name of what it is about.
 * @throws MakerMistake when that name has nothing that an address can hold.
 */
export function fileName({ berkas, nama = "" }: Answers): string {
  const name = berkas ?? slugify(nama);
  if (name !== "") return name;
  throw new MakerMistake(
    `Nama "${nama}" tidak memuat huruf atau angka. Sebutkan nama berkasnya: --berkas <nama-berkas>.`,
  );
}

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
    return error.problems.flatMap(({ file: other, field, message }) =>
      // The file is taken back, so its lines are named by their keys only.
      other !== file ? [] : [field === null ? message : `${field}: ${message}`],
    );
  }
}
