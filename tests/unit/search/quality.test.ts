/** How good the search is, in figures: every file of queries on the site it was written for. */
import { afterAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../../../src/search/query/engine.ts";
import { measureClass, overall, queryCases, type ClassFigures } from "../../search/measure.ts";
import { folderForSites } from "../../support/built-site.ts";
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
