/** What the scripts of pages have in common stands in one file each. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../../../src", import.meta.url));
const texts = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:ts|astro)$/.test(name))
  .map((name) => [name, readFileSync(join(SRC, name), "utf8")] as const);

it.each([
  ["makes elements", /\bcreateElement(?:NS)?\(/, "components/make.ts"],
  ["tells which keys are held", /\bmetaKey \|\|/, "components/modifier-keys.ts"],
  ["keeps unfinished work", /"katalog-sop:/, "components/desk/saved.ts"],
])("%s", (_, what, owner) => {
  expect(texts.filter(([, text]) => what.test(text)).map(([name]) => name)).toEqual([owner]);
});

it("custom elements have English names, like all code", () => {
  const names = texts.flatMap(([, text]) =>
    Array.from(text.matchAll(/customElements\.define\("([a-z-]+)"/g), ([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => /periksa|dokumen|daftar|banding|\bcari|kaitan/.test(name!))).toEqual([]);
});
