/** What stands in front of a SOP's name is taken off in one way: by links, by the search and by the reading of documents. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { withoutSop, withSop } from "../../../src/words/without-sop.ts";

it.each([
  ["SOP Pengiriman surat", "Pengiriman surat"],
  ["sop: Cuti", "Cuti"],
  ["SOP AP Cuti", "Cuti"],
  ["SOP-AP: Cuti", "Cuti"],
  ["SOP. Cuti", "Cuti"],
  ["  SOP - Cuti ", "Cuti"],
  ["SOP-SOP Cuti", "Cuti"],
  ["SOP SOP Cuti", "Cuti"],
  ["SOP", "SOP"],
  ["Sopir dinas", "Sopir dinas"],
  ["Penyusunan SOP", "Penyusunan SOP"],
])("%s → %s", (text, name) => {
  expect(withoutSop(text)).toBe(name);
});

it.each(["Cuti", "SOP Cuti", "SOP-SOP Cuti"])("a title says it once: %s", (name) => {
  expect(withSop(name)).toBe("SOP Cuti");
});

/** The word put before a SOP's name by hand: in a template, in code, in a layout of the PDF. */
const BY_HAND =
  /SOP (?:\{[\w.]*(?<!unit\.)(?:nama|label)\}|\$\{[\w.]*(?:sop|form|present)\.(?:nama|label)|#[\w.]*nama)|"SOP " \+ form/;

it("nobody puts it before a name by hand", () => {
  const src = fileURLToPath(new URL("../../../src", import.meta.url));
  const found = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.(?:ts|astro|typ)$/.test(name) && BY_HAND.test(readFileSync(join(src, name), "utf8")),
  );
  expect(found).toEqual([]);
  expect(BY_HAND.test("<a>SOP {present.label}</a>")).toBe(true);
});

it("nobody else takes it off", () => {
  const src = fileURLToPath(new URL("../../../src", import.meta.url));
  const others = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      name.endsWith(".ts") && /replace\(\/\^(?:\\s\*|\(\?:)?SOP/.test(readFileSync(join(src, name), "utf8")),
  );
  expect(others).toEqual(["words/without-sop.ts"]);
});
