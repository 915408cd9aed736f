/** Pages in the index: the index keeps one record an address, so that two with one address are one lost. */
import { expect, test } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { readContent } from "../../../src/reader/content.ts";
import { pageEntries } from "../../../src/search/index/page-records.ts";

test.each(["tests/fixtures/ngantang", "tests/fixtures/situs"])(
  "%s: every page has an address of its own",
  async (content) => {
    const catalogue = buildCatalogue(await readContent(process.cwd(), content), { today: "2026-01-01" });
    const paths = pageEntries(catalogue).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeGreaterThan(5);
  },
);
