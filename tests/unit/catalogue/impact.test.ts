/** What depends on what: circles, what a regulation touches, what rests on replaced ones. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { cyclesOf, stronglyConnected } from "../../../src/catalogue/linkage/cycles.ts";
import { impactOf } from "../../../src/catalogue/linkage/impact.ts";
import type { Catalogue, Sop } from "../../../src/catalogue/types.ts";
import { cycleRows, neededNext } from "../../../src/catalogue/views/findings-view.ts";
import { impactView } from "../../../src/catalogue/views/impact-view.ts";
import { citedMostByUnit, unregisteredRegulations } from "../../../src/catalogue/views/reliance-view.ts";
import { sopView } from "../../../src/catalogue/views/sop-view.ts";
import type { SopInput } from "../../../src/schema/sop.ts";
import { content, REPLACED, theTwelve, UNIT } from "./corpus.ts";

const TODAY = "2026-01-01";

/** SOPs of unit `u` by name; each names the given others, and cites the given regulations. */
function build(
  sops: Readonly<Record<string, readonly string[]>>,
  cited: Readonly<Record<string, string>> = {},
): Catalogue {
  const inputs = Object.entries(sops).map(([nama, needs]): [string, Partial<SopInput>] => [
    `u/${nama.toLowerCase()}`,
    { nama, keterkaitan: needs.map((one) => `SOP ${one}`), dasarHukum: [cited[nama] ?? "UU 1/2000"] },
  ]);
  return buildCatalogue(content({ units: { u: {} }, sops: Object.fromEntries(inputs) }), { today: TODAY });
}

const idsOf = (sops: readonly Sop[]) => sops.map(({ id }) => id);

describe("circles", () => {
  it("are none among the twelve", () => {
    expect(cyclesOf(buildCatalogue(theTwelve(), { today: TODAY }))).toEqual([]);
  });

  it("are found with a shortest way round; a SOP that names itself is none", () => {
    const catalogue = build({
      A: ["B", "D"],
      B: ["C"],
      C: ["A"],
      D: ["A"],
      E: ["E", "A"],
      F: ["G"],
      G: ["F"],
    });
    expect(cyclesOf(catalogue)).toEqual([
      { sopIds: ["u/a", "u/b", "u/c", "u/d"], round: ["u/a", "u/d"] },
      { sopIds: ["u/f", "u/g"], round: ["u/f", "u/g"] },
    ]);
    expect(cycleRows(catalogue)[0]).toMatchObject({
      size: 4,
      length: 2,
      round: [{ label: "A" }, { label: "D" }],
    });
  });

  it("do not overflow the stack on a chain of 50,000", () => {
    const size = 50_000;
    const chain = new Map(
      Array.from({ length: size }, (_, at): [string, string[]] => [`${at}`, [`${(at + 1) % size}`]]),
    );
    expect(stronglyConnected(chain).map(({ length }) => length)).toEqual([size]);
    chain.set(`${size - 1}`, []);
    expect(stronglyConnected(chain)).toHaveLength(size);
  });
});

