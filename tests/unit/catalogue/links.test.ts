/** Link resolution on made-up corpora: units, parents, collisions, overrides, cycles, many SOPs. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { catalogueGraph } from "../../../src/catalogue/linkage/graph.ts";
import type { LinkTarget } from "../../../src/catalogue/types.ts";
import { unpublishedView } from "../../../src/catalogue/views/unpublished-view.ts";
import type { SopInput } from "../../../src/schema/sop.ts";
import { content } from "./corpus.ts";

const UNITS = {
  desa: { nama: "Desa A", induk: "Kecamatan B" },
  kecamatan: { nama: "Kecamatan B", induk: "Kabupaten C" },
  kabupaten: { nama: "Kabupaten C" },
  dinas: { nama: "Dinas D", induk: "Kabupaten C" },
  sekolah: { nama: "Sekolah E" },
};

function build(sops: Readonly<Record<string, Partial<SopInput>>>, units: Record<string, object> = UNITS) {
  return buildCatalogue(content({ units: units as Record<string, Record<string, unknown>>, sops }), {
    today: "2026-01-01",
  });
}

/** Where the first Keterkaitan item of `desa/asal` leads. */
function target(
  item: NonNullable<SopInput["keterkaitan"]>[number],
  others: Readonly<Record<string, string>>,
): LinkTarget {
  const named = Object.fromEntries(
    Object.entries(others).map(([id, nama]) => [id, { nama, keterkaitan: [] }]),
  );
  return build({ "desa/asal": { nama: "Asal", keterkaitan: [item] }, ...named }).sops.get("desa/asal")!
    .links[0]!.target;
}

describe("matching names", () => {
  it.each([
    "SOP Surat Keluar",
    "sop  surat-keluar",
    "Surat Keluar (SK)",
    "SURAT KELUAR.",
    "SOP AP Surat Keluar",
    "Standar Operasional Prosedur Surat Keluar",
    "STANDAR OPERASIONAL PROSEDUR (SOP) SURAT KELUAR",
    "SOP tentang Surat Keluar",
  ])("“%s” leads to Surat Keluar", (teks) => {
    expect(target(teks, { "desa/x": "Surat Keluar" })).toEqual({ kind: "sop", id: "desa/x" });
  });

  it("drops the abbreviation of the SOP's own name too", () => {
    expect(target("SOP Laporan Kinerja", { "desa/x": "Laporan Kinerja (LKJ)" })).toEqual({
      kind: "sop",
      id: "desa/x",
    });
  });

  it("keeps one unpublished SOP per folded name and unit", () => {
    const { unpublished } = build({
      "desa/a": { keterkaitan: ["SOP Arsip Surat", "sop arsip  surat"] },
      "desa/b": { keterkaitan: ["Arsip Surat (AS)"] },
      "dinas/c": { keterkaitan: ["SOP Arsip Surat"] },
    });
    expect(Array.from(unpublished.values(), ({ id, backlinks }) => [id, backlinks.length])).toEqual([
      ["desa/belum-terbit/arsip-surat", 3],
      ["dinas/belum-terbit/arsip-surat", 1],
    ]);
  });

  it("says the words in which it is named once where all use the same", () => {
    const same = build({
      "desa/a": { keterkaitan: ["SOP Arsip"] },
      "desa/b": { keterkaitan: ["SOP Arsip"] },
    });
    expect(unpublishedView(same, "desa/belum-terbit/arsip").wording).toBe("SOP Arsip");
    const two = build({ "desa/a": { keterkaitan: ["SOP Arsip"] }, "desa/b": { keterkaitan: ["Arsip"] } });
    expect(unpublishedView(two, "desa/belum-terbit/arsip").wording).toBeNull();
  });

  it.each([
    "-",
    "Tidak ada",
    "NIHIL.",
    "Terkait dengan :",
    "Seluruh SOP di lingkungan Kecamatan B",
    "SOP lain yang terkait",
    "SOP-SOP terkait",
    "Jadwal PKPT",
    "Buku Agenda",
    "Peraturan Bupati Nomor 2 Tahun 2020",
  ])("“%s” names no SOP", (teks) => {
    expect(target(teks, {})).toEqual({ kind: "tidak-ada" });
  });

  it("a paper that is the name of a SOP leads there; one that is called a SOP may be one", () => {
    expect(target("Buku Tamu", { "desa/x": "Buku Tamu" })).toEqual({ kind: "sop", id: "desa/x" });
    expect(target("SOP Buku Tamu", {}).kind).toBe("belum-terbit");
  });
});

