/** The map of what is incomplete: what each part of each form is, by the source document. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { findingsMap } from "../../../src/catalogue/views/findings-map.ts";
import { ACCEPTED, content, theTwelve } from "./corpus.ts";

const TODAY = "2026-01-01";
const catalogue = buildCatalogue(theTwelve(), { today: TODAY });
const map = findingsMap(catalogue, catalogue.sops.keys());
const part = (label: string) => map.parts.find((one) => one.label === label)!.counts;

describe("the map of the twelve", () => {
  it("has a row per SOP and a column per part", () => {
    expect(map.byUnit).toBe(false);
    expect(map.rows).toHaveLength(12);
    expect(map.rows.every(({ cells }) => cells.length === 11)).toBe(true);
  });

  it("tells empty from broken", () => {
    const empty = ACCEPTED.filter(({ peringatan }) => peringatan === null).length;
    expect(part("Peringatan")).toEqual({ terisi: 0, ragu: 0, terpotong: 12 - empty, kosong: empty });
    expect(part("Nomor SOP")).toEqual({ terisi: 0, ragu: 0, terpotong: 12, kosong: 0 });
    expect(part("Keterkaitan").kosong).toBe(
      ACCEPTED.filter(({ keterkaitan }) => keterkaitan.length === 0).length,
    );
  });

  it("adds up", () => {
    const cells = map.rows.flatMap((row) => row.cells);
    expect(cells.filter(({ state }) => state === "terisi" || state === "ragu")).toHaveLength(map.filled);
    expect(map.parts.reduce((sum, { counts }) => sum + counts.terisi + counts.ragu, 0)).toBe(map.filled);
  });

  it("leads to the part", () => {
    const row = map.rows.find(({ label }) => label === "Penyusunan Laporan Tahunan")!;
    expect(row.cells.map(({ path }) => path)).toContain(`${row.path}#peringatan`);
  });
});

describe("many SOPs", () => {
  const sops = Object.fromEntries(
    Array.from({ length: 70 }, (_, index) => [
      `${index < 40 ? "a" : "b"}/s${index}`,
      { peralatan: index === 0 ? [] : ["Meja"] },
    ]),
  );
  const many = buildCatalogue(content({ units: { a: {}, b: {} }, sops }), { today: TODAY });
  const drawn = findingsMap(many, many.sops.keys());

  it("are drawn by unit, the largest first", () => {
    expect(drawn.byUnit).toBe(true);
    expect(drawn.rows.map(({ sops: count }) => count)).toEqual([40, 30]);
  });

  it("a unit's cell counts what is whole, and shows the worst", () => {
    const column = drawn.parts.findIndex(({ label }) => label === "Peralatan dan Perlengkapan");
    expect(drawn.rows.map(({ cells }) => cells[column])).toMatchObject([
      { state: "kosong", whole: 39 },
      { state: "terisi", whole: 30 },
    ]);
  });
});

it("other forms are asked only for what they print", () => {
  const one = buildCatalogue(
    content({ units: { u: {} }, sops: { "u/s": { formulir: "akreditasi", peralatan: [], peringatan: [] } } }),
    {
      today: TODAY,
    },
  );
  const { rows, parts } = findingsMap(one, one.sops.keys());
  expect(rows[0]!.cells.map(({ state }) => state !== null)).toEqual(new Array(9).fill(true));
  expect(parts.map(({ label }) => label)).not.toContain("Peringatan");
});
