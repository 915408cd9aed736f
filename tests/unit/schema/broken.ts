/** Lays a broken case over the good content in a temporary folder and reads it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ContentProblems, readContent } from "../../../src/reader/content.ts";
import type { Problem } from "../../../src/schema/mistakes/problem.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));

export const GOOD = join(FIXTURES, "konten-baik");
export const BROKEN = join(FIXTURES, "konten-rusak");

/** The problems of `tests/fixtures/konten-rusak/<name>`; none when the content passes. */
export async function problemsOf(name: string): Promise<readonly Problem[]> {
  return inCopy(name, async (root) => {
    try {
      await readContent(root);
      return [];
    } catch (error) {
      if (error instanceof ContentProblems) return error.problems;
      throw error;
    }
  });
}

/** The problems of the good content with further files, or with changed ones, by their path from the project folder. */
export async function problemsWith(
  files: Readonly<Record<string, string | Uint8Array | ((text: string) => string)>>,
): Promise<readonly Problem[]> {
  const root = mkdtempSync(join(tmpdir(), "konten-"));
  try {
    cpSync(GOOD, root, { recursive: true });
    for (const [file, made] of Object.entries(files)) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof made === "function" ? made(readFileSync(path, "utf8")) : made);
    }
    await readContent(root);
    return [];
  } catch (error) {
    if (error instanceof ContentProblems) return error.problems;
    throw error;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Runs `use` on a throw-away project folder that holds the good content with the case on top. */
export async function inCopy<Result>(name: string, use: (root: string) => Promise<Result>): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), "konten-"));
  try {
    cpSync(GOOD, root, { recursive: true });
    cpSync(join(BROKEN, name), root, { recursive: true });
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
