/** The official form as a tagged PDF: all that is printed, in the form's order, for eyes and for screen readers. */
import { spawnSync } from "node:child_process";
import { mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import type { Catalogue, Sop } from "../../../src/catalogue/types.ts";
import { loadCompiler, pdfCompiler } from "../../../src/documents/pdf/compiler.ts";
import { flowTable } from "../../../src/documents/pdf/flow-table.ts";
import { pdfForm, type PdfForm } from "../../../src/documents/pdf/pdf-form.ts";
import { formPdf } from "../../../src/documents/pdf/typeset.ts";
import { readDocument } from "../../../src/importer/read-document.ts";
import { readContent } from "../../../src/reader/content.ts";
import { must } from "../../../src/basics/must.ts";
import { comparable, withoutTargets } from "../../support/comparable-entry.ts";
import { printedForm } from "../../support/printed-form.ts";
import { squeezed, taggedPdf, type TaggedPdf } from "../../support/tagged-pdf.ts";

const catalogues = new Map<string, Catalogue>();

beforeAll(async () => {
  for (const name of ["ngantang", "situs", "alur", "formulir"]) {
    const content = await readContent(process.cwd(), `tests/fixtures/${name}`);
    catalogues.set(name, buildCatalogue(content, { today: "2026-01-01" }));
  }
});

function formsOf(name: string): [Sop, PdfForm][] {
  const catalogue = must(catalogues, name);
  return Array.from(catalogue.sops.values(), (sop) => [sop, pdfForm(catalogue, sop)]);
}

function formOf(name: string, id: string): PdfForm {
  const catalogue = must(catalogues, name);
  return pdfForm(catalogue, must(catalogue.sops, id));
}

/** The text with every one of `words` in order; fails at the first that is missing. */
function expectInOrder(text: string, words: readonly string[], name: string): void {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(squeezed(word), from);
    expect(at, `${name}: ${word}`).toBeGreaterThanOrEqual(from);
    from = at + squeezed(word).length;
  }
}

function headings({ tags }: TaggedPdf): string[] {
  return tags.filter(({ role }) => /^H\d$/.test(role)).map(({ role, text }) => `${role} ${text}`);
}

