/** A feed of regulations: what its records say, and how that joins what the register has. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../../src/catalogue/build/build.ts";
import { jdihJson } from "../../../../src/catalogue/export/jdih.ts";
import { readFeedRecord, type FeedRecord } from "../../../../src/catalogue/register/feed-record.ts";
import { mergeRegulation } from "../../../../src/catalogue/register/merge.ts";
import { readFeed } from "../../../../src/catalogue/register/read-feed.ts";
import { readContent } from "../../../../src/reader/content.ts";
import type { RegulationInput } from "../../../../src/schema/regulation.ts";

const ORIGIN = { name: "umpan.json", day: "2026-03-04" };

function fed(record: FeedRecord) {
  const one = readFeedRecord(record, ORIGIN);
  if (!("identity" in one)) throw new Error(one.reason);
  return { key: one.identity.key, ...one.data };
}

describe("a record", () => {
  it("of a legal documentation site", () => {
    expect(
      fed({
        idData: "17",
        tahun_pengundangan: "2021",
        tanggal_penetapan: "2021-05-06",
        jenis: "Peraturan Daerah",
        noPeraturan: "3",
        judul: "Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2021 tentang Pasar Rakyat",
        singkatanJenis: "PERDA",
        sumber: "LD.2021/NO.3",
        status: "Berlaku",
        teuBadan: "Pemerintah Kabupaten Contoh",
        urlDetailPeraturan: "https://jdih.contoh.go.id/17",
        abstrak: "-",
      }),
    ).toEqual({
      key: "perda-contoh-3-2021",
      jenis: "perda",
      wilayah: "Kabupaten Contoh",
      nomor: "3",
      tahun: 2021,
      judul: "Pasar Rakyat",
      tanggalPenetapan: "2021-05-06",
      pengundangan: "LD.2021/NO.3",
      status: "berlaku",
      sumber: [{ judul: "JDIH jdih.contoh.go.id", tautan: "https://jdih.contoh.go.id/17" }],
      diperiksa: "2026-03-04",
    });
  });

  it.each<[string, FeedRecord, Partial<RegulationInput> & { key?: string }]>([
    [
      "regent or mayor, by the place",
      {
        jenis: "Peraturan Bupati/Walikota",
        noPeraturan: "5",
        tahun_pengundangan: "2020",
        teuBadan: "Kota Contoh",
        judul: "Arsip",
      },
      { key: "perwal-kota-contoh-5-2020" },
    ],
    [
      "a ministry as issuer",
      {
        jenis: "Peraturan Menteri",
        noPeraturan: "54",
        tahun_pengundangan: "2009",
        teuBadan: "Indonesia. Kementerian Dalam Negeri",
        judul: "Tata Naskah",
      },
      { key: "permendagri-54-2009" },
    ],
    [
      "place behind its name",
      {
        jenis: "Peraturan Bupati",
        noPeraturan: "7",
        tahun_pengundangan: "2019",
        teuBadan: "Contoh (Kabupaten)",
        judul: "Pajak",
      },
      { key: "perbup-contoh-7-2019" },
    ],
    [
      "no word on its status",
      { jenis: "UU", noPeraturan: "25", tahun_pengundangan: "2009", judul: "Pelayanan Publik", status: "-" },
      { key: "uu-25-2009", status: "belum dikonfirmasi" },
    ],
    [
      "not in force, by nobody knows what",
      { jenis: "UU", noPeraturan: "32", tahun_pengundangan: "2004", judul: "Pemda", status: "Tidak Berlaku" },
      { status: "dicabut" },
    ],
    [
      "revoked by another",
      {
        jenis: "UU",
        noPeraturan: "32",
        tahun_pengundangan: "2004",
        judul: "Pemda",
        status: "Tidak Berlaku",
        detailStatusPeraturan: [{ detail_nama_status: "Dicabut", per_no_objek: "UU Nomor 23 Tahun 2014" }],
      },
      { status: "dicabut", digantiOleh: { peraturan: "UU Nomor 23 Tahun 2014" } },
    ],
    [
      "replaced by another",
      {
        jenis: "UU",
        noPeraturan: "32",
        tahun_pengundangan: "2004",
        judul: "Pemda",
        detailStatusPeraturan: [{ detail_nama_status: "Diganti", per_no_objek: "UU Nomor 23 Tahun 2014" }],
      },
      { status: "diganti", digantiOleh: { peraturan: "UU Nomor 23 Tahun 2014" } },
    ],
    [
      "amended, and still in force",
      {
        jenis: "UU",
        noPeraturan: "23",
        tahun_pengundangan: "2014",
        judul: "Pemda",
        status: "Berlaku",
        detailStatusPeraturan: [
          { detail_nama_status: "Diubah", per_no_objek: "UU Nomor 9 Tahun 2015" },
          { detail_nama_status: "Mencabut", per_no_objek: "UU Nomor 32 Tahun 2004" },
        ],
      },
      { status: "diubah", diubahOleh: [{ peraturan: "UU Nomor 9 Tahun 2015" }] },
    ],
    [
      "a row of a table",
      {
        kutipan: "Perpres 29/2014",
        judul: "SAKIP",
        status: "berlaku",
        sumber: "Buku",
        diperiksa: "2025-01-02",
      },
      { key: "perpres-29-2014", sumber: [{ judul: "Buku" }], diperiksa: "2025-01-02" },
    ],
  ])("%s", (_case, record, expected) => {
    expect(fed(record)).toMatchObject(expected);
  });

  it.each<FeedRecord>([
    { jenis: "Monografi", judul: "Sebuah buku" },
    { jenis: "Peraturan Daerah", noPeraturan: "3", judul: "Tanpa tahun", teuBadan: "Kabupaten Contoh" },
    // The title's own number is another one's.
    {
      noPeraturan: "2",
      tahun_pengundangan: "2020",
      judul: "Peraturan Presiden Nomor 3 Tahun 2019 tentang X",
    },
  ])("that names no regulation is told, not guessed: %j", (record) => {
    expect(readFeedRecord(record, ORIGIN)).toHaveProperty("reason");
  });
});

describe("a feed's file", () => {
  it.each([
    ['[{"jenis":"UU"}]', [{ jenis: "UU" }]],
    ['{"data":[{"jenis":"UU"}]}', [{ jenis: "UU" }]],
    ["jenis;nomor\nUU;25\n", [{ jenis: "UU", nomor: "25" }]],
    ['\uFEFFjenis,judul\nUU,"a, b"\n', [{ jenis: "UU", judul: "a, b" }]],
    ["hanya kata", null],
    ["[1, 2]", null],
    ["{rusak", null],
  ])("%j", (text, expected) => {
    expect(readFeed(text)).toEqual(expected);
  });

  it("of our own gives the register again", async () => {
    const content = await readContent(process.cwd(), "tests/fixtures/ngantang");
    const catalogue = buildCatalogue(content, { today: "2026-01-01" });
    const records = readFeed(JSON.stringify(jdihJson(catalogue)))!;
    expect(records).toHaveLength(content.regulations.length);
    for (const record of records) {
      const { key, judul, status } = fed(record);
      const { data } = content.regulations.find(({ id }) => id === key)!;
      expect({ judul, status }).toEqual({ judul: data.judul, status: data.status });
    }
  });
});

describe("joining the register", () => {
  const NEW: RegulationInput = {
    jenis: "uu",
    nomor: "25",
    tahun: 2009,
    judul: "Pelayanan Publik",
    status: "berlaku",
    sumber: [{ judul: "JDIH" }],
    diperiksa: "2026-03-04",
  };

  it("makes what is not there", () => {
    expect(mergeRegulation(null, NEW, false)).toEqual({ state: "baru", changes: NEW, differs: [] });
  });

  it("ends 'belum dikonfirmasi', and says who said so and when", () => {
    const known = {
      judul: "pelayanan  publik",
      status: "belum dikonfirmasi" as const,
      sumber: [{ judul: "Buku" }],
      diperiksa: "2020",
    };
    expect(mergeRegulation(known, NEW, false)).toEqual({
      state: "dilengkapi",
      changes: { status: "berlaku", sumber: [{ judul: "Buku" }, { judul: "JDIH" }], diperiksa: "2026-03-04" },
      differs: [],
    });
  });

  it("leaves what a person wrote, and tells of it", () => {
    const known = { judul: "Layanan", status: "dicabut" as const };
    expect(mergeRegulation(known, NEW, false)).toEqual({
      state: "berbeda",
      changes: {},
      differs: ["judul", "status"],
    });
    expect(mergeRegulation(known, NEW, true).changes).toMatchObject({
      judul: "Pelayanan Publik",
      status: "berlaku",
    });
  });

  it("changes nothing the second time", () => {
    const { sumber, diperiksa, ...rest } = NEW;
    expect(mergeRegulation({ ...rest, sumber, diperiksa }, NEW, false).state).toBe("sama");
  });
});