describe("a SOP that is named with its unit", () => {
  it("is that unit's", () => {
    expect(
      target("SOP Surat Keluar pada Dinas D", { "dinas/x": "Surat Keluar", "desa/y": "Surat Keluar" }),
    ).toEqual({
      kind: "sop",
      id: "dinas/x",
    });
  });

  it("is unpublished there, where that unit has not published it", () => {
    expect(target("SOP Surat Keluar pada Dinas D", {})).toEqual({
      kind: "belum-terbit",
      id: "dinas/belum-terbit/surat-keluar",
    });
  });

  const market = { nama: "Dinas Pasar Kota Tirta" };
  /** Where the item of the village leads, with these units beside it. */
  const among = (teks: string, units: Record<string, object>, others: Record<string, string>) =>
    build(
      {
        "desa/asal": { nama: "Asal", keterkaitan: [teks] },
        ...Object.fromEntries(Object.entries(others).map(([id, nama]) => [id, { nama, keterkaitan: [] }])),
      },
      { ...UNITS, ...units },
    ).sops.get("desa/asal")!.links[0]!.target;

  it.each([
    "SOP Penarikan Retribusi pada Dinas Pasar",
    "SOP Penarikan Retribusi Dinas Pasar",
    "SOP Penarikan Retribusi Dinas Pasar Kota Tirta",
    "Penarikan Retribusi (Dinas Pasar)",
  ])("“%s” is of the unit that alone begins so", (teks) => {
    const sops = {
      "pasar/x": "Penarikan Retribusi",
      "dinas/x": "Penarikan Retribusi",
      "desa/y": "Penarikan Retribusi",
    };
    expect(among(teks, { pasar: market }, sops)).toEqual({ kind: "sop", id: "pasar/x" });
  });

  it("leads nowhere by a part that two units share, by one word, or by another place of that name", () => {
    const two = { pasar: market, lama: { nama: "Dinas Pasar Kota Lama" } };
    const sops = { "pasar/x": "Penarikan Retribusi", "lama/x": "Penarikan Retribusi" };
    for (const teks of ["SOP Penarikan Retribusi pada Dinas Pasar", "SOP Penarikan Retribusi pada Dinas"])
      expect(among(teks, two, sops).kind, teks).toBe("belum-terbit");
    const other = "SOP Penarikan Retribusi Dinas Pasar Kota Jauh";
    expect(among(other, { pasar: market }, { "pasar/x": "Penarikan Retribusi" }).kind).toBe("belum-terbit");
  });

  it("stays a name as printed, where the catalogue has no such unit", () => {
    expect(target("SOP Surat pada Dinas Lain", {})).toEqual({
      kind: "belum-terbit",
      id: "desa/belum-terbit/surat-pada-dinas-lain",
    });
  });
});

