/** What is not certain is said of the field it stands in: dates by order, items at a break, words left over. */
import { describe, expect, it } from "vitest";
import type { ItemLine } from "../../../src/importer/form/items/item-line.ts";
import { itemsFrom } from "../../../src/importer/form/items/items.ts";
import { readDocument } from "../../../src/importer/read-document.ts";
import { plainRows, wordForm, wordWith } from "../../support/forms/nasty.ts";
import { xlsxOf, type SheetCell } from "../../support/forms/xlsx.ts";

const UNIT = 12;
const SURE = { begins: true };

async function read(name: string, bytes: Uint8Array) {
  const { sop, keraguan } = await readDocument(name, bytes);
  expect(sop).toHaveLength(1);
  return { sop: sop[0]!, doubts: keraguan.map(({ bidang, teks }) => `${bidang}: ${teks}`) };
}

function items(texts: readonly string[], more: Partial<ItemLine> = {}, pages: readonly number[] = []) {
  const lines = texts.map((text, index): ItemLine => ({
    text,
    x: 0,
    x2: text.length * 5,
    y: index * UNIT,
    page: pages[index] ?? 1,
    ...more,
  }));
  return itemsFrom(lines, UNIT, false);
}

describe("items", () => {
  it.each([
    ["a line above the first number", ["Undang-Undang Nomor 5", "1. Arsip", "2. Pedoman"], {}],
    ["a small letter among capitals", ["Komputer", "Printer", "dan kertas"], SURE],
    ["two items in one", ["1. Memahami arsip; Teliti", "2. Sabar"], {}],
    ["an item with the mark of the next in it", ["a. Sarjana;b. Teliti", "c. Sabar"], {}],
    ["words without a space between them", ["1. Memahami perkantoranSarjana", "2. Sabar"], {}],
    ["a number of its own within an item", ["- Buku agenda", "7"], {}],
    ["lines that may be one item or two", ["Komputer", "Printer"], {}],
  ])("%s", (_, texts, more) => {
    expect(items(texts, more).doubts).toHaveLength(1);
  });

  it("that meet where the page turns", () => {
    expect(items(["1. Arsip dijaga.", "Kunci dicatat", "2. Teliti"], {}, [1, 2, 2]).doubts).toHaveLength(1);
  });

  it("in small letters are items too, where most are", () => {
    expect(items(["komputer", "printer", "kertas"], SURE)).toEqual({
      items: ["komputer", "printer", "kertas"],
      doubts: [],
    });
  });

  it.each([
    ["a sentence that leads to the numbers", ["Bila berkas kurang :", "1. Dikembalikan", "2. Dicatat"], {}],
    ["plain items", ["Komputer", "Printer"], SURE],
    ["an item of several lines", ["1. Memahami tata", "naskah dinas;", "2. Teliti"], {}],
  ])("are not doubted for %s", (_, texts, more) => {
    expect(items(texts, more).doubts).toEqual([]);
  });
});

describe("running text", () => {
  const text = (dates: string): Uint8Array =>
    new TextEncoder().encode(
      `KELURAHAN CONTOH\n\nNomor SOP\n\n593/04/2015\n\n${dates}\n\nDisahkan Oleh\n\nLurah Contoh\n\nBambang Contoh, S.Sos\n\nNama SOP\n\nSurat Ahli Waris\n\nDasar Hukum\n\n- UU Nomor 32 Tahun 2004\n\nPencatatan dan Pendataan\n\nBuku register\n\n                      1\n`,
    );

  it("gives a date to the label above it where another label has none, and doubts both", async () => {
    const { sop, doubts } = await read(
      "waris.txt",
      text("Tanggal Pembuatan\n\n16 Maret 2015\n\nTanggal Revisi\n\nTanggal Pengesahan\n\n30 Maret 2015"),
    );
    expect(sop).toMatchObject({
      tanggalPembuatan: "16 Maret 2015",
      tanggalPengesahan: "30 Maret 2015",
      nama: "Surat Ahli Waris",
    });
    expect(sop.tanggalRevisi).toBeUndefined();
    const dates = doubts.filter((one) => /^tanggal/.test(one)).map((one) => one.split(":")[0]);
    expect(dates).toEqual(["tanggalRevisi", "tanggalPengesahan"]);
  });

  it("is not doubted where every label has its date below it", async () => {
    const { doubts } = await read(
      "waris.txt",
      text(
        "Tanggal Pembuatan\n\n16 Maret 2015\n\nTanggal Revisi\n\n-\n\nTanggal Pengesahan\n\n30 Maret 2015",
      ),
    );
    expect(doubts.filter((one) => /^(?:tanggal|nama|disahkan)/.test(one))).toEqual([]);
  });

  it("has its page's number in no list", async () => {
    const { sop } = await read("waris.txt", text("Tanggal Pembuatan\n\n16 Maret 2015"));
    expect(sop.pencatatan).toEqual(["Buku register"]);
  });
});

