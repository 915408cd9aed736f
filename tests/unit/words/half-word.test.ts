import { describe, expect, it } from "vitest";
import { isCutOffItem, isCutOffSentence } from "../../../src/catalogue/sentences/cut-off.ts";
import { halfWords } from "../../../src/words/half-word.ts";
import { ROOTS } from "../../../src/words/dictionary/roots.ts";

const isHalf = halfWords(ROOTS);

describe("half words", () => {
  it.each([
    "pemeriks",
    "dikumpul",
    "keterangann",
    "memperhat",
    "pengawas",
    "jadwal",
    "dirahasiakan",
    "unggah",
    "scan",
    "barcode",
  ])("%s", (word) => expect([word, isHalf(word)]).toEqual([word, ["pemeriks", "memperhat"].includes(word)]));

  it("need a dictionary", () => {
    const text = "Pembayaran dilakukan melalui bendah";
    expect([isCutOffSentence(text), isCutOffSentence(text, isHalf)]).toEqual([false, true]);
    expect([isCutOffItem("Lembar ekspedi", true), isCutOffItem("Lembar ekspedi", true, isHalf)]).toEqual([
      false,
      true,
    ]);
  });

  it("are looked for in texts of capitals, and names are left alone", () => {
    expect(isCutOffSentence("LAPORAN DIKIRIM SETIAP SEMES", isHalf)).toBe(true);
    expect(isCutOffSentence("Berkas dikirim ke Kecamatan Pagela", isHalf)).toBe(false);
  });
});