describe("where to look", () => {
  const everywhere = { "desa/x": "X", "kecamatan/x": "X", "kabupaten/x": "X", "dinas/x": "X" };
  const without = (...ids: string[]) =>
    Object.fromEntries(Object.entries(everywhere).filter(([id]) => !ids.includes(id)));

  it("prefers the own unit, then parents from near to far", () => {
    expect(target("SOP X", everywhere)).toEqual({ kind: "sop", id: "desa/x" });
    expect(target("SOP X", without("desa/x"))).toEqual({ kind: "sop", id: "kecamatan/x" });
    expect(target("SOP X", without("desa/x", "kecamatan/x"))).toEqual({ kind: "sop", id: "kabupaten/x" });
  });

  it("looks below the same house when only one has the name, and does not guess among several", () => {
    expect(target("SOP X", { "dinas/x": "X" })).toEqual({ kind: "sop", id: "dinas/x" });
    expect(target("SOP X", { "dinas/x": "X", "dinas/y": "X" })).toEqual({
      kind: "belum-terbit",
      id: "desa/belum-terbit/x",
    });
  });

  it("leaves offices of another house alone, unless they are named", () => {
    expect(target("SOP Surat Masuk", { "sekolah/s": "Surat Masuk" }).kind).toBe("belum-terbit");
    expect(target("SOP Surat Masuk pada Sekolah E", { "sekolah/s": "Surat Masuk" })).toEqual({
      kind: "sop",
      id: "sekolah/s",
    });
  });

  it("takes the SOP that is followed before a withdrawn or replaced one of its name", () => {
    const asal = { nama: "Asal", keterkaitan: ["SOP Rekam Medis"] };
    const old = { nama: "Rekam Medis", status: "dicabut" } as const;
    const linkOf = (sops: Parameters<typeof build>[0]) =>
      build({ "desa/asal": asal, ...sops }).sops.get("desa/asal")!.links[0]!.target;
    expect(linkOf({ "desa/a": old, "desa/b": { nama: "Rekam Medis" } })).toEqual({
      kind: "sop",
      id: "desa/b",
    });
    expect(linkOf({ "desa/a": old })).toEqual({ kind: "sop", id: "desa/a" });
  });

  it("does not ask for what a name only explains in brackets, unless two names differ there", () => {
    const name = "Pelaporan SPP (Standar Pelayanan Publik) dan IKM (Indeks Kepuasan Masyarakat)";
    expect(target("SOP Pelaporan SPP dan IKM", { "desa/x": name })).toEqual({ kind: "sop", id: "desa/x" });
    const two = { "desa/a": "Cuti (PNS) Tahunan", "desa/b": "Cuti (PPPK) Tahunan" };
    expect(target("SOP Cuti (PPPK) Tahunan", two)).toEqual({ kind: "sop", id: "desa/b" });
    expect(target("SOP Cuti Tahunan", two).kind).toBe("belum-terbit");
  });

  it.each([
    "1. SOP Surat Masuk",
    "2) Surat Masuk",
    "a) SOP Surat Masuk",
    "- SOP Surat Masuk",
    "• Surat Masuk",
  ])("sees no name in the mark of “%s”", (teks) => {
    expect(target(teks, { "desa/x": "Surat Masuk" })).toEqual({ kind: "sop", id: "desa/x" });
  });

  it("lets the whole name decide between namesakes in one unit", () => {
    const namesakes = { "desa/a": "Laporan (LKJ)", "desa/b": "Laporan (LRA)" };
    expect(target("SOP Laporan (LRA)", namesakes)).toEqual({ kind: "sop", id: "desa/b" });
    expect(target("SOP Laporan", namesakes).kind).toBe("belum-terbit");
  });

  it("ends where parents run in a circle", () => {
    const units = { a: { nama: "A", induk: "B" }, b: { nama: "B", induk: "A" } };
    const { sops } = build(
      { "a/s": { keterkaitan: ["SOP T"] }, "b/t": { nama: "T", keterkaitan: ["SOP Z"] } },
      units,
    );
    expect(sops.get("a/s")!.links[0]!.target).toEqual({ kind: "sop", id: "b/t" });
    expect(sops.get("b/t")!.links[0]!.target.kind).toBe("belum-terbit");
  });
});

describe("rujukan", () => {
  it("overrides the match, in the same unit or another", () => {
    const others = { "desa/x": "X", "dinas/y": "Y" };
    expect(target({ teks: "SOP X", rujukan: "tidak-ada" }, others)).toEqual({ kind: "tidak-ada" });
    expect(target({ teks: "SOP Lain", rujukan: "x" }, others)).toEqual({ kind: "sop", id: "desa/x" });
    expect(target({ teks: "SOP X", rujukan: "dinas/y" }, others)).toEqual({ kind: "sop", id: "dinas/y" });
    expect(() => target({ teks: "SOP X", rujukan: "hilang" }, others)).toThrow("hilang");
  });

  it("leads a legal basis to a registered file or a key", () => {
    const catalogue = buildCatalogue(
      content({
        units: UNITS,
        regulations: { "pedoman-sop": { jenis: "PermenPAN", nomor: "21", tahun: 2008, judul: "Pedoman" } },
        sops: {
          "desa/a": {
            dasarHukum: [
              { teks: "Pedoman SOP", rujukan: "pedoman-sop" },
              { teks: "Perpres 1/2020", rujukan: "perpres-29-2014" },
              { teks: "UU 1/2020", rujukan: "tidak-ada" },
            ],
          },
        },
      }),
      { today: "2026-01-01" },
    );
    const sop = catalogue.sops.get("desa/a")!;
    expect(sop.citations.map(({ cited }) => cited.map(({ key }) => key))).toEqual([
      ["permenpan-21-2008"],
      ["perpres-29-2014"],
      [],
    ]);
    expect(sop.findings).toEqual([]);
    expect([...catalogue.regulations.keys()]).toEqual(["perpres-29-2014", "permenpan-21-2008"]);
  });
});

