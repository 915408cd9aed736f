/** The catalogue of the twelve SOPs against the acceptance file and the counts of the source document. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { sharedItems } from "../../../src/catalogue/alike/copied-parts.ts";
import { catalogueGraph, neighbourhood } from "../../../src/catalogue/linkage/graph.ts";
import { ACCEPTED, EDITORIAL, REPLACED, theTwelve, UNIT, VOCABULARY } from "./corpus.ts";

const catalogue = buildCatalogue(theTwelve(), { today: "2021-02-02" });
const sops = [...catalogue.sops.values()];
const id = (slug: string): string => `${UNIT}/${slug}`;

describe("legal bases of the twelve", () => {
  it("counts 55 printed items, 54 distinct citations, 6 regulations", () => {
    expect(sops.flatMap((sop) => sop.citations)).toHaveLength(55);
    expect(sops.flatMap((sop) => sop.regulationKeys)).toHaveLength(54);
    expect(catalogue.regulations.size).toBe(6);
  });

  it.each(ACCEPTED)("$slug cites the accepted regulations", ({ slug, regulationIds }) => {
    expect(catalogue.sops.get(id(slug))!.regulationKeys).toEqual(regulationIds);
  });

  it("orders regulations by hierarchy, year, number", () => {
    expect([...catalogue.regulations.keys()]).toEqual([
      "perpres-29-2014",
      "permenpan-21-2008",
      "permendagri-54-2009",
      "perbup-malang-40-2008",
      "perbup-malang-36-2011",
      "perbup-malang-28-2013",
    ]);
  });

  it("knows by how many SOPs each is cited, in one wording each", () => {
    const counts = Array.from(catalogue.regulations.values(), ({ sopIds }) => sopIds.length);
    expect(counts).toEqual([3, 12, 12, 12, 12, 3]);
    expect(Array.from(catalogue.regulations.values(), ({ wordings }) => wordings.length)).toEqual([
      1, 1, 1, 1, 1, 1,
    ]);
  });
});

describe("links of the twelve", () => {
  const links = sops.flatMap((sop) => sop.links);

  it("resolves 1 of 26 items, 25 lead to 8 unpublished SOPs", () => {
    expect(links).toHaveLength(26);
    expect(links.filter(({ target }) => target.kind === "sop")).toHaveLength(1);
    expect(links.filter(({ target }) => target.kind === "belum-terbit")).toHaveLength(25);
    expect(catalogue.unpublished.size).toBe(8);
  });

  it("orders unpublished SOPs by need", () => {
    const needs = Array.from(catalogue.unpublished.values(), ({ nama, backlinks }) => [
      nama,
      backlinks.length,
    ]);
    expect(needs.slice(0, 4)).toEqual([
      ["Pengiriman surat", 7],
      ["Pengagendaan surat keluar", 6],
      ["Penyusunan Laporan Realisasi Anggaran", 5],
      ["Penyusunan Dokumen Pelaksanaan Anggaran", 3],
    ]);
    expect(needs.slice(4).map(([, count]) => count)).toEqual([1, 1, 1, 1]);
  });

  it.each(ACCEPTED)("$slug leads to the accepted names", ({ slug, linkedNames, unlinkedNames }) => {
    const targets = catalogue.sops.get(id(slug))!.links.map(({ target }) => target);
    const linked = targets.flatMap((one) => (one.kind === "sop" ? [catalogue.sops.get(one.id)!.nama] : []));
    const unlinked = targets.flatMap((one) =>
      one.kind === "belum-terbit" ? [catalogue.unpublished.get(one.id)!.nama.toLowerCase()] : [],
    );
    expect(linked).toEqual(linkedNames);
    expect(unlinked).toEqual(unlinkedNames.map((name) => name.toLowerCase()));
  });

  it("turns the one link round", () => {
    expect(catalogue.sops.get(id("penyusunan-perjanjian-kinerja"))!.backlinks).toEqual([
      { sopId: id("pelaksanaan-pengukuran-kinerja"), teks: "SOP Penyusunan Perjanjian Kinerja" },
    ]);
    expect(sops.filter((sop) => sop.backlinks.length > 0)).toHaveLength(1);
  });
});

describe("graph of the twelve", () => {
  const graph = catalogueGraph(catalogue);

  it("has 26 nodes and 80 edges", () => {
    expect(graph.nodes).toHaveLength(26);
    expect(new Set(graph.nodes.map((node) => node.id)).size).toBe(26);
    expect(graph.edges.filter(({ kind }) => kind === "keterkaitan")).toHaveLength(26);
    expect(graph.edges.filter(({ kind }) => kind === "dasar-hukum")).toHaveLength(54);
  });

  it("has only edges between its nodes", () => {
    const ids = new Set(graph.nodes.map((node) => node.id));
    expect(graph.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
  });

  it("gives a SOP, an unpublished SOP and a regulation their neighbours", () => {
    const size = (one: string): number[] => {
      const { nodes, edges } = neighbourhood(catalogue, one);
      expect(nodes[0]!.id).toBe(one);
      return [nodes.length, edges.length];
    };
    expect(size(id("penyusunan-perjanjian-kinerja"))).toEqual([10, 9]);
    expect(size(id("belum-terbit/pengiriman-surat"))).toEqual([8, 7]);
    expect(size("perpres-29-2014")).toEqual([4, 3]);
    expect(() => neighbourhood(catalogue, "tidak-ada")).toThrow();
  });
});

describe("findings of the twelve", () => {
  it.each(ACCEPTED)(
    "$slug has exactly the accepted codes of the acceptance file's vocabulary",
    ({ slug, anomalies }) => {
      const { findings } = catalogue.sops.get(id(slug))!;
      const accepted = findings.filter(({ code }) => VOCABULARY.has(code));
      expect(accepted.map(({ code }) => code).sort()).toEqual([...anomalies].sort());
      for (const { code, editorial } of findings) expect(editorial, code).toBe(EDITORIAL.has(code));
    },
  );

  /** `SOP field` of all findings with this code; SOPs by their number in the source document. */
  const found = (code: string, of = catalogue): string[] =>
    [...of.sops.values()].flatMap((sop) => {
      const number = ACCEPTED.findIndex(({ slug }) => slug === sop.slug) + 1;
      return sop.findings.filter((one) => one.code === code).map(({ field }) => `${number} ${field}`);
    });

  it("takes the three periodical reports for near-duplicates, and nothing else", () => {
    expect(found("NAMA_HAMPIR_SAMA").sort()).toEqual(["2 nama", "3 nama", "4 nama"]);
    const annual = catalogue.sops.get(id("penyusunan-laporan-tahunan"))!;
    expect(annual.findings.find(({ code }) => code === "NAMA_HAMPIR_SAMA")).toMatchObject({
      severity: "catatan",
      message:
        "Hanya berbeda satu kata dari “Penyusunan Laporan Bulanan” dan “Penyusunan Laporan Semesteran”: tahunan / bulanan / semesteran.",
      related: id("penyusunan-laporan-bulanan"),
    });
  });

  it("finds the qualifications of 11 and the warning of 9 in other SOPs, and what else is word for word the same", () => {
    expect(found("ISI_SAMA_DENGAN_SOP_LAIN").sort()).toEqual(
      [
        ...[1, 11].map((n) => `${n} kualifikasiPelaksana`),
        ...[2, 3, 4, 9, 7, 12].map((n) => `${n} peringatan`),
        ...[1, 10, 11, 4, 9].map((n) => `${n} pencatatan`),
      ].sort(),
    );
  });

  it("knows which items are in which SOPs", () => {
    const shared = sharedItems(sops);
    const places = (teks: string) =>
      shared.find((item) => item.teks === teks)?.sopIds.map((one) => one.split("/")[1]);
    expect(places("Apabila tidak ada Laporan Realisasi Anggaran, maka")?.sort()).toEqual([
      "penyusunan-laporan-bulanan",
      "penyusunan-laporan-semesteran",
      "penyusunan-laporan-tahunan",
      "penyusunan-perencanaan-kinerja",
    ]);
    expect(places("Memiliki pemahaman tentang Evaluasi Penetapan Kinerja;")).toEqual([
      "penyusunan-perjanjian-kinerja",
      "pelaporan-spp-dan-ikm",
    ]);
  });

  it("finds every use of the two regulations that have been replaced", () => {
    expect(found("DASAR_HUKUM_SUDAH_DIGANTI")).toEqual([]);
    const registered = buildCatalogue(theTwelve(REPLACED), { today: "2021-02-02" });
    expect(found("DASAR_HUKUM_SUDAH_DIGANTI", registered)).toHaveLength(24);
    const messages = registered.sops
      .get(id("penyusunan-sakip"))!
      .findings.filter(({ code }) => code === "DASAR_HUKUM_SUDAH_DIGANTI")
      .map(({ message }) => message);
    expect(messages).toEqual([
      "Permendagri 54/2009 sudah diganti sejak 2023 oleh Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023; masih berlaku ketika SOP mulai berlaku (diperiksa 2025).",
      "PermenPAN 21/2008 sudah diganti sejak 2012 oleh Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012; sudah begitu ketika SOP mulai berlaku (diperiksa 2025).",
    ]);
  });

  it("has no other code on top", () => {
    const codes = new Set(sops.flatMap(({ findings }) => findings.map(({ code }) => code)));
    expect([...codes].filter((code) => !VOCABULARY.has(code)).sort()).toEqual([
      "ISI_SAMA_DENGAN_SOP_LAIN",
      "NAMA_HAMPIR_SAMA",
    ]);
  });
});

