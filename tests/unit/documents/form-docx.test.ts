/** The official form as a Word file: all that is printed, in the form's order; read again it gives the same entry. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import type { Catalogue, Sop } from "../../../src/catalogue/types.ts";
import { formDocx } from "../../../src/documents/form-docx.ts";
import { officialForm } from "../../../src/documents/official-form.ts";
import { readDocument } from "../../../src/importer/read-document.ts";
import { readContent } from "../../../src/reader/content.ts";
import { comparable } from "../../support/comparable-entry.ts";
import { printedForm } from "../../support/printed-form.ts";

const catalogues = new Map<string, Catalogue>();
const SITES = ["ngantang", "situs", "alur", "formulir"];

beforeAll(async () => {
  for (const name of SITES) {
    const content = await readContent(process.cwd(), `tests/fixtures/${name}`);
    catalogues.set(name, buildCatalogue(content, { today: "2026-01-01" }));
  }
});

function sopsOf(name: string): [Catalogue, Sop][] {
  const catalogue = catalogues.get(name)!;
  return Array.from(catalogue.sops.values(), (sop) => [catalogue, sop]);
}

/** The words of a file in the order in which they stand there. */
function textOf(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"]!);
  const texts = Array.from(xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g), ([, text]) => text!);
  return texts.join("\n").replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&apos;", "'");
}

describe("a Word file", { timeout: 60_000 }, () => {
  it("has every printed field of the twelve, in the form's order", async () => {
    for (const [catalogue, sop] of sopsOf("ngantang")) {
      const text = textOf(await formDocx(officialForm(catalogue, sop)));
      let from = 0;
      for (const words of printedForm(sop)) {
        const at = text.indexOf(words, from);
        expect(at, `${sop.slug}: ${words}`).toBeGreaterThanOrEqual(from);
        from = at + words.length;
      }
    }
  });

  it.each(SITES)("imported again gives the same entries: %s", async (name) => {
    for (const [catalogue, sop] of sopsOf(name)) {
      const result = await readDocument(`${sop.slug}.docx`, await formDocx(officialForm(catalogue, sop)));
      expect(result.galat).toBeNull();
      expect(result.sop, sop.slug).toHaveLength(1);
      expect(comparable(result.sop[0]!), sop.slug).toEqual(comparable(sop));
      expect(result.keraguan.filter(({ teks }) => teks.includes("gambar bentuk"))).toEqual([]);
    }
  });

  it("says so when an outline in the line of text is no symbol's", async () => {
    const [catalogue, sop] = sopsOf("alur")[0]!;
    const files = unzipSync(await formDocx(officialForm(catalogue, sop)));
    const xml = strFromU8(files["word/document.xml"]!).replace('prst="flowChartProcess"', 'prst="cloud"');
    const bytes = zipSync({ ...files, "word/document.xml": strToU8(xml) });
    const { keraguan } = await readDocument(`${sop.slug}.docx`, bytes);
    expect(keraguan.filter(({ teks }) => teks.includes("gambar bentuk"))).toHaveLength(1);
  });

  it("says by its head what kind of form it is", async () => {
    const [catalogue, health] = sopsOf("formulir").find(([, { slug }]) => slug === "laporan-gizi")!;
    const result = await readDocument("formulir.docx", await formDocx(officialForm(catalogue, health)));
    expect(result.sop.map(({ formulir }) => formulir)).toEqual(["akreditasi"]);
    expect(result.sop[0]!.bagianLain).toEqual(health.bagianLain);
  });

  it("has every symbol drawn, each with a name and a number of its own", async () => {
    const outlines = {
      mulai: "flowChartTerminator",
      proses: "flowChartProcess",
      keputusan: "flowChartDecision",
      selesai: "flowChartTerminator",
    };
    for (const [catalogue, sop] of sopsOf("alur")) {
      const bytes = await formDocx(officialForm(catalogue, sop));
      const xml = strFromU8(unzipSync(bytes)["word/document.xml"]!);
      const drawn = Array.from(xml.matchAll(/prst="(\w+)"/g), ([, preset]) => preset);
      const wanted = sop.prosedur!.langkah.flatMap(({ simbol, pelaksana }) =>
        [pelaksana].flat().map(() => outlines[simbol ?? "proses"]),
      );
      expect(drawn, sop.slug).toEqual(wanted);
      const ids = Array.from(xml.matchAll(/<wp:docPr id="(\d+)"[^>]* descr="\w/g), ([, id]) => id);
      expect(new Set(ids).size, sop.slug).toBe(wanted.length);
    }
  });

  it("breaks no word of a performer's name: where a column is too narrow, names are written upwards", async () => {
    const upright = async (slug: string): Promise<number> => {
      const [catalogue, sop] = sopsOf("alur").find(([, one]) => one.slug === slug)!;
      const files = unzipSync(await formDocx(officialForm(catalogue, sop)));
      const xml = strFromU8(files["word/document.xml"]!);
      return [...xml.matchAll(/<w:textDirection w:val="btLr"\/>/g)].length;
    };
    expect(await upright("dua-belas-pelaksana")).toBe(12);
    expect(await upright("keputusan")).toBe(0);
  });

  it("is the same for the same form, and says its language and title", async () => {
    const [[catalogue, sop]] = sopsOf("ngantang") as [[Catalogue, Sop]];
    const once = await formDocx(officialForm(catalogue, sop));
    expect(Buffer.compare(once, await formDocx(officialForm(catalogue, sop)))).toBe(0);
    const files = unzipSync(once);
    expect(strFromU8(files["word/styles.xml"]!)).toContain('w:val="id-ID"');
    expect(strFromU8(files["docProps/core.xml"]!)).toContain(`<dc:title>SOP ${sop.nama}</dc:title>`);
  });

  it("does not show an NIP unless the site does", async () => {
    const [[catalogue, sop]] = sopsOf("ngantang") as [[Catalogue, Sop]];
    const { nip } = sop.disahkanOleh;
    expect(nip).toBeDefined();
    expect(textOf(await formDocx(officialForm(catalogue, sop)))).not.toContain(nip);
    const shown = { ...catalogue, site: { ...catalogue.site, tampilkanNip: true } };
    expect(textOf(await formDocx(officialForm(shown, sop)))).toContain(nip);
  });
});
