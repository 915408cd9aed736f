/** The source document imports to exactly the twelve entries, field by field. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import type { ImportedSop } from "../../../src/importer/entry.ts";
import { readDocument } from "../../../src/importer/read-document.ts";
import { splitFrontmatter } from "../../../src/reader/frontmatter.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const FOLDER = `${FIXTURES}ngantang/sop/kecamatan-ngantang`;

/** What editors have added, which no form says. */
const EDITORIAL = ["kelompok", "alias", "status", "catatan"];

type Entry = Omit<ImportedSop, "sumber"> & { sumber: { posisi: string } };

const entries = readdirSync(FOLDER)
  .map((file) => parse(splitFrontmatter(readFileSync(`${FOLDER}/${file}`, "utf8"))!.yaml) as Entry)
  .sort((a, b) => place(a) - place(b));

function place({ sumber }: Entry): number {
  return Number(/\d+/.exec(sumber.posisi)![0]);
}

describe("the source document", async () => {
  const name = "sop-kecamatan-ngantang-2021.txt";
  const result = await readDocument(name, readFileSync(`${FIXTURES}${name}`));

  it("holds twelve SOPs and no doubt about their values", () => {
    expect(result.galat).toBeNull();
    expect(result.sop).toHaveLength(12);
    expect(entries).toHaveLength(12);
  });

  it.each(entries.map((entry, index) => [entry.nama, entry, index] as const))("%s", (_, entry, index) => {
    const printed = Object.fromEntries(Object.entries(entry).filter(([key]) => !EDITORIAL.includes(key)));
    expect(result.sop[index]).toEqual({ ...printed, sumber: { dokumen: name, posisi: entry.sumber.posisi } });
  });
});