describe("a larger catalogue", () => {
  it("carries cycles and self-reference", () => {
    const catalogue = build({
      "desa/a": { nama: "A", keterkaitan: ["SOP B"] },
      "desa/b": { nama: "B", keterkaitan: ["SOP A", "SOP B", "SOP A"] },
    });
    expect(catalogue.sops.get("desa/a")!.backlinks).toHaveLength(2);
    const edges = catalogueGraph(catalogue).edges.filter(({ kind }) => kind === "keterkaitan");
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "desa/a desa/b",
      "desa/b desa/a",
      "desa/b desa/b",
    ]);
  });

  it("puts SOPs without a known group last, in a group of their own", () => {
    const { groups } = build({
      "desa/a": { kelompok: "pelaporan" },
      "desa/b": {},
      "desa/c": { kelompok: "tidak-dikenal" },
    });
    expect(groups.at(-1)).toMatchObject({ id: "lainnya", sopIds: ["desa/b", "desa/c"] });
    expect(groups).toHaveLength(5);
  });

  it("registers successors and keeps registered regulations that nobody cites", () => {
    const regulations = {
      lama: {
        jenis: "perbup",
        wilayah: "Kab. Malang",
        nomor: "1",
        tahun: 2010,
        status: "diganti",
        digantiOleh: { peraturan: "Perbup 2/2020" },
      },
      baru: {
        jenis: "Peraturan Bupati",
        wilayah: "Kabupaten Malang",
        nomor: "2",
        tahun: 2020,
        status: "berlaku",
      },
    };
    const catalogue = buildCatalogue(content({ units: UNITS, sops: {}, regulations }), {
      today: "2026-01-01",
    });
    expect(catalogue.regulations.get("perbup-malang-1-2010")!.successor).toEqual({
      teks: "Perbup 2/2020",
      note: null,
      key: "perbup-malang-2-2020",
    });
    expect(catalogueGraph(catalogue).nodes).toEqual([]);
  });

  it("counts right with 5,000 SOPs in 50 units", { timeout: 60_000 }, () => {
    const units = Object.fromEntries(
      Array.from({ length: 50 }, (_, unit) => [`unit-${unit}`, { induk: "Kabupaten Contoh" }]),
    );
    const sops = Object.fromEntries(
      Array.from({ length: 5000 }, (_, n) => [
        `unit-${n % 50}/sop-${n}`,
        {
          nama: `Prosedur ${n}`,
          keterkaitan: [`SOP Prosedur ${(n * 7 + 1) % 5000}`, "SOP Surat Keluar"],
          dasarHukum: [`Perpres ${(n % 40) + 1}/2014`, "Perbup 36 Tahun 2011"],
        },
      ]),
    );
    const catalogue = build(sops, units);
    const { nodes, edges } = catalogueGraph(catalogue);
    expect(catalogue.unpublished.size).toBe(50);
    expect(catalogue.regulations.size).toBe(41);
    expect(nodes).toHaveLength(5000 + 50 + 41);
    expect(edges).toHaveLength(5000 * 4);
    const backlinks = [...catalogue.sops.values()].reduce((sum, sop) => sum + sop.backlinks.length, 0);
    expect(backlinks).toBe(5000);
  });
});

describe("former names", () => {
  const item = { keterkaitan: ["SOP Surat Dinas Keluar"] };

  it("lead to the SOP that has them as alias", () => {
    const catalogue = build({
      "desa/asal": item,
      "kecamatan/baru": { nama: "Pengiriman Surat", alias: ["Surat Dinas Keluar", "Pengiriman Surat"] },
    });
    expect(catalogue.sops.get("desa/asal")!.links[0]!.target).toEqual({ kind: "sop", id: "kecamatan/baru" });
    expect(catalogue.sops.get("kecamatan/baru")!.backlinks.map(({ sopId }) => sopId)).toEqual(["desa/asal"]);
  });

  it("give way to a SOP that has the name now, and decide nothing where two claim them", () => {
    const sops = { "desa/asal": item, "desa/a": { nama: "A", alias: ["Surat Dinas Keluar"] } };
    const now = build({ ...sops, "dinas/d": { nama: "Surat Dinas Keluar" } });
    expect(now.sops.get("desa/asal")!.links[0]!.target).toEqual({ kind: "sop", id: "dinas/d" });
    const two = build({ ...sops, "desa/b": { nama: "B", alias: ["Surat Dinas Keluar"] } });
    expect(two.sops.get("desa/asal")!.links[0]!.target.kind).toBe("belum-terbit");
  });
});
