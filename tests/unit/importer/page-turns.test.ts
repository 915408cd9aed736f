/** What pages put between the lines of a form: feet, running titles, numbers in the middle of an item, rows cut in two. */
import { describe, expect, it } from "vitest";
import type { Line, Part } from "../../../src/importer/blocks.ts";
import { numbersFirst } from "../../../src/importer/form/lists/centred-numbers.ts";
import { withoutFurniture } from "../../../src/importer/form/document/furniture.ts";
import { sectionsFrom } from "../../../src/importer/form/lists/sections.ts";
import { itemsFrom } from "../../../src/importer/form/items/items.ts";
import { procedureFrom } from "../../../src/importer/steps/procedure.ts";

const UNIT = 12;

function part(text: string, x: number, cell?: Part["cell"]): Part {
  return { text, x, x2: x + text.length * 5, ...(cell ? { cell } : {}) };
}
const line = (page: number, y: number, ...parts: Part[]): Line => ({ page, y, parts });
const textsOf = (lines: readonly Line[]): string[] =>
  lines.map(({ parts }) => parts.map(({ text }) => text).join(" "));

function without(lines: readonly Line[]): string[] {
  return textsOf(withoutFurniture({ lines, shapes: [], unit: UNIT, measured: true, doubts: [] }).lines);
}

/** Two pages of items, the last line of each at its foot. */
function pages(feet: readonly string[], above: number): Line[] {
  return feet.flatMap((foot, index) => {
    const items = ["a", "b", "c", "d", "e", "f"].map((letter, at) =>
      line(index + 1, index * 1000 + at * UNIT, part(`${letter}. Butir ${index} ${letter}`, 40)),
    );
    return [...items, line(index + 1, index * 1000 + 5 * UNIT + above, part(foot, 40))];
  });
}

describe("the foot of a page", () => {
  it.each([
    [["Badan Contoh | Kenaikan Gaji | 1", "Badan Contoh | Kenaikan Gaji | 2"], UNIT],
    [["Dokumen mutu Badan Contoh", "Dokumen mutu Badan Contoh"], 5 * UNIT],
    [["Badan Contoh | Hal. 1", "Lembar lain"], UNIT],
  ])("%s belongs to no list", (feet, above) => {
    expect(without(pages(feet, above)).filter((text) => /Contoh/.test(text))).toEqual([]);
  });

  it("is no item that two pages happen to end with", () => {
    const same = pages(["7. Dicatat pada buku agenda", "7. Dicatat pada buku agenda"], UNIT);
    expect(without(same).filter((text) => /agenda/.test(text))).toHaveLength(2);
  });
});

describe("a number in a cell of its own", () => {
  const number = (top: number) => ({ left: 40, right: 60, top, bottom: top + 48 });
  const item = (top: number) => ({ left: 60, right: 300, top, bottom: top + 48 });
  const label = { left: 40, right: 300, top: 0, bottom: 16 };
  const lines = [
    line(1, 10, part("Dasar Hukum", 42, label)),
    line(1, 26, part("Peraturan Pemerintah Nomor 8 Tahun 2008 Tentang", 62, item(16))),
    line(1, 38, part("Tahapan dan Tata Cara", 62, item(16))),
  ];
  // Parts of one cell share the object.
  const cell = item(16);
  const own = [
    lines[0]!,
    line(1, 26, part("Peraturan Pemerintah Nomor 8 Tahun 2008 Tentang", 62, cell)),
    line(1, 34, part("Tahapan dan Tata Cara", 62, cell)),
    line(1, 40, part("1.", 42, number(16))),
    line(1, 46, part("Penyusunan Rencana", 62, cell)),
    line(1, 58, part("Pembangunan Daerah", 62, cell)),
  ];

  it("stands before its item, in whatever line it is printed", () => {
    expect(textsOf(numbersFirst(own))[1]).toBe("1. Peraturan Pemerintah Nomor 8 Tahun 2008 Tentang");
    const [section] = sectionsFrom(own, UNIT);
    expect(itemsFrom(section!.lines, UNIT, true)).toEqual({
      items: [
        "Peraturan Pemerintah Nomor 8 Tahun 2008 Tentang Tahapan dan Tata Cara Penyusunan Rencana Pembangunan Daerah",
      ],
      doubts: [],
    });
  });
});

describe("the last row of the table of steps", () => {
  const column = (left: number, right: number, top: number, bottom: number) => ({ left, right, top, bottom });
  const heads = ["No", "Kegiatan", "Petugas", "Waktu", "Keterangan"];
  const lefts = [40, 60, 200, 280, 340, 460];
  const row = (page: number, top: number, texts: readonly string[]): Line =>
    line(
      page,
      top + 10,
      ...texts.flatMap((text, at) =>
        text === "" ? [] : [part(text, lefts[at]! + 2, column(lefts[at]!, lefts[at + 1]!, top, top + 20))],
      ),
    );
  const table = (rest: readonly string[]): Line[] => [
    row(1, 0, heads),
    row(1, 20, ["1", "Menyerahkan surat", "V", "5 menit", "Lihat SOP Legalisasi"]),
    row(2, 1000, heads),
    row(2, 1020, rest),
  ];
  const remark = (rest: readonly string[]) =>
    procedureFrom(table(rest), { shapes: [] }, UNIT).prosedur?.langkah[0]?.keterangan;

  it("may go on on the next page with a capital letter", () => {
    expect(remark(["", "", "", "", "Surat"])).toBe("Lihat SOP Legalisasi Surat");
  });

  it("does not go on in a row that adds the time up", () => {
    expect(remark(["", "Jumlah", "", "5 menit", "Cepat"])).toBe("Lihat SOP Legalisasi");
  });
});
