/** Lays a broken case over the good content in a temporary folder and reads it. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ContentProblems, readContent } from "../../../src/reader/content.ts";
import type { Problem } from "../../../src/schema/problem.ts";

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
