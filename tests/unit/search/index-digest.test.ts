/** When a search index may stay: whenever it would be made from the same. */
import { beforeAll, describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { readContent } from "../../../src/reader/content.ts";
import type { Content, SopEntry } from "../../../src/schema/content.ts";
import { indexDigest, indexSource } from "../../../src/search/index/write-index.ts";

/** A day on which no rule about dates has a different opinion. */
const [TODAY, TOMORROW] = ["2026-01-05", "2026-01-06"];

let content: Content;
beforeAll(async () => {
  content = await readContent(process.cwd(), "tests/fixtures/situs");
});

const made = (from: Content, today = TODAY) => {
  const catalogue = buildCatalogue(from, { today });
  return { digest: indexDigest(catalogue), source: indexSource(catalogue) };
};

/** The content with its first SOP changed. */
function changed(change: (sop: SopEntry) => SopEntry): Content {
  const [first, ...others] = content.sops;
  return { ...content, sops: [change(first!), ...others] };
}

describe("the digest of an index", () => {
  it("stays with another prose and on another day, and so does what is indexed", () => {
    const now = made(content);
    expect(made(changed((sop) => ({ ...sop, body: `${sop.body}\nSatu kalimat.` })))).toEqual(now);
    expect(made(content, TOMORROW)).toEqual(now);
  });

  it.each<[string, () => Content]>([
    ["a name", () => changed((sop) => ({ ...sop, data: { ...sop.data, nama: `${sop.data.nama} Baru` } }))],
    ["an item", () => changed((sop) => ({ ...sop, data: { ...sop.data, peralatan: ["Proyektor"] } }))],
    ["a SOP less", () => ({ ...content, sops: content.sops.slice(1) })],
    [
      "a unit's name",
      () => ({
        ...content,
        units: content.units.map((unit) => ({
          ...unit,
          data: { ...unit.data, nama: `${unit.data.nama} X` },
        })),
      }),
    ],
    [
      "an abbreviation",
      () => ({
        ...content,
        glossary: { ...content.glossary, singkatan: [{ singkatan: "XYZ", kepanjangan: "Contoh Istilah" }] },
      }),
    ],
  ])("is another with %s", (_, make) => {
    const [before, after] = [made(content), made(make())];
    expect(after.source).not.toEqual(before.source);
    expect(after.digest).not.toBe(before.digest);
  });
});
