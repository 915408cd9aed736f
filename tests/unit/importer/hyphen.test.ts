/** Hyphens at line ends: those of a word stay, those of the line go, and what is not certain is said. */
import { describe, expect, it } from "vitest";
import { itemsFrom } from "../../../src/importer/form/items/items.ts";
import { join, unsureWords } from "../../../src/importer/text.ts";

describe("a hyphen at a line's end", () => {
  it.each([
    ["surat-", "surat masuk", "surat-surat masuk"],
    ["kegiatan sehari-", "hari", "kegiatan sehari-hari"],
    ["peraturan perundang-", "undangan", "peraturan perundang-undangan"],
    ["sebaik-", "baiknya", "sebaik-baiknya"],
    ["Undang-", "Undang Nomor 5", "Undang-Undang Nomor 5"],
    ["undang-", "undang", "undang-undang"],
    ["surat-", "menyurat", "surat-menyurat"],
    ["pinjam-", "meminjam", "pinjam-meminjam"],
    ["sayur-", "mayur", "sayur-mayur"],
    ["bolak-", "balik", "bolak-balik"],
    ["pegawai non-", "formal", "pegawai non-formal"],
    ["KTP-", "el", "KTP-el"],
    ["tahun 2020-", "2024", "tahun 2020-2024"],
    ["Peralatan/", "Perlengkapan", "Peralatan/Perlengkapan"],
  ])("stays in %s + %s", (before, after, whole) => {
    expect(join([before, after])).toBe(whole);
    expect(unsureWords([before, after])).toEqual([]);
  });

  it.each([
    ["dapat dihen-", "tikan oleh petugas", "dapat dihentikan oleh petugas", "dihentikan"],
    ["menye-", "lenggarakan", "menyelenggarakan", "menyelenggarakan"],
    ["administra-", "si", "administrasi", "administrasi"],
  ])("goes from %s + %s, which is said", (before, after, whole, word) => {
    expect(join([before, after])).toBe(whole);
    expect(unsureWords([before, after])).toEqual([word]);
  });

  it("stays between capitals, which is said where they may be one word", () => {
    expect(join(["PENYELENG-", "GARAAN"])).toBe("PENYELENG-GARAAN");
    expect(unsureWords(["PENYELENG-", "GARAAN"])).toEqual(["PENYELENG-GARAAN"]);
    expect(unsureWords(["UNDANG-", "UNDANG"])).toEqual([]);
    expect(unsureWords(["593/KEL-", "KMN/2015"])).toEqual([]);
  });

  it("makes a doubt of the list it stands in", () => {
    const lines = ["a. Pertunjukan dapat dihen-", "tikan petugas", "b. Surat-", "surat dicatat"].map(
      (text, index) => ({ text, x: 0, x2: text.length * 5, y: index * 10, page: 1 }),
    );
    expect(itemsFrom(lines, 10, true)).toEqual({
      items: ["Pertunjukan dapat dihentikan petugas", "Surat-surat dicatat"],
      doubts: [expect.stringContaining('"dihentikan"')],
    });
  });
});
