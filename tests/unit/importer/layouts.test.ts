/** Small things that fresh forms of several programs showed: each stood wrong once. */
import { describe, expect, it } from "vitest";
import type { ItemLine } from "../../../src/importer/form/items/item-line.ts";
import { itemsFrom } from "../../../src/importer/form/items/items.ts";
import { labelAt } from "../../../src/importer/form/labels/labels.ts";
import { cellText } from "../../../src/importer/steps/cell-text.ts";

const UNIT = 12;

/** Lines of a cell that is 200 wide; a letter takes 5. */
function lines(...texts: readonly (readonly [string, number, number?])[]): ItemLine[] {
  return texts.map(([text, y, x = 20]) => ({ text, x, x2: x + text.length * 5, y, page: 1, right: 220 }));
}

describe("items", () => {
  it("without marks are one a line where no line comes near the edge of its cell", () => {
    const given = lines(
      ["SOP Penerimaan Contoh", 10],
      ["SOP Pengujian Kualitas", 22],
      ["Jadwal tahunan", 34],
    );
    expect(itemsFrom(given, UNIT, true).items).toEqual([
      "SOP Penerimaan Contoh",
      "SOP Pengujian Kualitas",
      "Jadwal tahunan",
    ]);
  });

  it("may have their number in the middle of two lines", () => {
    const given = lines(
      ["Peraturan Presiden Nomor 96 Tahun 2018", 10],
      ["1.", 16, 5],
      ["tentang Persyaratan", 22],
      ["Undang-Undang Nomor 25 Tahun 2009", 40],
      ["2.", 46, 5],
      ["tentang Pelayanan Publik", 52],
    );
    expect(itemsFrom(given, UNIT, true)).toEqual({
      items: [
        "Peraturan Presiden Nomor 96 Tahun 2018 tentang Persyaratan",
        "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
      ],
      doubts: [],
    });
  });
});

describe("labels", () => {
  it.each([
    ["III. Kebijakan", "bagianLain", ""],
    ["VII. Unit terkait", "bagianLain", ""],
    ["Keterkaitan 1. -", "keterkaitan", "1. -"],
    ["Peringatan : Tidak ada", "peringatan", "Tidak ada"],
  ])("%s", (text, key, rest) => {
    expect(labelAt(text)).toMatchObject({ kind: "section", key, rest });
  });

  it.each(["Peringatan dini 1. x", "Tahun 2020 1. x"])("%s is none", (text) => {
    expect(labelAt(text)).toBeNull();
  });
});

describe("the text of a narrow cell", () => {
  const cell = { left: 100, right: 150, top: 0, bottom: 40 };
  it.each([
    [["Agendari", "s"], "Agendaris"],
    [["Administr", "asi"], "Administrasi"],
    [["Kepala", "bidang"], "Kepala bidang"],
    [["Petugas", "desa"], "Petugas desa"],
    [["Kasi", "dan"], "Kasi dan"],
  ])("%j", (texts, expected) => {
    const parts = texts.map((text) => ({ text, x: 104, x2: 104 + text.length * 5, cell }));
    expect(cellText(parts, cell)).toBe(expected);
  });
});
