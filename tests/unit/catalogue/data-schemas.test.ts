/** The data files are what their published schemas say. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { dataFiles } from "../../../src/catalogue/export/files.ts";
import { DATA_KINDS } from "../../../src/catalogue/export/data-table.ts";
import { katalogPart } from "../../../src/catalogue/export/katalog.ts";
import { unitFileSchema } from "../../../src/schema/data/data-files.ts";
import { content, theTwelve } from "./corpus.ts";

const catalogues = {
  "the twelve": buildCatalogue(theTwelve(), { today: "2026-01-01" }),
  "a bare and a full SOP": buildCatalogue(
    content({
      units: { u: {} },
      sops: {
        "u/kosong": { nama: "Kosong", disahkanOleh: {}, dasarHukum: [], keterkaitan: [] },
        "u/penuh": {
          nama: "Penuh",
          tanggalEfektif: "JUNI 2020",
          tanggalRevisi: "-",
          formulir: "akreditasi",
          bagianLain: [{ judul: "Tujuan", isi: ["Acuan"] }],
          dasarHukum: ["UU 23/2006 sebagaimana telah diubah dengan UU 24/2013"],
        },
      },
    }),
    { today: "2026-01-01" },
  ),
};

describe.each(Object.entries(catalogues))("%s", (_, catalogue) => {
  const files = new Map(dataFiles(catalogue));

  it.each(DATA_KINDS.filter(({ path }) => path.endsWith(".json")))(
    "$path",
    ({ path, schema, files: made }) => {
      // What may be filled in is itself a schema.
      if (path === "/data/skema.json") return;
      const issues = [...made(catalogue)].flatMap(([, text]) => {
        const data: unknown = JSON.parse(text());
        return schema!.zod.safeParse(data).error?.issues ?? [];
      });
      expect(issues).toEqual([]);
      const published = JSON.parse(files.get(`data/skema-${schema!.name}.json`)!()) as object;
      expect(published).toMatchObject({ title: path });
    },
  );
});

it("a unit's part of a large catalogue too", () => {
  const part: unknown = JSON.parse(
    JSON.stringify(katalogPart(catalogues["a bare and a full SOP"], "u", "/")),
  );
  expect(unitFileSchema.safeParse(part).error?.issues ?? []).toEqual([]);
  expect(part).toMatchObject({ unit: "u", sop: { length: 2 } });
});
