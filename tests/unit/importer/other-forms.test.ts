/** Forms that are no SOP AP are told apart, and what they hold is kept under its printed labels. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/importer/read-document.ts";
import { wordForm, wordWith } from "../../support/forms/nasty.ts";
import { pdfFrom } from "../../support/forms/pdf.ts";

const HEAD = wordForm([
  ["No. Dokumen", "SPO/12/2023"],
  ["No. Revisi", "02"],
  ["Tanggal Terbit", "4 Mei 2023"],
  ["Halaman", "1/2"],
  ["Ditetapkan Oleh", "Kepala Puskesmas Contoh"],
]);
const BODY = wordForm([
  ["1. Pengertian", "Pemeriksaan gula darah ialah pengukuran kadar gula dengan alat uji."],
  ["2. Tujuan", "Sebagai acuan petugas."],
  [
    "3. Referensi",
    "<w:p><w:r><w:t>a. Peraturan Menteri Kesehatan Nomor 43 Tahun 2019 tentang Puskesmas</w:t></w:r></w:p><w:p><w:r><w:t>b. Pedoman laboratorium</w:t></w:r></w:p>",
  ],
  [
    "6. Prosedur",
    "<w:p><w:r><w:t>1. Petugas mencuci tangan.</w:t></w:r></w:p><w:p><w:r><w:t>2. Petugas mengambil darah.</w:t></w:r></w:p>",
  ],
  ["9. Unit terkait", "Laboratorium"],
]);

describe("the form of a health centre", () => {
  it("is read as what it is, and said to be no SOP AP", async () => {
    const title =
      "<w:p><w:r><w:t>SOP</w:t></w:r></w:p><w:p><w:r><w:t>PEMERIKSAAN GULA DARAH</w:t></w:r></w:p>";
    const { sop, keraguan } = await readDocument("spo.docx", wordWith(`${title}${HEAD}<w:p/>${BODY}`));
    expect(sop).toEqual([
      {
        nama: "PEMERIKSAAN GULA DARAH",
        nomor: "SPO/12/2023",
        disahkanOleh: { jabatan: "Kepala Puskesmas Contoh" },
        dasarHukum: [
          "Peraturan Menteri Kesehatan Nomor 43 Tahun 2019 tentang Puskesmas",
          "Pedoman laboratorium",
        ],
        kualifikasiPelaksana: [],
        keterkaitan: [],
        peralatan: [],
        peringatan: [],
        pencatatan: [],
        bagianLain: [
          { judul: "No. Revisi", isi: ["02"] },
          { judul: "Tanggal Terbit", isi: ["4 Mei 2023"] },
          { judul: "Halaman", isi: ["1/2"] },
          {
            judul: "1. Pengertian",
            isi: ["Pemeriksaan gula darah ialah pengukuran kadar gula dengan alat uji."],
          },
          { judul: "2. Tujuan", isi: ["Sebagai acuan petugas."] },
          { judul: "6. Prosedur", isi: ["Petugas mencuci tangan.", "Petugas mengambil darah."] },
          { judul: "9. Unit terkait", isi: ["Laboratorium"] },
        ],
        formulir: "akreditasi",
        sumber: { dokumen: "spo.docx" },
      },
    ]);
    expect(keraguan.map(({ bidang }) => bidang)).toEqual(["formulir"]);
  });

  const SIGNER = {
    jabatan: "Kepala Puskesmas Contoh",
    nama: "dr. Nama Kepala",
    nip: "19800101 200501 1 001",
  };

  /** Number, revision, day and page beside one cell for who signs, the name underlined at the height of a rule. */
  const ruled = (label: string): string => `
#set page(margin: 2cm)
#set text(size: 10pt)
#align(center)[PEMERIKSAAN GULA DARAH]
#table(columns: (2cm, 3cm, 4cm, 1fr),
  table.cell(rowspan: 4)[SPO], [No. Dokumen], [: SPO/12/2023],
  table.cell(rowspan: 4)[${label} Kepala Puskesmas Contoh #v(16pt) #underline(offset: 3pt)[dr. Nama Kepala] \\ NIP. 19800101 200501 1 001],
  [No. Revisi], [: 02], [Tanggal Terbit], [: 4 Mei 2023], [Halaman], [: 1/2])
#table(columns: (4cm, 1fr), [1. Pengertian], [Pengukuran kadar gula.], [2. Unit terkait], [Laboratorium])`;

  it.each(["", "Ditetapkan oleh \\"])("finds who signs in a cell of his own, labelled %j", async (label) => {
    const { sop } = await readDocument("spo.pdf", (await pdfFrom(ruled(label)))!);
    expect(sop[0]).toMatchObject({
      nama: "PEMERIKSAAN GULA DARAH",
      nomor: "SPO/12/2023",
      disahkanOleh: SIGNER,
      bagianLain: [
        { judul: "No. Revisi", isi: ["02"] },
        { judul: "Tanggal Terbit", isi: ["4 Mei 2023"] },
        { judul: "Halaman", isi: ["1/2"] },
        { judul: "1. Pengertian", isi: ["Pengukuran kadar gula."] },
        { judul: "2. Unit terkait", isi: ["Laboratorium"] },
      ],
    });
  });
});
