/**
 * Citations as offices print them, each with its right reading by hand: `key`, the keys of amending regulations, the
 * region of the unit that cites, the citation; `-` where a careful reader leaves it open.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isOtherSource } from "../../../src/catalogue/citation/text.ts";
import { parseCitation } from "../../../src/catalogue/citation/citation.ts";
import { kindOf } from "../../../src/catalogue/law/kinds.ts";
import { longName } from "../../../src/catalogue/law/regulation-key.ts";

const [, ...rows] = readFileSync(new URL("../../fixtures/citations.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));
const read = rows.map(([key = "", amendedBy = "", region = "", text = ""]) => {
  const parsed = parseCitation(text, region);
  const amending = parsed?.amendedBy.map((one) => one.key).join(",") ?? "";
  return { text, key, amendedBy, got: parsed?.identity.key ?? "-", amending };
});

describe("citations as printed", () => {
  it("lead to no wrong regulation", () => {
    expect(read.filter(({ key, got }) => got !== "-" && got !== key)).toEqual([]);
  });

  it("are read in at least 97 of 100 cases where they can be", () => {
    const readable = read.filter(({ key }) => key !== "-");
    const missed = readable.filter(({ got }) => got === "-");
    expect(readable.length).toBeGreaterThan(190);
    expect(missed.length / readable.length).toBeLessThanOrEqual(0.03);
  });

  it("name the regulations that amended the cited one", () => {
    const named = read.filter(({ amendedBy }) => amendedBy !== "");
    expect(named.map(({ amending }) => amending)).toEqual(named.map(({ amendedBy }) => amendedBy));
  });
});

describe("a key whose number has one part is a citation of its own regulation", () => {
  const plain = [...new Set(read.map(({ key }) => key))].filter((key) => /[a-z]-\d+-\d{4}$/.test(key));
  it.each(plain)("%s", (key) => {
    expect(parseCitation(key, "Kabupaten Contoh")?.identity.key ?? "-").toBe(key);
  });
});

describe("names", () => {
  it("of joint acts tell who issued them", () => {
    const { identity } = parseCitation("SKB Menteri Agama dan Menteri Dalam Negeri No. 1 Tahun 1969", null)!;
    expect(longName(identity)).toBe(
      "Keputusan Bersama Menteri Agama dan Menteri Dalam Negeri Nomor 1 Tahun 1969",
    );
  });

  it("of a body's acts tell whose decision it is", () => {
    expect(kindOf("kepbkn").long).toBe("Keputusan Kepala Badan Kepegawaian Negara");
    expect(kindOf("perbps").long).toBe("Peraturan Badan Pusat Statistik");
    expect(kindOf("kepma").short).toBe("SK KMA");
  });
});

describe("sources that no catalogue of regulations has", () => {
  it.each(["Persyaratan ISO 9001", "Pasal 118 HIR / 142 RBg", "Staatsblad 1847 Nomor 23", "SNI 19-2007"])(
    "%s",
    (text) => expect(isOtherSource(text)).toBe(true),
  );

  it.each(["UU No 8 Tahun 1981 tentang KUHAP", "Permenkes 75/2014", "Peraturan Bupati"])("not %s", (text) =>
    expect(isOtherSource(text)).toBe(false),
  );
});
