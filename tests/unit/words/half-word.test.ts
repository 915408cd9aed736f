import { describe, expect, it } from "vitest";
import { isCutOffItem, isCutOffSentence } from "../../../src/catalogue/sentences/cut-off.ts";
import { LEXICON } from "../../../src/words/dictionary/lexicon.ts";

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
  ])("%s", (word) =>
    expect([word, LEXICON.isHalf(word)]).toEqual([word, ["pemeriks", "memperhat"].includes(word)]),
  );

  it("need a dictionary", () => {
    const text = "Pembayaran dilakukan melalui bendah";
    expect([isCutOffSentence(text), isCutOffSentence(text, LEXICON)]).toEqual([false, true]);
    expect([isCutOffItem("Lembar ekspedi", true), isCutOffItem("Lembar ekspedi", true, LEXICON)]).toEqual([
      false,
      true,
    ]);
  });

  it("are looked for in texts of capitals, and names are left alone", () => {
    expect(isCutOffSentence("LAPORAN DIKIRIM SETIAP SEMES", LEXICON)).toBe(true);
    expect(isCutOffSentence("Berkas dikirim ke Kecamatan Pagela", LEXICON)).toBe(false);
  });
});