describe("impact of a regulation", () => {
  const catalogue = build(
    { A: [], B: ["A"], C: ["B", "D"], D: ["B"], E: ["C"], F: ["F"], G: ["A", "B"] },
    { A: "Perpres 29/2014", G: "Perpres 29/2014" },
  );

  it("is direct on SOPs that cite it, and passes on to those that need them, by a shortest way", () => {
    const citing = catalogue.regulations.get("perpres-29-2014")!.sopIds;
    const { direct, indirect, wayFrom } = impactOf(catalogue, citing);
    expect(idsOf(direct)).toEqual(["u/a", "u/g"]);
    expect(indirect.map((sop) => idsOf(wayFrom(sop)))).toEqual([
      ["u/b", "u/a"],
      ["u/c", "u/b", "u/a"],
      ["u/d", "u/b", "u/a"],
      ["u/e", "u/c", "u/b", "u/a"],
    ]);
  });

  it("ends in circles", () => {
    const round = build({ A: ["C"], B: ["A"], C: ["B"] }, { A: "Perpres 29/2014" });
    expect(idsOf(impactOf(round, ["u/a"]).indirect)).toEqual(["u/b", "u/c"]);
  });

  it("reaches those that stand behind one already met", () => {
    const both = build({ A: [], B: ["A"], C: ["A"] }, { A: "Perpres 29/2014", B: "Perpres 29/2014" });
    const { indirect, wayFrom } = impactOf(both, ["u/a", "u/b"]);
    expect(indirect.map((sop) => idsOf(wayFrom(sop)))).toEqual([["u/c", "u/a"]]);
  });

  it("of the six is the accepted citations; only Pengukuran Kinerja depends on another SOP", () => {
    const twelve = buildCatalogue(theTwelve(), { today: TODAY });
    const counts = Array.from(twelve.regulations.keys(), (key) => {
      const { direct, indirect } = impactView(twelve, key);
      return [direct.count, indirect.count];
    });
    expect(counts).toEqual([
      [3, 0],
      [12, 0],
      [12, 0],
      [12, 0],
      [12, 0],
      [3, 0],
    ]);
    const agreement = twelve.sops.get(`${UNIT}/penyusunan-perjanjian-kinerja`)!;
    expect(idsOf(impactOf(twelve, [agreement.id]).indirect)).toEqual([
      `${UNIT}/pelaksanaan-pengukuran-kinerja`,
    ]);
  });

  it("is told with the place of the citation, and by unit where it is large", () => {
    expect(impactView(catalogue, "perpres-29-2014").indirect.rows[1]).toMatchObject({
      label: "C",
      through: [{ label: "B" }, { label: "A" }],
    });
    const twelve = buildCatalogue(theTwelve(), { today: TODAY });
    const { rows } = impactView(twelve, "perbup-malang-36-2011").direct;
    expect(rows.find(({ path }) => path.includes("pengukuran"))!.places).toBe("butir 5 dan 7");
    const many = build(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`P${at}`, []])));
    expect(impactView(many, "uu-1-2000").direct).toEqual({
      count: 101,
      rows: [],
      units: [{ label: "u", path: "/sop/u/?peraturan=uu-1-2000", count: 101 }],
    });
  });
});

describe("what SOPs rest on", () => {
  const registered = buildCatalogue(theTwelve(REPLACED), { today: TODAY });

  it("knows the most cited and the unregistered", () => {
    const [unit] = citedMostByUnit(registered);
    expect(unit!.regulations.map(({ count }) => count)).toEqual([12, 12, 12, 12, 3]);
    expect(unregisteredRegulations(registered).map(({ label, count }) => `${label} ${count}`)).toEqual([
      "Perbup Malang 40/2008 12",
      "Perbup Malang 36/2011 12",
      "Perpres 29/2014 3",
      "Perbup Malang 28/2013 3",
    ]);
  });

  it("tells a citizen since when, by what, and where that is known from", () => {
    const { replaced } = sopView(registered, `${UNIT}/penyusunan-sakip`);
    expect(replaced).toHaveLength(2);
    expect(replaced[0]).toEqual({
      name: "Permendagri 54/2009",
      path: "/peraturan/permendagri-54-2009/",
      sentence:
        "sudah diganti sejak 2023 oleh Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023. Ketika SOP ini mulai berlaku pada 1 Februari 2021, peraturan itu masih berlaku.",
      basis: "Menurut daftar peraturan katalog ini; diperiksa 2025.",
    });
    expect(replaced[1]!.name).toBe("PermenPAN 21/2008");
    expect(replaced[1]!.sentence).toContain("pada 1 Februari 2021, peraturan itu sudah diganti.");
  });

  it("lists what to publish next by how many need it", () => {
    expect(neededNext(registered, 3).map(({ label, count }) => [label, count])).toEqual([
      ["Pengiriman surat", 7],
      ["Pengagendaan surat keluar", 6],
      ["Penyusunan Laporan Realisasi Anggaran", 5],
    ]);
  });
});
