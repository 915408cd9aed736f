/** Two SOPs side by side: what is the same, and which words differ. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { commonRuns } from "../../../src/catalogue/compare/common-runs.ts";
import { compareItems, compareRegulations, compareSops } from "../../../src/catalogue/compare/compare.ts";
import { sopJson } from "../../../src/catalogue/published/sop-json.ts";
import { nearPairs } from "../../../src/catalogue/views/compare-view.ts";
import { theTwelve, UNIT } from "./corpus.ts";

const catalogue = buildCatalogue(theTwelve(), { today: "2026-01-01" });
const json = (slug: string) => sopJson(catalogue, catalogue.sops.get(`${UNIT}/${slug}`)!, "/");

describe("items", () => {
  it("face each other where they are equal; words are marked where they differ", () => {
    expect(compareItems(["Sama", "Dokumen Laporan Tahunan"], ["Sama", "Dokumen Laporan Bulanan"])).toEqual([
      { a: [{ text: "Sama", same: true }], b: [{ text: "Sama", same: true }], same: true },
      {
        a: [
          { text: "Dokumen Laporan", same: true },
          { text: "Tahunan", same: false },
        ],
        b: [
          { text: "Dokumen Laporan", same: true },
          { text: "Bulanan", same: false },
        ],
        same: false,
      },
    ]);
  });

  it("stand alone where the other side has none", () => {
    const alone = [{ text: "B", same: false }];
    expect(compareItems(["A"], ["A", "B"])[1]).toEqual({ a: null, b: alone, same: false });
    expect(compareItems(["B", "A"], ["A"])[0]).toEqual({ a: alone, b: null, same: false });
    expect(compareItems([], [])).toEqual([]);
  });
});

describe("what is common", () => {
  it("is the longest selection in order; what remains is told once on its side", () => {
    expect(
      commonRuns([..."abcbdab"], [..."bdcaba"]).flatMap(({ of, items }) => (of === "both" ? items : [])),
    ).toHaveLength(4);
    for (const [a, b] of [
      ["", "ab"],
      ["ab", ""],
      ["xaby", "abz"],
      ["aab", "baa"],
      ["abc", "abc"],
    ] as const) {
      const runs = commonRuns([...a], [...b]);
      const side = (left: "a" | "b") => runs.flatMap(({ of, items }) => (of === left ? [] : items)).join("");
      expect([side("b"), side("a")]).toEqual([a, b]);
    }
  });
});

describe("lists and steps", () => {
  const [first, second] = ["Peraturan Bupati nomor 40", "Undang-Undang nomor 6"];

  it("find equal items wherever they stand, and never set two things against each other", () => {
    expect(
      compareItems([first, "Kertas"], [second, first]).map(({ a, b, same }) => [!!a, !!b, same]),
    ).toEqual([
      [false, true, false],
      [true, true, true],
      [true, false, false],
    ]);
  });

  it("keep the order of steps: one that has moved is one that differs", () => {
    expect(compareItems(["Terima", "Catat"], ["Catat", "Terima"], true).some(({ same }) => !same)).toBe(true);
    expect(compareItems(["Terima", "Catat"], ["Catat", "Terima"]).every(({ same }) => same)).toBe(true);
  });
});

describe("SOPs", () => {
  it("2 and 3 differ in the approver's spelling, the name, one item of three lists", () => {
    const parts = compareSops(json("penyusunan-laporan-tahunan"), json("penyusunan-laporan-bulanan"));
    expect(parts.filter(({ same }) => !same).map(({ label }) => label)).toEqual([
      "Disahkan oleh",
      "Nama SOP",
      "Kualifikasi Pelaksana",
      "Keterkaitan",
      "Pencatatan dan Pendataan",
    ]);
  });

  it("9 has the warning of 2 and four of its regulations", () => {
    const [plan, report] = [json("penyusunan-perencanaan-kinerja"), json("penyusunan-laporan-tahunan")];
    expect(compareSops(plan, report).find(({ label }) => label === "Peringatan")!.same).toBe(true);
    expect(compareRegulations(plan, report)).toEqual({
      both: ["permendagri-54-2009", "permenpan-21-2008", "perbup-malang-40-2008", "perbup-malang-36-2011"],
      onlyA: ["perpres-29-2014", "perbup-malang-28-2013"],
      onlyB: [],
    });
  });

  it("11 shares two qualifications with 1 word for word, and all but one word of the third", () => {
    const parts = compareSops(json("pelaporan-spp-dan-ikm"), json("penyusunan-perjanjian-kinerja"));
    const { rows } = parts.find(({ label }) => label === "Kualifikasi Pelaksana")!;
    expect(rows.map(({ same }) => same)).toEqual([false, true, true]);
  });

  it("with nearly the same name are offered in pairs", () => {
    expect(nearPairs(catalogue, 9).map(({ a, b }) => `${a} | ${b}`)).toEqual([
      "Penyusunan Laporan Tahunan | Penyusunan Laporan Bulanan",
      "Penyusunan Laporan Bulanan | Penyusunan Laporan Semesteran",
    ]);
  });
});