describe("a sheet", () => {
  const rows = (first: number, texts: readonly (readonly string[])[]): SheetCell[] =>
    texts.flatMap((own, row) =>
      own.flatMap((text, column) => (text ? [{ ref: `${"ABCDE"[column]}${first + row}`, text }] : [])),
    );
  const labelled = rows(1, [
    ...plainRows(),
    ["Dasar Hukum", "1. Undang-Undang Nomor 43 Tahun 2009"],
    ["Kualifikasi Pelaksana", "Teliti"],
    ["Peringatan", "Berkas yang kurang dikembalikan"],
    ["Pencatatan dan Pendataan", "Buku agenda"],
  ]);

  it("may have steps with neither numbers nor performers, which are no labels", async () => {
    const steps = rows(13, [
      ["Kegiatan", "Kelengkapan", "Waktu", "Output"],
      ["Menyusun acara", "Surat", "1 hari", "Acara"],
      ["Menata ruang", "Daftar", "3 jam", "Ruang"],
    ]);
    const { sop, doubts } = await read("rapat.xlsx", xlsxOf([[...labelled, ...steps]]));
    expect(sop.bagianLain).toBeUndefined();
    expect(sop.prosedur?.langkah.map(({ kegiatan }) => kegiatan)).toEqual(["Menyusun acara", "Menata ruang"]);
    expect(doubts).toContainEqual(expect.stringMatching(/^prosedur: Kolom pelaksana/));
  });

  it("may have a label over the whole width among labels of two columns", async () => {
    const lists = rows(8, [
      ["Definisi", "Kabar pertama tentang bencana"],
      ["Dasar Hukum", "Kualifikasi Pelaksana"],
      ["1. Undang-Undang Nomor 24 Tahun 2007", "1. Teliti"],
      ["Peringatan", "Pencatatan dan Pendataan"],
      ["Kabar diperiksa dahulu", "Buku piket"],
    ]);
    const { sop } = await read("piket.xlsx", xlsxOf([[...rows(1, plainRows()), ...lists]]));
    expect(sop).toMatchObject({
      bagianLain: [{ judul: "Definisi", isi: ["Kabar pertama tentang bencana"] }],
      dasarHukum: ["Undang-Undang Nomor 24 Tahun 2007"],
      kualifikasiPelaksana: ["Teliti"],
      peringatan: ["Kabar diperiksa dahulu"],
      pencatatan: ["Buku piket"],
    });
  });
});

describe("the name of an office in the column of labels", () => {
  it("is no label, and the form with a document's number is no SOP AP", async () => {
    const cell = (text: string, more = ""): string =>
      `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
    const down = (index: number): string =>
      index === 0 ? cell("AKADEMI CONTOH MUTIARA", '<w:vMerge w:val="restart"/>') : cell("", "<w:vMerge/>");
    const head = [
      ["No. Dokumen", "AKB/SOP/11"],
      ["No. Revisi", "0"],
      ["Tanggal Revisi", "-"],
      ["Tanggal Berlaku", "4 Juli 2022"],
    ].map(([label, value], index) => row(down(index), cell(label!), cell(value!)));
    const wide = '<w:gridSpan w:val="2"/>';
    const named = [
      ["Judul SOP", "UJIAN PRAKTIK"],
      ["Disetujui oleh", "Direktur"],
    ].map(([label, value]) => row(cell(label!), cell(value!, wide)));
    const lists = wordForm([
      ["Tujuan", "Menjamin ujian yang adil."],
      ["Ruang Lingkup", "Mahasiswa"],
      ["Referensi", "UU Nomor 20 Tahun 2003"],
    ]);
    const { sop } = await read(
      "ujian.docx",
      wordWith(`<w:tbl>${[...head, ...named].join("")}</w:tbl><w:p/>${lists}`),
    );
    expect(sop).toMatchObject({ nama: "UJIAN PRAKTIK", formulir: "iso" });
    expect(sop.bagianLain?.map(({ judul }) => judul)).not.toContain("AKADEMI CONTOH MUTIARA");
  });
});
