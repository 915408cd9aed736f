/** Earlier versions have pages of their own and count nowhere else. */
import { expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { dataFiles } from "../../../src/catalogue/export/files.ts";
import { oldVersionsOf } from "../../../src/catalogue/views/version-view.ts";
import { must } from "../../../src/basics/must.ts";
import { readContent } from "../../../src/reader/content.ts";

const content = await readContent(process.cwd(), "tests/fixtures/situs");
const today = { today: "2026-11-01" };
const catalogue = buildCatalogue(content, today);
const id = "kecamatan-tirtasari/penanganan-pengaduan-terpadu";
const sop = must(catalogue.sops, id);

it("is read from the folder that bears the SOP's name; its prose, whose picture is gone, is left out", () => {
  expect(content.versions?.map((version) => version.id)).toEqual([`${id}/2022`]);
  expect(content.versions?.map((version) => [version.body, version.needsCompiler])).toEqual([["", false]]);
});

it("changes nothing of the catalogue: what counts, cites and is found is the same without it", () => {
  const { versions: _, ...without } = content;
  const { versions: found, ...rest } = catalogue;
  const { versions: none, ...same } = buildCatalogue(without, today);
  expect(found.size).toBe(1);
  expect(none.size).toBe(0);
  expect(same).toEqual(rest);
});

it("tells part by part what has changed since", () => {
  expect(oldVersionsOf(catalogue, sop)).toMatchObject([
    {
      name: "2022",
      path: `/sop/${id}/2022/`,
      date: "1 Februari 2022",
      compare: `/banding/?a=${id}/2022&b=${id}`,
      changes: [
        { label: "Nomor SOP", words: "diubah" },
        { label: "Tanggal Pembuatan", words: "diubah" },
        { label: "Tanggal Revisi", words: "ditambah" },
        { label: "Tanggal Efektif", words: "diubah" },
        { label: "Dasar Hukum", words: "1 ditambah" },
        { label: "Keterkaitan", words: "1 ditambah" },
        { label: "Peralatan dan Perlengkapan", words: "diubah" },
        { label: "Peringatan", words: "diubah" },
      ],
    },
  ]);
});

it("has its data beside its page, for the comparison", () => {
  const files = new Map(dataFiles(catalogue));
  expect(JSON.parse(must(files, `sop/${id}/2022.json`)())).toMatchObject({
    id: `${id}/2022`,
    nomor: "065/011/99.01.05/2022",
  });
});
