/** Parts of addresses become folders, and no disk takes a name of more than 255 bytes. */
import { describe, expect, it } from "vitest";
import { addressPart, shortPart } from "../../../src/catalogue/address-part.ts";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { parseCitation } from "../../../src/catalogue/citation/citation.ts";
import { slug as slugSchema } from "../../../src/schema/fields.ts";
import { LONGEST_PART } from "../../../src/schema/longest-part.ts";
import { content } from "./corpus.ts";

const WORDS = "pengelolaan surat masuk dan surat keluar pada subbagian umum dan kepegawaian ";

describe("a part of an address", () => {
  it("is the name in small letters with hyphens", () => {
    expect(addressPart("Pengiriman  Surat (Keluar)")).toBe("pengiriman-surat-keluar");
    expect(addressPart("—")).toBe("");
    const longest = "a".repeat(LONGEST_PART);
    expect(shortPart(longest)).toBe(longest);
  });

  it("is cut at a word and told apart by a digest where the name is too long", () => {
    const long = addressPart(WORDS.repeat(5));
    expect(long.length).toBeLessThanOrEqual(LONGEST_PART);
    expect(long).toMatch(
      /^pengelolaan-surat-masuk-dan-surat-keluar-pada-subbagian-umum-dan-kepegawaian-.*[a-z0-9]{7}$/,
    );
    expect(addressPart(WORDS.repeat(5))).toBe(long);
    expect(addressPart(`${WORDS.repeat(5)} lain`)).not.toBe(long);
    expect(shortPart("a".repeat(400)).length).toBeLessThanOrEqual(LONGEST_PART);
  });
});

describe("printed words of any length", () => {
  it("name an unpublished SOP: a Keterkaitan item of 359 letters", () => {
    const item = `SOP ${WORDS.repeat(5)}`.slice(0, 359);
    const sops = { "u/a": { nama: "A", keterkaitan: [item, `${item} lain`] } };
    const { unpublished } = buildCatalogue(content({ units: { u: {} }, sops }), { today: "2026-01-01" });
    expect(unpublished.size).toBe(2);
    for (const { id, slug, path, nama } of unpublished.values()) {
      expect(slug.length).toBeLessThanOrEqual(LONGEST_PART);
      expect(path).toBe(`/sop/${id}/`);
      expect(nama.length).toBeGreaterThan(300);
    }
  });

  it("name a regulation: a body whose name is 300 letters long", () => {
    const body = "Badan Pengelola ".concat("Kawasan Strategis Pariwisata ".repeat(12)).trim();
    const read = parseCitation(`Peraturan ${body} Nomor 5 Tahun 2015`, null)?.identity;
    expect(read?.kind.length).toBeGreaterThan(300);
    expect(read?.key.length).toBeLessThanOrEqual(LONGEST_PART);
    const other = parseCitation(`Peraturan ${body} Nomor 6 Tahun 2015`, null)?.identity;
    expect(other?.key).not.toBe(read?.key);
  });
});

describe("names that people write for addresses", () => {
  it("may be as long, and no longer", () => {
    expect(slugSchema.safeParse("a".repeat(LONGEST_PART)).success).toBe(true);
    expect(slugSchema.safeParse("a".repeat(LONGEST_PART + 1)).success).toBe(false);
    expect(slugSchema.safeParse("pelayanan--publik").success).toBe(false);
  });
});
