/** What a list shows is what tells its rows apart. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { commonWords, listColumns, listFacets, listRows } from "../../../src/catalogue/views/list-view.ts";
import { unitView } from "../../../src/catalogue/views/unit-view.ts";
import { firstOf, must } from "../../../src/basics/must.ts";
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

  it("says what is the same in all of them once, and has no column for it", () => {
    // Permendagri 54/2009 and PermenPAN 21/2008 stand on all twelve forms.
    expect(commonWords(rows)).toBe(
      ", semua bertanggal 1 Februari 2021, masing-masing dengan 2 dasar hukum yang sudah diganti atau dicabut",
    );
    expect(listColumns(rows)).toEqual({ date: false, replaced: false });
  });

  it("has a column for what differs, and nothing in common then", () => {
    const rest = rows.slice(1);
    const differing = [{ ...firstOf(rows), replaced: 0, date: "" }, ...rest];
    expect(listColumns(differing)).toEqual({ date: true, replaced: true });
    expect(commonWords(differing)).toBe("");
    expect(commonWords(differing.slice(0, 1))).toBe("");
  });

  it("is too short for a filter", () => {
    expect(listFacets(catalogue, rows)).toEqual([]);
  });
});

describe("a unit's page", () => {
  it("draws the SOPs of a unit one by one up to sixty, and sums up more", () => {
    const mapOf = (count: number) => {
      const catalogue = many(count);
      return unitView(catalogue, must(catalogue.units, "a")).map;
    };
    expect(mapOf(120)).toMatchObject({ byUnit: false, rows: { length: 60 } });
    expect(mapOf(122)).toMatchObject({ byUnit: true, rows: { length: 1 } });
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
