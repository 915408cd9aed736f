/** Understanding of queries, on a small lexicon written by hand. */
import { describe, expect, test } from "vitest";
import { Lexicon } from "../../../src/search/lexicon.ts";
import { understand } from "../../../src/search/query/query.ts";
import { groupToken, type Understanding } from "../../../src/search/understanding.ts";

const understanding: Understanding = {
  jumlah: 12,
  akar: "susun 11 lapor 7 kinerja 8 tahun 3 rencana 3 kerja 2 strategi 1 dinas 12 surat 10 harga 1 satu 1 lkj 1 renja 1 lakip 1 2021 12",
  kata: "laporan penyusunan perencanaan tahunan kedinasan satuan",
  bukan: "warga tahan",
  kecuali: [],
  ejaan: [["excell", "excel"]],
  searti: [
    ["LKj", "Laporan Kinerja", "LAKIP"],
    ["Renja", "Rencana Kerja"],
  ],
  layanan: { kata: ["ktp", "surat pindah"], pesan: "Layanan warga tidak ada di sini." },
  kelompok: [],
};
const lexicon = new Lexicon(understanding);
const words = (query: string, options = {}): string[] =>
  understand(query, lexicon, options)
    .terms.filter(({ weak }) => !weak)
    .map(({ index }) => index);

describe("understand", () => {
  test("an expression stands for its group, with the words it is written with", () => {
    expect(words("laporan kinerja")).toEqual([groupToken(0)]);
    expect(understand("laporan kinerja", lexicon).terms[0]!.roots).toEqual(["lapor", "kinerja"]);
    expect(understand("lakip", lexicon).also).toEqual(["LKj", "Laporan Kinerja"]);
  });

  test("literal: only the typed words", () => {
    expect(words("laporan kinerja", { literal: true })).toEqual(["lapor", "kinerja"]);
    expect(understand("lakip", lexicon, { literal: true }).also).toEqual([]);
  });

  test("the longest expression wins, and word forms do not matter inside it", () => {
    expect(words("merencanakan pekerjaan")).toEqual([groupToken(1)]);
  });

  test("function words are left out, weak words find nothing", () => {
    expect(words("bagaimana cara menyusun laporan yang tahunan")).toEqual(["lapor", "tahun"]);
    expect(understand("penyusunan", lexicon).terms.map(({ index }) => index)).toEqual(["susun"]);
  });

  test("a word tells the more the fewer SOPs have it", () => {
    const [common, rare] = understand("surat harga", lexicon).terms;
    expect(rare!.weight).toBeGreaterThan(2 * common!.weight);
  });

  test("one slip is mended in words of five letters or more, and another word of the language is none", () => {
    for (const slip of ["lapran", "laporran", "lapoarn", "lapotan"]) {
      expect(understand(`${slip} tahunan`, lexicon).corrected, slip).toBe("laporan tahunan");
    }
    expect(understand("wargaa harg", lexicon).corrected).toBeNull();
    expect(understand("warga ", lexicon).corrected).toBeNull();
    expect(understand("tahan surat", lexicon)).toMatchObject({ corrected: null, unknown: ["tahan"] });
  });

  test("the last word may be unfinished", () => {
    expect(words("perenca")).toEqual(["rencana"]);
    expect(understand("lap", lexicon).terms[0]).toMatchObject({ index: "lap", prefix: true });
  });

  test("merged words are taken apart, split ones put together", () => {
    expect(words("laporantahunan ")).toEqual(words("laporan tahunan "));
    expect(words("lapor an surat")).toEqual(words("laporan surat"));
  });

  test("regulations become one index word, in any style; a kind is never widened", () => {
    const regulation = (query: string): string | undefined => understand(query, lexicon).regulation?.index[0];
    for (const style of [
      "perpres 29 2014",
      "Perpres No. 29 Th 2014",
      "Peraturan Presiden Nomor 29 Tahun 2014",
      "perpres 29/14",
      "perpres 29 th 14 laporan",
    ]) {
      expect(regulation(style), style).toBe("zrperpresz29x2014");
    }
    expect(regulation("29/2014")).toBe("zn29x2014");
    expect(regulation("PER/21/M.PAN/11/2008")).toBe("zrpermenpanz21x2008");
    expect(regulation("per 21 m pan 11 2008")).toBe("zrpermenpanz21x2008");
    expect(regulation("perbup malang 36/2011")).not.toEqual(regulation("perwali malang 36/2011"));
  });

  test("a regulation within a longer query comes with the other words", () => {
    expect(words("laporan kinerja perpres 29 2014")).toEqual(["zrperpresz29x2014", groupToken(0)]);
    expect(words("renja 29/2014")).toEqual(["zn29x2014", groupToken(1)]);
  });

  test("citizens' matters are answered", () => {
    expect(understand("surat pindah", lexicon).service).toBe("Layanan warga tidak ada di sini.");
    expect(understand("mau pindah", lexicon).service).not.toBeNull();
    expect(understand("surat", lexicon).service).toBeNull();
  });

  test("an unknown word is told and weighs as much as the rarest; who and where weigh little", () => {
    const plan = understand("laporan triwulanan ", lexicon);
    expect(plan.unknown).toEqual(["triwulanan"]);
    expect(plan.unknownWeight).toBeGreaterThan(plan.terms[0]!.weight);
    expect(understand("laporan kecamatan ", lexicon).unknownWeight).toBeLessThan(plan.terms[0]!.weight);
  });

  test.each([
    "",
    " ",
    "📄",
    "<b>",
    '"',
    "yang dan",
    "123456789",
    "تقرير",
    "a".repeat(10_000),
    "laporan ".repeat(2000),
    "// ( [ {",
  ])("takes %j without complaint", (query) => {
    const plan = understand(query, lexicon);
    expect(plan.text.length).toBeLessThanOrEqual(200);
    expect(plan.terms.length).toBeLessThan(30);
  });

  test("cut-off words are completed anywhere in the query", () => {
    expect(words("lap tahunan")).toEqual(words("laporan tahunan"));
  });
});
