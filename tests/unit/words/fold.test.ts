import { describe, expect, it } from "vitest";
import { fold, foldLetters, slugify, titleCase } from "../../../src/words/fold.ts";
import { nearest } from "../../../src/words/nearest.ts";
import { foldWords } from "../../../src/words/split.ts";

describe("folding", () => {
  it("leaves letters and digits, one space between words", () => {
    expect(fold("  Surat-Masuk   (SM)/2 ")).toBe("surat masuk sm 2");
    expect(fold("Café – Señor")).toBe("cafe senor");
    expect(fold("")).toBe("");
  });

  it("of letters only keeps spaces and punctuation", () => {
    expect(foldLetters("Café 2.1, Ruang-A")).toBe("cafe 2.1, ruang-a");
  });

  it("for search reads a dotted code as one word", () => {
    expect(foldWords("KTP-el, kode 35.07.27")).toBe("ktp el kode 350727");
  });

  it("for search and for names is one: a ligature or a raised figure is what it stands for", () => {
    for (const word of ["konﬁrmasi", "m²", "Señor", "ＳＯＰ"]) expect(foldWords(word)).toBe(fold(word));
    expect(fold("konﬁrmasi m²")).toBe("konfirmasi m2");
  });
});

describe("slugs", () => {
  it("are letters, digits and single hyphens", () => {
    expect(slugify("Sudah diganti")).toBe("sudah-diganti");
    expect(slugify(" PermenPAN-RB. ")).toBe("permenpan-rb");
    expect(slugify("–")).toBe("");
  });
});

describe("title case", () => {
  it("leaves linking words small", () =>
    expect(titleCase("perencanaan dan evaluasi")).toBe("Perencanaan dan Evaluasi"));
});

describe("the nearest word", () => {
  it("is one slip away, case aside", () => {
    expect(nearest("tanggalefektif", ["tanggalRevisi", "tanggalEfektif"])).toBe("tanggalEfektif");
    expect(nearest("zzz", ["nama", "nomor"])).toBeNull();
  });
});
