/** The open data of the twelve: shapes of the public contract, values as the acceptance file prints them. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { atomFeed } from "../../../src/catalogue/export/atom.ts";
import { csvOf, sopCsv } from "../../../src/catalogue/export/csv.ts";
import { grafJson } from "../../../src/catalogue/export/graf.ts";
import { regulationJsonLd, sopJsonLd } from "../../../src/catalogue/export/jsonld.ts";
import { katalogJson } from "../../../src/catalogue/export/katalog.ts";
import { peraturanJson } from "../../../src/catalogue/export/peraturan.ts";
import { temuanJson } from "../../../src/catalogue/export/temuan.ts";
import { sopSchema } from "../../../src/schema/sop.ts";
import { ACCEPTED, content, theTwelve, UNIT, VOCABULARY } from "./corpus.ts";

const TODAY = "2021-02-02";
const twelve = theTwelve();
const catalogue = buildCatalogue(twelve, { today: TODAY });
const NIP = ACCEPTED[0]!.approver.nip;

describe("katalog.json", () => {
  const { situs, sop, dibuat } = katalogJson(catalogue, "/dasar/");

  it("has the site, the twelve and the day", () => {
    expect(situs).toEqual(catalogue.site);
    expect(sop).toHaveLength(12);
    expect(dibuat).toBe(TODAY);
  });

  it.each(ACCEPTED)("$slug is as printed", (accepted) => {
    const one = sop.find(({ id }) => id === `${UNIT}/${accepted.slug}`)!;
    expect(one).toMatchObject({
      url: `/dasar/sop/${UNIT}/${accepted.slug}/`,
      nama: accepted.name,
      nomor: accepted.number,
      tanggalPembuatan: accepted.dates.pembuatan,
      dasarHukum: accepted.dasarHukum,
      keterkaitan: accepted.keterkaitan,
      peringatan: accepted.peringatan === null ? [] : [accepted.peringatan],
      peraturan: accepted.regulationIds,
    });
    expect({ efektif: null, pengesahan: null, ...one.tanggal }).toEqual(accepted.datesIso);
    expect(one.temuan.filter((code) => VOCABULARY.has(code)).sort()).toEqual([...accepted.anomalies].sort());
    expect(one.tautan.map(({ teks }) => teks)).toEqual(accepted.keterkaitan);
  });

  it("names who names a SOP", () => {
    const named = sop.filter(({ dirujukOleh }) => dirujukOleh.length > 0);
    expect(named.map(({ id, dirujukOleh }) => [id, dirujukOleh])).toEqual([
      [`${UNIT}/penyusunan-perjanjian-kinerja`, [`${UNIT}/pelaksanaan-pengukuran-kinerja`]],
    ]);
  });

  it("can be written back as frontmatter", () => {
    const {
      id: _,
      url: _u,
      tanggal: _t,
      peraturan: _p,
      tautan: _l,
      dirujukOleh: _d,
      temuan: _f,
      ...frontmatter
    } = sop[0]!;
    const again = sopSchema.parse(JSON.parse(JSON.stringify(frontmatter)));
    const { nip: _n, ...disahkanOleh } = twelve.sops[0]!.data.disahkanOleh;
    expect(again).toEqual({ ...twelve.sops[0]!.data, disahkanOleh });
  });

  it("keeps rujukan and leaves out links without target", () => {
    const items = [{ teks: "SOP A", rujukan: "tidak-ada" }, "SOP B"];
    const made = buildCatalogue(content({ units: { u: {} }, sops: { "u/s": { keterkaitan: items } } }), {
      today: TODAY,
    });
    const [one] = katalogJson(made, "/").sop;
    expect(one!.keterkaitan).toEqual(items);
    expect(one!.tautan).toEqual([{ teks: "SOP B", jenis: "belum-terbit", id: "u/belum-terbit/b" }]);
  });
});

describe("nip", () => {
  it("is in no export unless the site shows it", () => {
    const all = (c: typeof catalogue) =>
      JSON.stringify([
        katalogJson(c, "/"),
        temuanJson(c, "/"),
        sopCsv(c, "/"),
        atomFeed(c, { site: "https://x.id", base: "/" }),
      ]);
    expect(all(catalogue)).not.toContain(NIP);
    const shown = buildCatalogue(
      { ...twelve, site: { ...twelve.site, tampilkanNip: true } },
      { today: TODAY },
    );
    expect(all(shown)).toContain(NIP);
    expect(sopCsv(shown, "/")).toContain(NIP);
  });
});

describe("other files", () => {
  it("graf.json has 26 nodes and 80 edges with addresses below the base", () => {
    const { nodes, edges } = grafJson(catalogue, "/dasar/");
    expect([nodes.length, edges.length]).toEqual([26, 80]);
    expect(nodes.every(({ url }) => url.startsWith("/dasar/"))).toBe(true);
    expect(nodes.find(({ id }) => id === "perpres-29-2014")).toEqual({
      id: "perpres-29-2014",
      kind: "peraturan",
      label: "Perpres 29/2014",
      url: "/dasar/peraturan/perpres-29-2014/",
    });
  });

  it("peraturan.json says what is not registered", () => {
    const { peraturan } = peraturanJson(catalogue, "/");
    expect(peraturan.map(({ status }) => status)).toEqual(Array(6).fill("belum terdaftar"));
    expect(peraturan[0]).toMatchObject({ jenis: "perpres", nomor: "29", tahun: 2014, wilayah: null });
    expect(peraturan[0]!.sop).toHaveLength(3);
  });

  it("temuan.json has each finding, and each rule once", () => {
    const { aturan, temuan } = temuanJson(catalogue, "/");
    expect(temuan.filter(({ kode }) => VOCABULARY.has(kode))).toHaveLength(
      ACCEPTED.reduce((sum, { anomalies }) => sum + anomalies.length, 0),
    );
    expect(aturan.map(({ kode }) => kode).filter((kode) => VOCABULARY.has(kode))).toEqual(
      [...VOCABULARY].sort(),
    );
    // Findings about two SOPs name the other: on the twelve, contents that are printed on both.
    const pairs = temuan.filter(({ terkait }) => terkait !== undefined);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.every(({ sop, terkait }) => terkait !== sop && catalogue.sops.has(terkait!))).toBe(true);
  });

  it("sop.csv has a row a SOP with the same cells in each", () => {
    const rows = parseCsv(sopCsv(catalogue, "/"));
    expect(rows).toHaveLength(13);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const at = rows[0]!.indexOf("dasarHukum");
    const six = rows.find(([id]) => id?.endsWith("pelaksanaan-pengukuran-kinerja"))!;
    expect(six[at]!.split("\n")).toEqual(ACCEPTED[5]!.dasarHukum);
  });

  it("CSV doubles quotes and disarms formulas", () => {
    expect(
      csvOf([
        ["a,b", 'c"d', "e\nf"],
        ["=1+1", "-", "@x"],
      ]),
    ).toBe('"a,b","c""d","e\nf"\r\n\'=1+1,\'-,\'@x\r\n');
    expect(csvOf([["+62", "\tx", "1-2"]])).toBe("'+62,'\tx,1-2\r\n");
  });

  it("umpan.xml has absolute addresses and escapes names", () => {
    const sops = { "u/s": { nama: 'A & B <i> "C"', tanggalEfektif: "5 Mei 2022" }, "u/t": {} };
    const made = buildCatalogue(content({ units: { u: {} }, sops }), { today: "2022-06-01" });
    const feed = atomFeed(made, { site: "https://x.id", base: "/dasar/" });
    expect(feed).toContain("<title>SOP A &amp; B &lt;i&gt; &quot;C&quot;</title>");
    expect(feed).toContain("<id>https://x.id/dasar/sop/u/s/</id>");
    expect(feed.match(/<updated>[^<]+/g)).toEqual([
      "<updated>2022-05-05T00:00:00+07:00",
      "<updated>2022-05-05T00:00:00+07:00",
      "<updated>2021-02-02T00:00:00+07:00",
    ]);
  });

  it("JSON-LD names regulations as Legislation and claims no status that nobody confirmed", () => {
    expect(sopJsonLd(catalogue, `${UNIT}/penyusunan-sakip`)).toMatchObject({
      "@type": "DigitalDocument",
      dateCreated: "2021-02-01",
      citation: Array(4).fill({ "@type": "Legislation" }),
    });
    const legislation = regulationJsonLd(catalogue, "perpres-29-2014", { site: "https://x.id", base: "/" });
    expect(legislation).toMatchObject({
      "@type": "Legislation",
      url: "https://x.id/peraturan/perpres-29-2014/",
    });
    expect(legislation).not.toHaveProperty("legislationLegalForce");
  });
});

/** A plain RFC 4180 reader, apart from the writer under test. */
function parseCsv(text: string): string[][] {
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