describe("a PDF file", { timeout: 60_000 }, () => {
  it("reads as the form does: every printed field of the twelve, on one sheet", async () => {
    for (const [sop, form] of formsOf("ngantang")) {
      const pdf = await taggedPdf(formPdf(form));
      expect(pdf.pages, sop.slug).toBe(1);
      expectInOrder(pdf.text, [...form.kop, ...printedForm(sop)], sop.slug);
      expect(headings(pdf)).toEqual([
        `H1 ${squeezed(sop.nama)}`,
        "H2 DasarHukum",
        "H2 KualifikasiPelaksana",
        "H2 Keterkaitan",
        "H2 PeralatandanPerlengkapan",
        "H2 Peringatan",
        "H2 PencatatandanPendataan",
      ]);
    }
  });

  it("says its title, its language and that it is for all readers; the code has words", async () => {
    const pdf = await taggedPdf(
      formPdf(formOf("ngantang", "kecamatan-ngantang/penyusunan-perjanjian-kinerja")),
    );
    expect(pdf.accessible).toBe(true);
    expect(pdf.language).toBe("id-ID");
    expect(pdf.title).toBe("SOP Penyusunan Perjanjian Kinerja");
    expect(pdf.bookmarks[0]).toBe("Penyusunan Perjanjian Kinerja");
    expect(pdf.tags.filter(({ role }) => role === "Figure").map(({ alt }) => alt)).toEqual([
      expect.stringMatching(/^Kode QR menuju https:\/\/\S+\/penyusunan-perjanjian-kinerja\/#v-\w{7}$/),
    ]);
    expect(pdf.tags.filter(({ role }) => role === "Link")).toHaveLength(1);
  });

  it("is whole for SOPs in every state, and for other forms", async () => {
    for (const name of ["situs", "formulir"]) {
      for (const [sop, form] of formsOf(name)) {
        const pdf = await taggedPdf(formPdf(form));
        expect(pdf.accessible, sop.slug).toBe(true);
        expectInOrder(pdf.text, printedForm(sop), sop.slug);
      }
    }
  });

  it("has the flowchart as a table: steps in words, a head for every column", async () => {
    for (const [sop, form] of formsOf("alur")) {
      const pdf = await taggedPdf(formPdf(form));
      const rows = (sop.prosedur?.langkah ?? []).flatMap((step, index) => [
        `${index + 1}${step.kegiatan}`,
        ...[step.kelengkapan, step.waktu, step.output, step.keterangan].map((text) => text ?? ""),
      ]);
      expectInOrder(pdf.text, rows, sop.slug);
      const heads = pdf.tags.filter(({ role }) => role === "TH").map(({ text }) => text);
      for (const name of sop.prosedur?.pelaksana ?? []) expect(heads).toContain(squeezed(name));
      const symbols = pdf.tags.filter(({ role, alt }) => role === "Figure" && !alt?.startsWith("Kode QR"));
      const drawn = (sop.prosedur?.langkah ?? []).flatMap((step) => [step.pelaksana].flat());
      expect(symbols.map(({ alt }) => alt?.split(": ")[0]).sort(), sop.slug).toEqual(drawn.sort());
    }
  });

  it("says of a symbol what a sighted reader sees", async () => {
    const pdf = await taggedPdf(formPdf(formOf("alur", "kantor-uji/keputusan")));
    expect(pdf.tags.flatMap(({ role, alt, page }) => (role === "Figure" && page === 2 ? [alt] : []))).toEqual(
      [
        "Petugas Loket: Mulai",
        "Pengolah Data: Keputusan: jika ya, lanjut ke langkah 4; jika tidak, lanjut ke langkah 3",
        "Petugas Loket: Selesai",
        "Kepala Seksi: Proses",
        "Petugas Loket: Selesai",
      ],
    );
  });

  it("keeps words as they are, whatever they would mean to the typesetter", async () => {
    const harm = [
      '#import "/etc/passwd": * #panic()',
      "$ x^2 $ dan @rujukan dan <label>",
      "*tebal* _miring_ `kode` \\ ~ -- --- ... // /* */",
      "= Judul",
      "1. bukan daftar",
      "\"lurus\" 'lurus' a  b",
      "baris satu\nbaris dua",
      "{tidak} [juga] \\u{41} https://contoh.go.id/?a=1&b=2#c",
    ];
    const form = formOf("ngantang", "kecamatan-ngantang/penyusunan-sakip");
    const rows = form.rows.map(([left, right]) => [{ ...left, items: harm }, right] as const);
    const pdf = await taggedPdf(formPdf({ ...form, nama: harm[0]!, unit: harm[1]!, rows }));
    expectInOrder(pdf.text, [...harm, ...harm, ...harm], "harm");
    expect(pdf.title).toBe(`SOP ${harm[0]}`);
  });

  it("is made of signs that no font has too, and the build says so", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const form = formOf("ngantang", "kecamatan-ngantang/penyusunan-sakip");
    const pdf = await taggedPdf(formPdf({ ...form, kop: ["KANTOR 漢"] }));
    expect(pdf.pages).toBe(1);
    expect(pdf.accessible).toBe(false);
    expect(warn.mock.calls.flat().join()).toContain("tanda 漢 tidak ada");
    warn.mockRestore();
  });

  it("leaves room for a signature where the approver's name is not printed", async () => {
    const form = formOf("ngantang", "kecamatan-ngantang/penyusunan-sakip");
    const identity = form.identity.map((row) =>
      row.key === "disahkanOleh" ? { ...row, lines: ["CAMAT"] } : row,
    );
    const pdf = await taggedPdf(formPdf({ ...form, identity, approver: null }));
    expectInOrder(pdf.text, ["Disahkan oleh", "CAMAT", "Nama SOP"], "approver");
  });

  it("loses no word of a step that is taller than a sheet", async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `kata${index}`);
    const step = { kegiatan: words.join(" "), pelaksana: "A", simbol: "mulai" } as const;
    const flow = flowTable({ pelaksana: ["A"], langkah: [step, { ...step, kegiatan: "akhir" }] });
    const pdf = await taggedPdf(formPdf({ ...formOf("alur", "kantor-uji/lurus"), flow }));
    expectInOrder(pdf.text, [...words, "akhir"], "long");
  });

  it("is made of any words", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const form = formOf("ngantang", "kecamatan-ngantang/penyusunan-sakip");
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(text), (nama, items) => {
        const flow = flowTable({
          pelaksana: [nama],
          langkah: [{ kegiatan: nama, pelaksana: nama, simbol: "mulai" }],
        });
        formPdf({ ...form, nama, unit: nama, kop: items, others: [{ key: null, label: nama, items }], flow });
      }),
      { numRuns: 60 },
    );
    warn.mockRestore();
  });

  it.each(["ngantang", "situs", "alur", "formulir"])("imported again gives the same: %s", async (name) => {
    for (const [sop, form] of formsOf(name)) {
      const result = await readDocument(`${sop.slug}.pdf`, Uint8Array.from(formPdf(form)));
      expect(result).toMatchObject({ galat: null, keraguan: [] });
      expect(result.sop, sop.slug).toHaveLength(1);
      expect(comparable(result.sop[0]!), sop.slug).toEqual(comparable(sop));
      expect(result.sop[0]!.formulir ?? "sop-ap").toBe(sop.formulir);
      expect(result.sop[0]!.bagianLain ?? []).toEqual(sop.bagianLain);
    }
  });

  it("is read by its words where these are not those of the data inside", async () => {
    const [catalogue] = [must(catalogues, "alur")];
    const sop = must(catalogue.sops, "kantor-uji/keputusan");
    const form = pdfForm(catalogue, sop);
    const other = form.entry.replace("Memeriksa kelengkapan", "Meneliti kelengkapan");
    expect(other).not.toBe(form.entry);
    const bytes = Uint8Array.from(formPdf({ ...form, entry: other }));
    const { sop: read, keraguan } = await readDocument("uji.pdf", bytes);
    expect(keraguan.some(({ teks }) => teks.startsWith("Data di dalam PDF ini lain"))).toBe(true);
    expect(withoutTargets(comparable(read[0]!))).toEqual({
      ...withoutTargets(comparable(sop)),
      langkah: expect.anything() as object,
    });
    expect(read[0]!.prosedur!.langkah[1]!.kegiatan).toBe("Memeriksa kelengkapan");
  });

  it.each(["ngantang", "situs", "alur"])(
    "without its data gives the same but for arrows: %s",
    async (name) => {
      for (const [sop, whole] of formsOf(name)) {
        const form = { ...whole, entry: "{}" };
        const steps = sop.prosedur?.langkah ?? [];
        // Neither a second end within the flow nor a word broken over lines is told for certain.
        if (steps.filter(({ simbol }) => simbol === "selesai").length > 1) continue;
        if (steps.some(({ kelengkapan = "" }) => /\p{L}{40}/u.test(kelengkapan))) continue;
        const { sop: read, galat } = await readDocument(`${sop.slug}.pdf`, Uint8Array.from(formPdf(form)));
        expect(galat).toBeNull();
        expect(read, sop.slug).toHaveLength(1);
        expect(withoutTargets(comparable(read[0]!)), sop.slug).toEqual(withoutTargets(comparable(sop)));
      }
    },
  );

  it("is the same for the same form", () => {
    const form = formOf("alur", "kantor-uji/silang");
    expect(Buffer.compare(formPdf(form), formPdf(form))).toBe(0);
  });
});

