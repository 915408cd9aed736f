/** The time line of regulations: what stands where, what has been replaced by what, and how many are read at once. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { regulationTimeline } from "../../../src/catalogue/views/regulation-timeline.ts";
import { scaleOf } from "../../../src/catalogue/views/time-scale.ts";
import { content, REPLACED, theTwelve } from "./corpus.ts";

const TODAY = "2026-01-01";

describe("the time line of the six", () => {
  const timeline = regulationTimeline(buildCatalogue(theTwelve(REPLACED), { today: TODAY }));
  const laws = timeline.rows;

  it("tells by year what was replaced when and by what, and what SOPs still rest on it", () => {
    expect(timeline).toMatchObject({ laws: 6, replaced: 2, resting: 12 });
    expect(
      laws.map(({ label, state, sopCount, alreadyWhenSigned }) => [
        label,
        state,
        sopCount,
        alreadyWhenSigned,
      ]),
    ).toEqual([
      ["PermenPAN 21/2008", "diganti 2012 oleh PermenPAN-RB 35/2012", 12, 12],
      ["Perbup Malang 40/2008", "belum terdaftar", 12, 0],
      ["Permendagri 54/2009", "diganti 2023 oleh Permendagri 1/2023", 12, 0],
      ["Perbup Malang 36/2011", "belum terdaftar", 12, 0],
      ["Perbup Malang 28/2013", "belum terdaftar", 3, 0],
      ["Perpres 29/2014", "belum terdaftar", 3, 0],
    ]);
  });

  it("draws the signing after the end of the one that had been replaced, before the end of the other", () => {
    const [permenpan, , permendagri] = laws;
    expect(permenpan!.signed).toMatchObject([{ year: 2021, count: 12 }]);
    expect(permenpan!.signed[0]!.at).toBeGreaterThan(permenpan!.to!);
    expect(permendagri!.signed[0]!.at).toBeLessThan(permendagri!.to!);
    expect(laws[1]!.to).toBeNull();
  });
});

it("follows a chain of successors one step at a time", () => {
  const law = (nomor: number, tahun: number, status: string, next: string) => ({
    jenis: "uu",
    nomor,
    tahun,
    status,
    digantiOleh: { peraturan: next },
  });
  const regulations = {
    "uu-1-2000": law(1, 2000, "diganti", "UU 2/2010"),
    "uu-2-2010": law(2, 2010, "dicabut", "UU 3/2020"),
  };
  const sops = { "u/a": { dasarHukum: ["UU 1/2000", "UU 2/2010"] } };
  const catalogue = buildCatalogue(content({ units: { u: {} }, sops, regulations }), { today: TODAY });
  const { rows } = regulationTimeline(catalogue);
  expect(rows.map(({ state, to }) => [state, to])).toEqual([
    ["diganti oleh UU 2/2010", null],
    ["dicabut oleh UU 3/2020", null],
  ]);
});

describe("of many laws", () => {
  const cited = Array.from({ length: 50 }, (_, at) => `UU ${at + 1}/${2000 + (at % 5)}`);
  const law = (nomor: number, tahun: number, status: string) => ({
    jenis: "uu",
    nomor,
    tahun,
    status,
    sejak: 2010,
  });
  const regulations = { "uu-7-2001": law(7, 2001, "dicabut"), "uu-12-2001": law(12, 2001, "berlaku") };
  const sops = { "u/a": { dasarHukum: cited }, "u/b": { dasarHukum: ["UU 2/2001", "UU 7/2001"] } };
  const catalogue = buildCatalogue(content({ units: { u: {} }, sops, regulations }), { today: TODAY });
  const { rows, years } = regulationTimeline(catalogue);

  it("those that were replaced have rows", () => {
    expect(rows.map(({ label, state, sopCount }) => [label, state, sopCount])).toEqual([
      ["UU 7/2001", "dicabut 2010", 2],
    ]);
  });

  it("all are counted by year and by how they stand, a SOP once a year", () => {
    expect(years.map(({ year, laws, sops: count }) => [year, laws, count])).toEqual([
      [2000, 10, 1],
      [2001, 10, 2],
      [2002, 10, 1],
      [2003, 10, 1],
      [2004, 10, 1],
    ]);
    expect(years[1]!.counts).toEqual({ good: 1, unknown: 8, replaced: 1 });
  });
});

describe("a scale of years", () => {
  it("names at most five round years, from the first to today", () => {
    const { ticks, at } = scaleOf([2008, 2021], 2025);
    expect(ticks.map(({ year }) => year)).toEqual([2010, 2015, 2020, 2025]);
    expect([at(2007), at(2026)]).toEqual([0, 100]);
  });

  it("is not squeezed by a misprinted year after today", () => {
    expect(scaleOf([2008, 2201], 2025).at(2025)).toBe(scaleOf([2008], 2025).at(2025));
    expect(scaleOf([2008], 2025).at(2201)).toBe(100);
  });
});