describe("order of the twelve", () => {
  it("is by group, then by place in the source", () => {
    const order = sops.map((sop) => ACCEPTED.findIndex(({ slug }) => slug === sop.slug) + 1);
    expect(order).toEqual([1, 5, 8, 9, 10, 6, 2, 3, 4, 7, 12, 11]);
    expect(catalogue.groups.map(({ sopIds }) => sopIds.length)).toEqual([5, 1, 5, 1]);
  });

  it("knows neighbours within the group only", () => {
    const at = (slug: string) => catalogue.sops.get(id(slug))!;
    expect(at("penyusunan-perjanjian-kinerja").previousId).toBeNull();
    expect(at("penyusunan-perjanjian-kinerja").nextId).toBe(id("penyusunan-indikator-kinerja-utama"));
    expect(at("penyusunan-rencana-strategi").nextId).toBeNull();
    expect(at("pelaksanaan-pengukuran-kinerja")).toMatchObject({ previousId: null, nextId: null });
  });
});

describe("completeness of the twelve", () => {
  it("counts what is filled and whole of eleven fields", () => {
    const of = (slug: string) => catalogue.sops.get(id(slug))!.completeness;
    // No serial in the number, equipment cut off, warning empty.
    expect(of("penyusunan-perjanjian-kinerja")).toEqual({
      filled: 8,
      total: 11,
      percent: 72,
      level: "belum lengkap",
    });
    // No serial, keterkaitan and warning empty.
    expect(of("pelaporan-spp-dan-ikm").filled).toBe(8);
    // No serial, warning cut off.
    expect(of("penyusunan-sakip").filled).toBe(9);
  });
});