it("a machine without the typesetter, or without its fonts, has no compiler, and nothing is thrown", () => {
  const missing = (name: string): never => {
    throw new Error(`Cannot find module '${name}'`);
  };
  expect(loadCompiler(Object.assign(missing, { resolve: missing }) as unknown as NodeJS.Require)).toBeNull();
  expect(pdfCompiler()).not.toBeNull();
});

/** A second reader: the tools of Debian's poppler-utils, where the machine has them. */
const poppler = spawnSync("pdfinfo", ["-v"]).status === 0;

it.skipIf(!poppler)("pdfinfo reads the same tags (left out where poppler-utils is not installed)", () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "katalog-pdf-"));
  const file = join(folder.path, "sop.pdf");
  writeFileSync(file, formPdf(formOf("alur", "kantor-uji/keputusan")));
  const facts = spawnSync("pdfinfo", [file], { encoding: "utf8" }).stdout;
  expect(facts).toMatch(/^Tagged: +yes$/m);
  expect(facts).toMatch(/^Pages: +2$/m);
  const tree = spawnSync("pdfinfo", ["-struct-text", file], { encoding: "utf8" }).stdout;
  expectInOrder(squeezed(tree), ["H1", "Legalisasi Salinan", "H2", "Dasar Hukum", "THead", "TBody"], "tree");
});
