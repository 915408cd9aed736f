/** How many columns lists stand in, and on which side of them their labels: as the cells and the labels say. */
import { describe, expect, it } from "vitest";
import type { Cell, Line, Part } from "../../../src/importer/blocks.ts";
import { itemsFrom } from "../../../src/importer/form/items/items.ts";
import { itemLines } from "../../../src/importer/form/lists/part-lines.ts";
import { recognise } from "../../../src/importer/form/recognise.ts";
import { sectionsFrom } from "../../../src/importer/form/lists/sections.ts";

const UNIT = 12;
const LETTER = 5;

function part(text: string, x: number, cell?: Cell): Part {
  return { text, x, x2: x + text.length * LETTER, ...(cell ? { cell } : {}) };
}

/** Rows of a table with these columns; a row has its lines, and a line a text or none for each column. */
function table(edges: readonly number[], rows: readonly (readonly (readonly string[])[])[]): Line[] {
  let y = 0;
  return rows.flatMap((lines) => {
    const top = y;
    const cells = edges
      .slice(1)
      .map((right, at): Cell => ({ left: edges[at]!, right, top, bottom: top + lines.length * UNIT }));
    return lines.map((texts): Line => {
      y += UNIT;
      const parts = texts.flatMap((text, at) =>
        text === "" ? [] : [part(text, cells[at]!.left + 4, cells[at])],
      );
      return { page: 1, y: y - UNIT / 2, parts };
    });
  });
}

/** The same words without rules. */
function bare(lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, parts: line.parts.map(({ text, x }) => part(text, x)) }));
}

function lists(lines: readonly Line[]): Record<string, readonly string[]> {
  return Object.fromEntries(
    sectionsFrom(lines, UNIT).map((one) => [one.key, itemsFrom(one.lines, UNIT, true).items]),
  );
}

describe("labels in two columns, each left of its items", () => {
  const rows = [
    [
      ["Dasar Hukum", "a. ISO 9001 tentang", "Kualifikasi Pelaksana", "a. Memahami"],
      ["", "mutu layanan", "", "syarat"],
      ["", "b. ISO 15489", "", "b. Teliti"],
    ],
    [
      ["Keterkaitan", "a. SOP Loket", "Peralatan", "a. Komputer"],
      ["", "", "", "b. Pencetak"],
    ],
    [["Peringatan", "Berkas hilang", "Pencatatan", ""]],
  ];

  it("keep the items of each apart", () => {
    expect(lists(table([40, 110, 300, 420, 560], rows))).toEqual({
      dasarHukum: ["ISO 9001 tentang mutu layanan", "ISO 15489"],
      kualifikasiPelaksana: ["Memahami syarat", "Teliti"],
      keterkaitan: ["SOP Loket"],
      peralatan: ["Komputer", "Pencetak"],
      peringatan: ["Berkas hilang"],
      pencatatan: [],
    });
  });
});

describe("three lists side by side", () => {
  const lines = table(
    [40, 220, 400, 580],
    [
      [["DASAR HUKUM", "KUALIFIKASI PELAKSANA", "PERALATAN / PERLENGKAPAN"]],
      [
        ["1. ISO 9001 tentang", "1. Memahami", "1. Komputer"],
        ["mutu layanan", "syarat", "meja"],
        ["2. ISO 15489", "2. Teliti", "2. Pencetak"],
      ],
      [["PERINGATAN", "KETERKAITAN", "PENCATATAN DAN PENDATAAN"]],
      [
        ["1. Berkas hilang", "1. SOP Loket", "1. Buku agenda"],
        ["", "2. SOP Arsip", ""],
      ],
    ],
  );
  const expected = {
    dasarHukum: ["ISO 9001 tentang mutu layanan", "ISO 15489"],
    kualifikasiPelaksana: ["Memahami syarat", "Teliti"],
    peralatan: ["Komputer meja", "Pencetak"],
    peringatan: ["Berkas hilang"],
    keterkaitan: ["SOP Loket", "SOP Arsip"],
    pencatatan: ["Buku agenda"],
  };

  it.each([
    ["in cells", lines],
    ["without rules", bare(lines)],
  ])("stay apart %s", (_, own) => {
    expect(lists(own)).toEqual(expected);
  });
});

describe("words of two columns in one list are in doubt", () => {
  const doubts = (lines: readonly Line[]) =>
    itemsFrom(
      lines.flatMap((line) => itemLines(line, line.parts)),
      UNIT,
      true,
    ).doubts;
  const line = (at: number, ...parts: Part[]): Line => ({ page: 1, y: at * UNIT, parts });
  const cell = (left: number): Cell => ({ left, right: left + 100, top: 0, bottom: 90 });

  it.each([
    ["where an item begins within a line", line(0, part("a. Surat", 40), part("b. Buku", 100))],
    ["where a line has words far apart", line(0, part("a. Surat", 40), part("Buku agenda", 300))],
    [
      "where a line has words in two cells",
      line(0, part("a. Surat", 40, cell(36)), part("Buku", 140, cell(136))),
    ],
  ])("%s", (_, own) => {
    expect(doubts([own]).join()).toContain("dua kolom mungkin bercampur");
  });

  it("where letters go on over numbers", () => {
    const mixed = ["1. Surat", "a. Buku", "2. Map", "b. Pena"];
    expect(doubts(mixed.map((text, at) => line(at, part(text, 40)))).join()).toContain("berselang-seling");
  });

  it("and what is whole is not", () => {
    const whole = ["1. Surat", "a. tugas", "b. izin", "2. Buku", "a. agenda", "b. tamu"];
    expect(doubts(whole.map((text, at) => line(at, part(text, 40))))).toEqual([]);
    expect(doubts([line(0, part("a.", 40), part("Surat", 140, cell(136)))])).toEqual([]);
  });
});

describe("lists that run over onto the page of a table of steps without rules", () => {
  const page = (texts: readonly (readonly [number, number, ...string[]])[]): Line[] =>
    texts.map(([y, x, ...own]) => ({
      page: y < 300 ? 1 : 2,
      y,
      parts: own.map((text, at) => part(text, x + at * 130)),
    }));
  const cover = [
    [0, 40, "Nomor SOP", "1/2024"],
    [20, 40, "Tanggal Pembuatan", "3 Maret 2024"],
    [40, 40, "Nama SOP", "Penertiban"],
    [60, 40, "Peringatan"],
  ] as const;
  const steps = [
    [400, 140, "AKTIVITAS PENERTIBAN"],
    [430, 40, "No", "Aktivitas", "Kelengkapan", "Waktu", "Output"],
    [450, 40, "1", "Mencocokkan izin", "Daftar", "1 hari", "Catatan"],
  ] as const;
  const warnings = (lists: readonly (readonly [number, number, string])[]) =>
    recognise(
      { lines: page([...cover, ...lists, ...steps]), shapes: [], unit: UNIT, measured: true, doubts: [] },
      "x",
    ).sop[0]?.peringatan;

  it("keep their items", () => {
    const lists = [
      [72, 40, "1. Surat perintah wajib"],
      [360, 40, "2. Listrik pada papan"],
      [372, 52, "padam sebelum dibongkar"],
    ] as const;
    expect(warnings(lists)).toEqual(["Surat perintah wajib", "Listrik pada papan padam sebelum dibongkar"]);
  });

  it("keep the rest of an item", () => {
    const lists = [
      [72, 40, "1. Surat perintah wajib dibawa oleh"],
      [360, 52, "petugas"],
    ] as const;
    expect(warnings(lists)).toEqual(["Surat perintah wajib dibawa oleh petugas"]);
  });
});
