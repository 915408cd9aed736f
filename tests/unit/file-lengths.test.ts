/** Files hold one idea. Lines are counted as linters count them: without blank ones and comments, which nobody should save. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));
const LONGEST = 200;

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:ts|mjs|astro|css|typ)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(SRC, name), "utf8") }));

function linesOfCode(text: string): number {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, "");
  return code.split("\n").filter((line) => line.trim() !== "" && !line.trim().startsWith("//")).length;
}

/** The length that a share of the files does not pass. */
function shareWithin(share: number): number {
  const lengths = files.map(({ text }) => linesOfCode(text)).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * share)] ?? 0;
}

it("no file has more than 200 lines, with all that is in it", () => {
  const long = files.filter(({ text }) => text.trimEnd().split("\n").length > LONGEST);
  expect(long.map(({ name }) => name)).toEqual([]);
});

it("half of the files have at most 50 lines, nine of ten at most 120", () => {
  expect(shareWithin(0.5)).toBeLessThanOrEqual(50);
  expect(shareWithin(0.9)).toBeLessThanOrEqual(120);
});
