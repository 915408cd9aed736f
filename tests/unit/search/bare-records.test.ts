/** A SOP of which only the name is known, and a unit that stands below none, are found like all others. */
import { createIndex } from "pagefind";
import { expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { indexSource } from "../../../src/search/index/write-index.ts";
import { sopSchema } from "../../../src/schema/sop.ts";
import { content } from "../catalogue/corpus.ts";

it("Pagefind takes a record of each", async () => {
  const made = content({ units: { puskesmas: {} }, sops: { "puskesmas/rekam-medis": {} } });
  const sops = made.sops.map((sop) => ({ ...sop, data: sopSchema.parse({ nama: "Rekam Medis" }) }));
  const { records } = indexSource(buildCatalogue({ ...made, sops }, { today: "2026-01-01" }));
  const bare = records.filter(({ url }) => url.startsWith("/sop/puskesmas/"));
  expect(bare.map(({ url }) => url).sort()).toEqual(["/sop/puskesmas/", "/sop/puskesmas/rekam-medis/"]);
  const { index } = await createIndex({ forceLanguage: "id" });
  for (const record of bare) await index!.addCustomRecord({ ...record, meta: { ...record.meta } });
  const { files } = await index!.getFiles();
  expect(files.filter(({ path }) => path.endsWith(".pf_fragment")).length).toBe(bare.length);
  await index!.deleteIndex();
});
