/** What a list shows is what tells its rows apart. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build.ts";
import { listColumns, listFacets, listRows, sameDate } from "../../../src/catalogue/views/list-view.ts";
import { content, REPLACED, theTwelve } from "./corpus.ts";

const TODAY = "2026-01-01";
const many = (count: number) =>
  buildCatalogue(
    content({
      units: { a: {}, b: {} },
      sops: Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`${index % 2 ? "a" : "b"}/s${index}`, {}]),
      ),
    }),
    { today: TODAY },
  );

describe("the list of the twelve", () => {
  const catalogue = buildCatalogue(theTwelve(REPLACED), { today: TODAY });
  const rows = listRows(catalogue);

  it("says the one date once, and has a column for replaced laws", () => {
    expect(sameDate(rows)).toBe("1 Februari 2021");
    expect(listColumns(rows)).toEqual({ date: false, replaced: true });
    // Permendagri 54/2009 and PermenPAN 21/2008 stand on all twelve forms.
    expect(new Set(rows.map(({ replaced }) => replaced))).toEqual(new Set([2]));
  });

  it("is too short for a filter", () => {
    expect(listFacets(catalogue, rows)).toEqual([]);
  });
});

describe("a filter", () => {
  it("begins at twenty rows, and has no choice of one", () => {
    expect(listFacets(many(19), listRows(many(19)))).toEqual([]);
    const facets = listFacets(many(20), listRows(many(20)));
    expect(facets.map(({ key }) => key)).toEqual(["unit"]);
    expect(facets[0]?.values.map(({ count }) => count)).toEqual([10, 10]);
  });
});
