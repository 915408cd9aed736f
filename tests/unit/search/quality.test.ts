/** How good the search is, in figures: every file of queries on the site it was written for. */
import { afterAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../../../src/search/query/engine.ts";
import { makeCorpus, writeContent } from "../../bench/corpus.ts";
import { measureClass, overall, queryCases, type ClassFigures } from "../../search/measure.ts";
import { folderForSites } from "../../support/built-site.ts";
import { writeThreeOffices } from "../../support/three-offices.ts";
import { answerOf, searchSite } from "../../support/search-site.ts";

const { folder, remove } = folderForSites("search-quality");
afterAll(remove);

async function figures(engine: SearchEngine, file: string): Promise<ClassFigures[]> {
  const classes: ClassFigures[] = [];
  for (const [name, cases] of queryCases(file)) {
    const answers = [];
    for (const { cari } of cases) answers.push(await answerOf(engine, cari));
    classes.push(measureClass(name, cases, answers));
  }
  return classes;
}

describe("the twelve", async () => {
  const engine = await searchSite("tests/fixtures/ngantang", `${folder}/ngantang`);

  test.each([
    ["queries.yaml", 0.97, 0.97],
    ["tune.yaml", 0.95, 0.95],
  ])("%s: success@1 at least %d, success@3 at least %d", async (file, first, third) => {
    const all = overall(await figures(engine, file));
    expect(all.success1).toBeGreaterThanOrEqual(first);
    expect(all.success3).toBeGreaterThanOrEqual(third);
  });
});

describe("sixty SOPs of a dinas, a puskesmas and a kelurahan", async () => {
  writeThreeOffices(`${folder}/isi-tiga-kantor`);
  const engine = await searchSite(`${folder}/isi-tiga-kantor`, `${folder}/tiga-kantor`);

  test("success@1 at least 0.85, success@3 at least 0.90", async () => {
    const all = overall(await figures(engine, "tiga-kantor.yaml"));
    expect(all.success1).toBeGreaterThanOrEqual(0.85);
    expect(all.success3).toBeGreaterThanOrEqual(0.9);
  });
});

describe("a made-up region of two hundred SOPs", async () => {
  writeContent(makeCorpus(200), `${folder}/isi-daerah`);
  const engine = await searchSite(`${folder}/isi-daerah`, `${folder}/daerah`);

  test.each([
    ["bikin renja", "Rencana Kerja"],
    ["lapkeu", "Laporan Keuangan"],
    ["evaluasi lapkeu harian", "Evaluasi Laporan Keuangan Harian"],
    ["kirim srt keluar", "Pengiriman Surat Keluar"],
    ["arsip aktif", "Arsip Dinamis"],
    ["lapran keuangan", "Laporan Keuangan"],
  ])("%s leads to %s", async (query, name) => {
    const { hits } = await engine.search(query, { limit: 1 });
    expect(hits[0]!.meta.title).toContain(name);
  });

  test("what is not there is denied, and what is akin stands beside it", async () => {
    const { covers, plan } = await engine.search("laporan pencurian");
    expect(covers).toBe("terkait");
    expect(plan.unknown).toEqual(["pencurian"]);
  });
});
