/** Whatever a file holds: a clear sentence or the right values, in time, and never a crash. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/importer/read-document.ts";
import { docxOf } from "../../support/forms/docx.ts";
import {
  handMadePdf,
  lockedPdf,
  oldContainer,
  plainRows,
  plainText,
  scannedPdf,
  wordForm,
  wordWith,
} from "../../support/forms/nasty.ts";
import { odtWith } from "../../support/forms/odt.ts";
import { pdfFrom, pdfOf } from "../../support/forms/pdf.ts";
import { TWELVE } from "../../support/forms/twelve.ts";
import { xlsxOf } from "../../support/forms/xlsx.ts";

const half = (bytes: Uint8Array): Uint8Array => bytes.slice(0, bytes.length / 2);
const LOL =
  '<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

/** Name of the file, its bytes, and words of the sentence. */
const REFUSED: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>, string])[] = [
  ["an empty file", "kosong.docx", () => new Uint8Array(), "kosong"],
  ["blank text", "spasi.txt", () => strToU8(" \n\n \t\n"), "tidak ditemukan"],
  [
    "prose without a form",
    "surat.txt",
    () => strToU8("Dengan hormat, bersama ini kami kirimkan berkas SOP."),
    "tidak ditemukan",
  ],
  [
    "a Word file cut off",
    "potong.docx",
    async () => half(await docxOf(TWELVE.slice(0, 1), "merged")),
    "rusak atau terpotong",
  ],
  [
    "a PDF cut off within its head",
    "potong.pdf",
    () => strToU8("%PDF-1.7\n1 0 obj\n<<"),
    "rusak atau terpotong",
  ],
  ["a PDF without pages", "hampa.pdf", () => handMadePdf(["<< /Type /Catalog >>"]), "rusak"],
  ["a locked PDF", "kunci.pdf", lockedPdf, "kata sandi"],
  ["a scanned PDF", "pindai.pdf", scannedPdf, "pindai"],
  ["a locked Word file", "kunci.docx", () => oldContainer("EncryptedPackage"), "kata sandi"],
  ["an old Word file", "lama.doc", () => oldContainer("WordDocument"), "format Office lama"],
  [
    "a locked OpenDocument file",
    "kunci.odt",
    () =>
      zipSync({
        "content.xml": strToU8("x"),
        "META-INF/manifest.xml": strToU8("<manifest:encryption-data/>"),
      }),
    "kata sandi",
  ],
  [
    "a web page",
    "halaman.html",
    () => strToU8("<!DOCTYPE html><table><tr><td>Nomor SOP</td></tr></table>"),
    "halaman web",
  ],
  ["RTF", "naskah.rtf", () => strToU8("{\\rtf1 Nomor SOP}"), "RTF"],
  [
    "a picture called PDF",
    "foto.pdf",
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    "gambar",
  ],
  ["a photograph", "foto.jpg", () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "gambar"],
  ["a program", "sop.exe", () => strToU8("MZ\u0000\u0000\u0003"), "program"],
  [
    "noise",
    "acak.bin",
    () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
    "tidak dikenal",
  ],
  ["an archive", "arsip.zip", () => zipSync({ "a.txt": strToU8("a") }), "arsip zip"],
  ["slides", "paparan.pptx", () => zipSync({ "ppt/presentation.xml": strToU8("<p/>") }), "PowerPoint"],
  [
    "broken XML",
    "rusak.docx",
    () => zipSync({ "word/document.xml": strToU8("<w:document><w:body><w:p <<") }),
    "rusak",
  ],
  [
    "a zip bomb",
    "bom.docx",
    () => zipSync({ "word/document.xml": new Uint8Array(70 * 1024 * 1024) }, { level: 1 }),
    "mengembang",
  ],
  ["XML nested without end", "dalam.docx", () => wordWith("<w:sdt>".repeat(5000)), "terlalu dalam"],
  [
    "a workbook without sheets",
    "buku.xlsx",
    () => zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }),
    "tidak lengkap",
  ],
  [
    "an entity bomb",
    "lol.docx",
    () => wordWith("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>", {}, LOL),
    "tidak ditemukan",
  ],
];

