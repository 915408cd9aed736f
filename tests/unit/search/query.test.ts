/** Understanding of queries, on a small lexicon written by hand. */
import { describe, expect, test } from "vitest";
import { Lexicon } from "../../../src/search/lexicon.ts";
import { understand } from "../../../src/search/query/query.ts";
import { groupToken, type Understanding } from "../../../src/search/understanding.ts";

const understanding: Understanding = {
  jumlah: 12,
  akar: "susun 11 lapor 7 kinerja 8 tahun 3 rencana 3 kerja 2 strategi 1 dinas 12 surat 10 harga 1 satu 1 lkj 1 renja 1 lakip 1 2021 12",
  kata: "laporan penyusunan perencanaan tahunan kedinasan satuan",
  kecuali: [],
  ejaan: [["excell", "excel"]],
  searti: [
    ["LKj", "Laporan Kinerja", "LAKIP"],
    ["Renja", "Rencana Kerja"],
  ],
  layanan: { kata: ["KTP", "surat pindah"], pesan: "Layanan warga tidak ada di sini." },
  kelompok: [],
};
const lexicon = new Lexicon(understanding);
const words = (query: string, options = {}): (readonly string[])[] =>
  understand(query, lexicon, options).attempts.map((attempt) => attempt.words);

describe("understand", () => {
  test("an expression stands for its group; the words themselves are the second attempt", () => {
    expect(words("laporan kinerja").slice(0, 2)).toEqual([[groupToken(0)], ["lapor", "kinerja"]]);
    expect(understand("lakip", lexicon).also).toEqual(["LKj", "Laporan Kinerja"]);
  });

  test("literal: only the typed words", () => {
    expect(words("laporan kinerja", { literal: true })[0]).toEqual(["lapor", "kinerja"]);
    expect(understand("lakip", lexicon, { literal: true }).also).toEqual([]);
  });

  test("the longest expression wins, and word forms do not matter inside it", () => {
    expect(words("merencanakan pekerjaan")[0]).toEqual([groupToken(1)]);
  });

  test("function words are left out, weak words do not decide", () => {
    expect(words("bagaimana cara menyusun laporan yang tahunan")[0]).toEqual(["lapor", "tahun"]);
    expect(words("penyusunan")[0]).toEqual(["susun"]);
  });

  test("one slip is mended in words of five letters or more", () => {
    for (const slip of ["lapran", "laporran", "lapoarn", "lapotan"]) {
      expect(understand(`${slip} tahunan`, lexicon).corrected, slip).toBe("laporan tahunan");
    }
    expect(understand("wargaa harg", lexicon).corrected).toBeNull();
    expect(understand("warga ", lexicon).corrected).toBeNull();
  });

  test("the last word may be unfinished", () => {
    expect(words("perenca")[0]).toEqual(["rencana"]);
    expect(understand("lap", lexicon).terms[0]).toMatchObject({ index: "lap", prefix: true });
  });

  test("regulations become one index word, in any style; a kind is never widened", () => {
    for (const style of [
      "perpres 29 2014",
      "Perpres No. 29 Th 2014",
      "Peraturan Presiden Nomor 29 Tahun 2014",
    ]) {
      expect(words(style), style).toEqual([["zrperpresz29x2014"]]);
    }
    expect(words("29/2014")).toEqual([["zn29x2014"]]);
    expect(words("PER/21/M.PAN/11/2008")).toEqual([["zrpermenpanz21x2008"]]);
    expect(words("perbup malang 36/2011")).not.toEqual(words("perwali malang 36/2011"));
  });

  test("citizens' services are answered, not guessed", () => {
    const plan = understand("surat pindah", lexicon);
    expect(plan.service).toBe("Layanan warga tidak ada di sini.");
    expect(plan.attempts).toEqual([]);
  });

  test("an unknown word lets only names through", () => {
    const plan = understand("laporan triwulanan ", lexicon);
    expect(plan.unknown).toEqual(["triwulanan"]);
    expect(plan.attempts.every(({ covers }) => covers === "nama")).toBe(true);
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
    expect(plan.attempts.length).toBeLessThan(40);
  });

  test("a regulation within a longer query: both first, then the regulation, then the other words", () => {
    expect(words("laporan kinerja perpres 29 2014")).toEqual([
      ["zrperpresz29x2014", groupToken(0)],
      ["zrperpresz29x2014"],
      [groupToken(0)],
    ]);
    expect(words("renja 29/2014")[0]).toEqual(["zn29x2014", groupToken(1)]);
    expect(words("Perpres 29/14")).toEqual([["zrperpresz29x2014"]]);
  });

  test("cut-off words are completed anywhere in the query", () => {
    expect(words("lap tahunan")[0]).toEqual(words("laporan tahunan")[0]);
  });

  test("the last word of a service stands for it, unless the catalogue has the word", () => {
    expect(understand("mau pindah", lexicon).service).not.toBeNull();
    expect(understand("surat", lexicon).service).toBeNull();
  });
});
