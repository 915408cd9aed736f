/** An entry that is opened and taken away again changes only where its reader has changed it. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import type { Values } from "../../../src/desk/draft.ts";
import { entryText } from "../../../src/desk/entry-text.ts";
import { splitFrontmatter } from "../../../src/schema/files/frontmatter.ts";

const FOLDERS = ["situs", "ngantang", "formulir"].map((name) => `tests/fixtures/${name}/sop`);

const entries = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".mdx"))
    .map((name) => readFileSync(join(folder, name), "utf8").replace(/\r\n?/g, "\n")),
);

const valuesOf = (text: string) => parse(splitFrontmatter(text)!.yaml) as Values;
const draft = (values: Values, original: string | null) => ({ values, original, unit: null, slug: null });

it("stays as it is where nothing was changed", () => {
  expect(entries.length).toBeGreaterThan(25);
  for (const text of entries) expect(entryText(draft(valuesOf(text), text))).toBe(text);
});

it("changes by one value where one was changed", () => {
  for (const text of entries) {
    const written = entryText(draft({ ...valuesOf(text), nama: "Nama lain" }, text));
    expect(valuesOf(written)).toEqual({ ...valuesOf(text), nama: "Nama lain" });
    const before = text.split("\n");
    expect(written.split("\n").filter((line) => !before.includes(line))).toEqual(["nama: Nama lain"]);
  }
});

it("puts a new key where the form has it", () => {
  const text = "---\nnama: A\nperalatan: [ATK]\nkelompok: umum\n---\n";
  const values = { ...valuesOf(text), nomor: "1", pencatatan: ["Buku"] };
  expect(Object.keys(valuesOf(entryText(draft(values, text))))).toEqual([
    "nama",
    "nomor",
    "peralatan",
    "pencatatan",
    "kelompok",
  ]);
});

it("reads back what it writes anew, whatever signs the words have", () => {
  const values = {
    nama: "A: #1 [x] — 'kutip' \"ganda\"",
    nomor: "065 /  /35.07.27/2021",
    dasarHukum: ["- butir", "@x"],
  };
  expect(valuesOf(entryText(draft(values, null)))).toEqual(values);
});

it("rewrites a file of another system with our line ends and without its mark", () => {
  const original = "\uFEFF---\r\nnama: A # asli\r\nperalatan: []\r\n---\r\nProsa.\r\n";
  const written = entryText(draft({ nama: "A", peralatan: ["ATK"] }, original));
  expect(written).toBe("---\nnama: A # asli\nperalatan:\n  - ATK\n---\nProsa.\n");
});
