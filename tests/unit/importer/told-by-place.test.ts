/** What is told by its place where nothing is ruled: titles over steps, the office's name, two columns; words in narrow cells. */
import { describe, expect, it } from "vitest";
import type { Line, Part } from "../../../src/importer/blocks.ts";
import { officeParts } from "../../../src/importer/form/identity/office-cell.ts";
import { mendLabels } from "../../../src/importer/form/labels/mend-labels.ts";
import { sectionsFrom } from "../../../src/importer/form/lists/sections.ts";
import { recognise } from "../../../src/importer/form/recognise.ts";
import { cellText } from "../../../src/importer/steps/cell-text.ts";

const UNIT = 12;
const LETTER = 5;

function part(text: string, x: number, cell?: Part["cell"]): Part {
  return { text, x, x2: x + text.length * LETTER, ...(cell ? { cell } : {}) };
}

/** A form in one column without rules, and a ruled table of steps below its title. */
function form(title: Part, page = 1): Line[] {
  const identity = [
    ["Nomor SOP", "065/12/2024"],
    ["Tanggal Pembuatan", "3 Maret 2024"],
    ["Tanggal Efektif", "1 April 2024"],
    ["Disahkan oleh", "Kepala Dinas Contoh"],
    ["Nama SOP", "Peminjaman Arsip"],
  ].map(([label, value], at): Line => ({
    page: 1,
    y: at * 16,
    parts: [part(label!, 40), part(value!, 200)],
  }));
  const lists = [
    "Dasar Hukum",
    "1. ISO 9001",
    "Kualifikasi Pelaksana",
    "1. Teliti",
    "Pencatatan dan Pendataan",
    "1. Buku agenda",
    "2. Arsip",
  ].map((text, at): Line => ({ page: 1, y: 100 + at * UNIT, parts: [part(text, 40)] }));
  const lefts = [40, 60, 200, 280, 340];
  const top = page === 1 ? 240 : 1000;
  const rows = [
    ["No", "Kegiatan", "Petugas", "Waktu"],
    ["1", "Menerima berkas", "V", "5 menit"],
  ].map((texts, row): Line => ({
    page,
    y: top + row * 20 + 10,
    parts: texts.map((text, at) =>
      part(text, lefts[at]! + 2, {
        left: lefts[at]!,
        right: lefts[at + 1]!,
        top: top + row * 20,
        bottom: top + row * 20 + 20,
      }),
    ),
  }));
  return [...identity, ...lists, { page: 1, y: 210, parts: [title] }, ...rows];
}

function read(lines: readonly Line[]) {
  const { sop } = recognise({ lines, shapes: [], unit: UNIT, measured: true, doubts: [] }, "x");
  return { pencatatan: sop[0]?.pencatatan, steps: sop[0]?.prosedur?.langkah.length };
}

describe("a title over the table of steps", () => {
  it.each([
    ["in capitals", "BAGAN ALUR", 1],
    ["that names the SOP", "SOP Peminjaman Arsip", 1],
    ["alone at the foot of the page before", "BAGAN ALUR", 2],
  ])("%s is no item", (_, text, page) => {
    expect(read(form(part(text, 220), page))).toEqual({ pencatatan: ["Buku agenda", "Arsip"], steps: 1 });
  });

  it("is an item where it stands like one", () => {
    expect(read(form(part("3. Buku SOP", 40))).pencatatan).toEqual(["Buku agenda", "Arsip", "Buku SOP"]);
  });
});

describe("the name of the office without rules", () => {
  it("may touch a label, which is one all the same", () => {
    const lines = form(part("BAGAN ALUR", 220));
    const glued = lines.map((line) =>
      line.parts[0]!.text === "Tanggal Efektif"
        ? { ...line, parts: [part("KABUPATEN CONTOH Tanggal Efektif : 1 April 2024", 20)] }
        : line,
    );
    const { sop } = recognise({ lines: glued, shapes: [], unit: UNIT, measured: true, doubts: [] }, "x");
    expect(sop[0]?.tanggalEfektif).toBe("1 April 2024");
  });

  it("is told by how it begins, right of the values", () => {
    const lines: Line[] = [
      [part("Nomor SOP", 40), part("01/2017", 150), part("PEMERINTAH KABUPATEN", 350)],
      [part("Nama SOP", 40), part("Peminjaman", 150), part("DINAS ARSIP", 372)],
    ].map((parts, at) => ({ page: 1, y: at * 16, parts }));
    expect([...officeParts(lines, 145, UNIT)].map(({ text }) => text)).toEqual([
      "PEMERINTAH KABUPATEN",
      "DINAS ARSIP",
    ]);
  });
});

describe("two columns without rules", () => {
  it("are told by labels at two places, none on one line with another", () => {
    const lines = [
      [0, "Dasar Hukum", 40],
      [7, "Kualifikasi Pelaksana", 300],
      [12, "1. ISO 9001", 40],
      [19, "1. Teliti", 290],
      [30, "Keterkaitan", 40],
      [36, "Peralatan/Perlengkapan", 300],
      [42, "1. SOP Arsip", 40],
      [48, "1. Rak", 290],
    ].map(([y, text, x]): Line => ({ page: 1, y: y as number, parts: [part(text as string, x as number)] }));
    const texts = sectionsFrom(lines, UNIT).map(({ key, lines: own }) => [
      key,
      ...own.map(({ text }) => text),
    ]);
    expect(texts).toEqual([
      ["dasarHukum", "1. ISO 9001"],
      ["kualifikasiPelaksana", "1. Teliti"],
      ["keterkaitan", "1. SOP Arsip"],
      ["peralatan", "1. Rak"],
    ]);
  });
});

describe("the first number below a label", () => {
  it("is no end of that label", () => {
    const rows = [
      [0, "Kualifikasi Pelaksana", "Keterkaitan"],
      [12, "1.", "1."],
      [24, "2.", "2."],
    ].map(([y, left, right]): Line => {
      const text = (at: number) => (y === 0 ? [] : [part("Teliti", at)]);
      return {
        page: 1,
        y: y as number,
        parts: [part(left as string, 40), ...text(60), part(right as string, 300), ...text(320)],
      };
    });
    const mended = mendLabels({ lines: rows, shapes: [], unit: UNIT, measured: true, doubts: [] });
    expect(mended.lines.map(({ parts }) => parts[0]!.text)).toEqual(["Kualifikasi Pelaksana", "1.", "2."]);
  });
});

describe("words that fill narrow cells", () => {
  const cell = (width: number) => ({ left: 0, right: width + 4, top: 0, bottom: 60 });
  const text = (width: number, known: readonly string[], ...lines: string[]): string =>
    cellText(
      lines.map((one) => part(one, 2, cell(width))),
      cell(width),
      new Set(known),
    );

  it.each([
    ["Kasi", 14, [], ["Ka", "si"]],
    ["Staf", 14, [], ["St", "af"]],
    ["lengkap", 34, [], ["lengka", "p"]],
    ["permohonan", 28, ["permohonan"], ["permo", "honan"]],
    ["Buku agenda", 14, [], ["Bu", "ku", "agenda"]],
    ["Kepala Dinas", 32, [], ["Kepala", "Dinas"]],
    ["berkas di loket", 32, [], ["berkas", "di loket"]],
  ])("read %s", (whole, width, known, lines) => {
    expect(text(width, known, ...lines)).toBe(whole);
  });
});