/** Files that hold the plain form, whatever else is odd about them. */
const READ: readonly (readonly [string, string, () => Uint8Array])[] = [
  [
    "soft hyphens, zero-width and other spaces",
    "halus.txt",
    () => strToU8(plainText({ "Nama SOP": "Pemin\u00adjaman\u00a0\u200bAr\u00adsip" })),
  ],
  [
    "UTF-16",
    "lebar.txt",
    () => Uint8Array.from([0xff, 0xfe, ...[...plainText()].flatMap((one) => [one.charCodeAt(0), 0])]),
  ],
  [
    "a byte order mark and lines as in Windows",
    "tanda.txt",
    () => strToU8(`\uFEFF${plainText().replaceAll("\n", "\r\n")}`),
  ],
  [
    "macros",
    "makro.docm",
    () => wordWith(wordForm(plainRows()), { "word/vbaProject.bin": new Uint8Array(1000) }),
  ],
  [
    "an entity for a file",
    "luar.docx",
    () => wordWith(wordForm(plainRows()), {}, '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  ],
  [
    "a label and a value split over runs, and deleted words",
    "lari.docx",
    () =>
      wordWith(
        wordForm(
          plainRows({
            "Nama SOP":
              "<w:p><w:r><w:t>Pemin</w:t></w:r><w:del><w:r><w:delText>dahan</w:delText></w:r></w:del><w:ins><w:r><w:t>jaman Arsip</w:t></w:r></w:ins></w:p>",
          }),
        ).replace("Disahkan oleh", 'Disah</w:t></w:r><w:r><w:t xml:space="preserve">kan oleh'),
      ),
  ],
  [
    "a drawing in two forms",
    "dua.docx",
    () =>
      wordWith(
        wordForm(
          plainRows({
            "Nama SOP":
              "<w:p><w:r><w:t>Peminjaman Arsip</w:t></w:r><w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:r><w:t>Kedua</w:t></w:r></mc:Fallback></mc:AlternateContent></w:r></w:p>",
          }),
        ),
      ),
  ],
  [
    "a form in a text box",
    "kotak.docx",
    () =>
      wordWith(
        `<w:p><w:r><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${wordForm(plainRows())}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></w:p>`,
      ),
  ],
  [
    "tables five deep",
    "sarang.docx",
    () =>
      wordWith(
        [1, 2, 3, 4, 5].reduce(
          (inner) => `<w:tbl><w:tr><w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`,
          wordForm(plainRows()),
        ),
      ),
  ],
  [
    "covered, repeated and hidden cells",
    "sel.odt",
    () =>
      odtWith(
        `<table:table>${plainRows()
          .map(
            ([label, value]) =>
              `<table:table-row><table:table-cell table:number-columns-repeated="400"/><table:table-cell><text:p>${label}</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>${value}</text:p></table:table-cell></table:table-row>`,
          )
          .join("")}<table:table-row table:number-rows-repeated="1048000"/></table:table>`,
      ),
  ],
  [
    "cells at the edge of the sheet",
    "tepi.xlsx",
    () =>
      xlsxOf([
        [
          ...plainRows().flatMap(([label, value], index) => [
            { ref: `B${index + 2}`, text: label },
            { ref: `D${index + 2}`, text: value },
          ]),
          { ref: "XFD1048576", text: "x" },
        ],
      ]),
  ],
];

describe("the importer refuses, in words for clerks,", () => {
  it.each(REFUSED)("%s", { timeout: 30_000 }, async (_, name, bytes, words) => {
    const { sop, galat } = await readDocument(name, await bytes());
    expect(galat).toContain(words);
    expect(galat).toMatch(/\.$/);
    expect(sop).toEqual([]);
  });
});

describe("the importer reads a form in spite of", () => {
  it.each(READ)("%s", { timeout: 30_000 }, async (_, name, bytes) => {
    const { sop, galat } = await readDocument(name, bytes());
    expect(galat).toBeNull();
    expect(sop).toHaveLength(1);
    expect(sop[0]).toMatchObject({
      nama: "Peminjaman Arsip",
      nomor: "065/12/2024",
      tanggalPembuatan: "3 Maret 2024",
      tanggalRevisi: "-",
      tanggalEfektif: "1 April 2024",
      disahkanOleh: { jabatan: "Kepala Dinas Contoh" },
    });
  });

  it("Windows-1252, ligatures", async () => {
    const text = plainText({ "Nama SOP": "Sertifikat “Pro”" });
    const bytes = Uint8Array.from(
      [...text].map((one) => ({ "“": 0x93, "”": 0x94 })[one] ?? one.charCodeAt(0)),
    );
    expect((await readDocument("lama.txt", bytes)).sop[0]!.nama).toBe("Sertifikat “Pro”");
    const joined = await readDocument("lig.txt", strToU8(plainText({ "Nama SOP": "Sertiﬁkat eﬀektif" })));
    expect(joined.sop[0]!.nama).toBe("Sertifikat effektif");
  });

  it("labels without end, and says that it stopped", { timeout: 30_000 }, async () => {
    const text = `${plainText()}${"\nKeterkaitan\tPeralatan\nx\ty".repeat(30_000)}`;
    const { sop, keraguan } = await readDocument("ulang.txt", strToU8(text));
    expect(sop[0]!.nama).toBe("Peminjaman Arsip");
    expect(keraguan.map(({ teks }) => teks)).toContainEqual(expect.stringContaining("sangat panjang"));
  });

  it("200 pages", { timeout: 60_000 }, async () => {
    const bytes = await pdfOf(
      [TWELVE[0]!, ...Array.from({ length: 198 }, () => TWELVE[1]!), TWELVE[2]!],
      "ruled",
    );
    if (bytes === null) return;
    const { sop } = await readDocument("panjang.pdf", bytes);
    expect(sop).toHaveLength(200);
    expect(sop[199]!.nama).toBe(TWELVE[2]!.nama);
  });

  it.each([90, 180, 270])("a page turned by %i degrees", { timeout: 60_000 }, async (angle) => {
    const rows = plainRows().map(([label, value]) => `[${label}], [${value}]`);
    const bytes = await pdfFrom(
      `#rotate(${angle}deg, reflow: true)[#table(columns: (120pt, 200pt), ${rows.join(", ")})]`,
    );
    if (bytes === null) return;
    expect((await readDocument("miring.pdf", bytes)).sop[0]).toMatchObject({
      nama: "Peminjaman Arsip",
      nomor: "065/12/2024",
    });
  });
});
