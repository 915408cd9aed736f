/** The data files are what their published schemas say. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { dataFiles } from "../../../src/catalogue/export/files.ts";
import { DATA_FILES } from "../../../src/schema/data-files.ts";
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

  it.each(Object.entries(DATA_FILES))("%s.json", (name, schema) => {
    const data: unknown = JSON.parse(files.get(`data/${name}.json`)!());
    expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
    expect(files.has(`data/skema-${name}.json`)).toBe(true);
  });
});
