/** What the scripts of pages have in common stands in one file each. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../../../src", import.meta.url));
const texts = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:ts|astro)$/.test(name))
  .map((name) => [name, readFileSync(join(SRC, name), "utf8")] as const);

it.each([["makes elements", /\bcreateElement(?:NS)?\(/, "components/make.ts"]])("%s", (_, what, owner) => {
  expect(texts.filter(([, text]) => what.test(text)).map(([name]) => name)).toEqual([owner]);
});
