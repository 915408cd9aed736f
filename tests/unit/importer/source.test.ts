/** The source document imports to exactly the twelve entries, field by field. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/importer/read-document.ts";
import { expected, TWELVE } from "../../support/forms/twelve.ts";

const NAME = "sop-kecamatan-ngantang-2021.txt";
const SOURCE = fileURLToPath(new URL(`../../fixtures/${NAME}`, import.meta.url));

describe("the source document", async () => {
  const { sop, keraguan, galat } = await readDocument(NAME, readFileSync(SOURCE));

  it("holds twelve SOPs, and two doubts: a number that comes twice, and numbers without words", () => {
    expect(galat).toBeNull();
    expect(sop).toHaveLength(12);
    expect(TWELVE).toHaveLength(12);
    expect(keraguan.map(({ bidang }) => bidang)).toEqual(["dasarHukum", "keterkaitan", "keterkaitan"]);
  });

  it.each(expected(NAME).map((entry, index) => [entry.nama, entry, index] as const))(
    "%s",
    (_, entry, index) => {
      expect(sop[index]).toEqual(entry);
    },
  );
});
