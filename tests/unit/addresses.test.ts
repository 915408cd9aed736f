/** Addresses have one owner: none with a variable part is put together elsewhere, and scripts and models name none by hand. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));
const PAGE = "(?:sop|peraturan|keterkaitan|temuan|banding|cari|istilah|tentang)";
const MADE = new RegExp(`\`/${PAGE}/[^\`]*\\$\\{|#kelompok-\\$\\{`);
const NAMED = new RegExp(`["\`]/${PAGE}/["#?\`]`);

it("no address is made by hand", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.(?:ts|astro)$/.test(name) && !name.endsWith("catalogue/addresses.ts"),
  );
  const faults = files.filter((name) => {
    const text = readFileSync(join(SRC, name), "utf8").replaceAll(/\/\*\*[^]*?\*\//g, "");
    return MADE.test(text) || (name.endsWith(".ts") && NAMED.test(text));
  });
  expect(faults).toEqual([]);
});
