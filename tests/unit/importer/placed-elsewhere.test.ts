/** What some offices print elsewhere than the form has it: it is found there, or it is said that it is not. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/importer/read-document.ts";
import { plainRows, wordForm, wordWith } from "../../support/forms/nasty.ts";
import { pdfFrom } from "../../support/forms/pdf.ts";
import { xlsxOf, type SheetCell } from "../../support/forms/xlsx.ts";

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const paragraphs = (...texts: string[]): string => texts.map(paragraph).join("");
const LISTS = paragraphs(
  "Dasar Hukum :",
  "1. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan",
  "Kualifikasi Pelaksana :",
  "1. Teliti",
  "Keterkaitan :",
  "SOP Surat Masuk",
  "Peralatan/Perlengkapan :",
  "1. Komputer",
  "Peringatan :",
  "Berkas yang kurang dikembalikan",
  "Pencatatan dan Pendataan :",
  "Buku agenda",
);
const SIGNER = { jabatan: "LURAH CONTOH", nama: "Siti Contoh, S.IP", nip: "19800101 200501 2 001" };
const SIGNED = paragraphs("Disahkan oleh :", SIGNER.jabatan, "", "", SIGNER.nama, `NIP. ${SIGNER.nip}`);
const unsigned = plainRows().filter(([label]) => label !== "Disahkan oleh");
const inLines = paragraphs(...unsigned.map(([label, value]) => `${label} : ${value}`));

async function read(name: string, bytes: Uint8Array) {
  const { sop, keraguan } = await readDocument(name, bytes);
  expect(sop).toHaveLength(1);
  return { sop: sop[0]!, doubts: keraguan.map(({ bidang, teks }) => `${bidang}: ${teks}`) };
}

describe("who signs", () => {
  it("may stand below the lists, in the middle of nothing", async () => {
    const { sop, doubts } = await read("lurah.docx", wordWith(inLines + LISTS + SIGNED));
    expect(sop).toMatchObject({ disahkanOleh: SIGNER, pencatatan: ["Buku agenda"] });
    expect(doubts).toEqual([]);
  });

  it("may stand below the table of steps", async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...texts: string[]): string => `<w:tr>${texts.map(cell).join("")}</w:tr>`;
    const steps = `<w:tbl>${row("No", "Kegiatan", "Petugas", "Waktu")}${row("1", "Menerima berkas", "√", "5 menit")}</w:tbl>`;
    const { sop } = await read("lurah.docx", wordWith(inLines + LISTS + steps + SIGNED));
    expect(sop.disahkanOleh).toEqual(SIGNER);
    expect(sop.prosedur?.langkah).toEqual([
      { kegiatan: "Menerima berkas", pelaksana: ["Petugas"], waktu: "5 menit" },
    ]);
  });

  it("is no item that speaks of approval", async () => {
    const items = LISTS.replace("Buku agenda", "Disahkan oleh Kepala Dinas");
    const { sop } = await read("lurah.docx", wordWith(inLines + items));
    expect(sop).toMatchObject({ disahkanOleh: {}, pencatatan: ["Disahkan oleh Kepala Dinas"] });
  });

  it("may stand in the last of three columns, above his office", async () => {
    const cells = (...texts: string[]): string =>
      `<w:tr>${texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`;
    const cover = wordForm([
      ["Kode Dokumen", "CTH-PM-01"],
      ["Nomor Revisi", "02"],
      ["Tanggal Revisi", "21 Agustus 2023"],
      ["Tanggal Berlaku", "1 September 2023"],
    ]);
    const signers = `<w:tbl>${cells("Disusun oleh", "Diperiksa oleh", "Disetujui oleh")}${cells("Lina Contoh, S.Si.", "Ir. Tono Contoh, M.T.", "Dr. Yusuf Contoh, M.T.")}${cells("Ketua Tim", "Kepala Pusat Mutu", "Direktur")}</w:tbl>`;
    const body = paragraphs(
      "DOKUMEN TERKENDALI",
      "1. Tujuan",
      "Menjaga alat.",
      "2. Referensi",
      "a. ISO 9001",
    );
    const { sop } = await read("mutu.docx", wordWith(`${cover}<w:p/>${signers}${body}`));
    expect(sop.disahkanOleh).toEqual({ jabatan: "Direktur", nama: "Dr. Yusuf Contoh, M.T." });
  });
});

describe("who signs before", () => {
  it("is kept as a part, and is not who approves", async () => {
    const [first, ...others] = plainRows();
    const rows = [
      first!,
      ["Disusun oleh", "Kepala Bidang Contoh"],
      ["Diperiksa oleh", "Sekretaris"],
      ...others,
    ];
    const { sop } = await read(
      "susun.docx",
      wordWith(`${wordForm(rows as [string, string][])}<w:p/>${LISTS}`),
    );
    expect(sop.nomor).toBe("065/12/2024");
    expect(sop.disahkanOleh).toEqual({ jabatan: "Kepala Dinas Contoh" });
    expect(sop.bagianLain).toEqual([
      { judul: "Disusun oleh", isi: ["Kepala Bidang Contoh"] },
      { judul: "Diperiksa oleh", isi: ["Sekretaris"] },
    ]);
  });
});

describe("labels that the form does not know", () => {
  const [first, ...others] = plainRows();
  const rows = [first!, ["Jumlah Halaman", "4"], ...others] as [string, string][];

  it.each([
    ["in the column of labels", `${wordForm(rows)}<w:p/>${LISTS}`],
    ["in lines of their own", paragraphs(...rows.map(([label, value]) => `${label} : ${value}`)) + LISTS],
  ])("are parts of their own %s", async (_, body) => {
    const { sop } = await read("halaman.docx", wordWith(body));
    expect(sop.nomor).toBe("065/12/2024");
    expect(sop.bagianLain).toEqual([{ judul: "Jumlah Halaman", isi: ["4"] }]);
  });
});

describe("office, name, rank and number on one line", () => {
  it.each([
    [
      "KEPALA DINAS CONTOH Drs. Bambang Contoh, M.M. Pembina Utama Muda",
      "KEPALA DINAS CONTOH",
      "Pembina Utama Muda",
    ],
    ["Direktur RSUD dr. Soewandi Ir. Bambang Contoh, M.M.", "Direktur RSUD dr. Soewandi", undefined],
  ])("%s", async (line, jabatan, pangkat) => {
    const form = wordForm(plainRows({ "Disahkan oleh": `${line} NIP. 19670101 199203 1 004` }));
    const { sop, doubts } = await read("sebaris.docx", wordWith(`${form}<w:p/>${LISTS}`));
    expect(sop.disahkanOleh).toMatchObject({ jabatan, nip: "19670101 199203 1 004" });
    expect(sop.disahkanOleh.nama).toMatch(/^(?:Drs|Ir)\. Bambang Contoh, M\.M\.$/);
    expect(sop.disahkanOleh.pangkat).toBe(pangkat);
    expect(doubts).toEqual([expect.stringMatching(/^disahkanOleh: /)]);
  });
});

describe("several forms in one document", () => {
  it("end with who signs, each its own", async () => {
    const one = (nama: string): string =>
      paragraphs(...unsigned.map(([label, value]) => `${label} : ${label === "Nama SOP" ? nama : value}`)) +
      LISTS;
    const place = paragraphs("Ditetapkan di Contoh", "pada tanggal 3 Maret 2024");
    const bytes = wordWith(one("Satu") + place + SIGNED + one("Dua") + place + SIGNED);
    const { sop, keraguan } = await readDocument("dua.docx", bytes);
    expect(sop.map(({ nama, disahkanOleh, pencatatan }) => ({ nama, disahkanOleh, pencatatan }))).toEqual(
      ["Satu", "Dua"].map((nama) => ({ nama, disahkanOleh: SIGNER, pencatatan: ["Buku agenda"] })),
    );
    expect(keraguan.map(({ teks }) => teks)).toEqual([
      expect.stringMatching("^SOP ke-1 .*pada tanggal 3 Maret 2024"),
      expect.stringMatching("^SOP ke-2 .*pada tanggal 3 Maret 2024"),
    ]);
  });
});

describe("the identity block", () => {
  it("does not take a title in the middle of the page for a value", async () => {
    const rows = plainRows().map(([label, value]) => `[${label}], [:], [${value}]`);
    const source = `#align(center)[STANDAR OPERASIONAL PROSEDUR \\ PEMINJAMAN ARSIP]
#grid(columns: (4cm, 5mm, 1fr), row-gutter: 8pt, ${rows.join(", ")})

Dasar Hukum

Kualifikasi Pelaksana`;
    const bytes = await pdfFrom(source);
    if (bytes === null) return;
    expect((await read("judul.pdf", bytes)).sop.nomor).toBe("065/12/2024");
  });

  it("does not take the letterhead above its labels for a value", async () => {
    const kop = paragraphs("PEMERINTAH KOTA CONTOH", "KELURAHAN CONTOH", "Jl. Kenanga No. 12");
    const { sop } = await read("lurah.docx", wordWith(kop + inLines + LISTS));
    expect(sop.nomor).toBe("065/12/2024");
  });

  it("may begin with the name", async () => {
    const [name, ...others] = [plainRows().at(-1)!, ...plainRows().slice(0, -1)];
    const { sop } = await read("nama.docx", wordWith(`${wordForm([name, ...others])}<w:p/>${LISTS}`));
    expect(sop).toMatchObject({ nama: "Peminjaman Arsip", nomor: "065/12/2024" });
  });
});

describe("the title of a form without a label for it", () => {
  const cell = (text: string, properties = ""): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split("|").map(paragraph).join("")}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
  const BODY = wordForm([
    ["PENGERTIAN", "Pencocokan jati diri."],
    ["TUJUAN", "Menghindari kekeliruan."],
    ["PROSEDUR", "1. Petugas bertanya."],
    ["Hal yang dicatat petugas", "Jam dan nama."],
    ["UNIT TERKAIT", "Laboratorium"],
  ]);
  const parts = [
    { judul: "PENGERTIAN", isi: ["Pencocokan jati diri."] },
    { judul: "TUJUAN", isi: ["Menghindari kekeliruan."] },
    { judul: "PROSEDUR", isi: ["Petugas bertanya."] },
    { judul: "Hal yang dicatat petugas", isi: ["Jam dan nama."] },
    { judul: "UNIT TERKAIT", isi: ["Laboratorium"] },
  ];
  const labels = ["No. Dokumen|C/01", "No. Revisi|00", "Halaman|1/1"].map((text) => cell(text));

  it("may stand in a row of the same table, beside the office", async () => {
    const down = '<w:vMerge w:val="restart"/>';
    const head = `<w:tbl>${row(cell("RSUD dr. Contoh", down), cell("Identifikasi pasien", '<w:gridSpan w:val="3"/>'))}${row(cell("", "<w:vMerge/>"), ...labels)}</w:tbl>`;
    const { sop } = await read("spo.docx", wordWith(`${head}<w:p/>${BODY}`));
    expect(sop).toMatchObject({ nama: "Identifikasi pasien", nomor: "C/01", formulir: "akreditasi" });
    expect(sop.bagianLain?.slice(2)).toEqual(parts);
  });

  it("stands beside labels that hold their values, and is none of them", async () => {
    const held = ["No. Dokumen : C/01", "No. Revisi : 00", "Halaman : 1/1"];
    const down = (text: string, index: number): string =>
      index === 0 ? cell(text, '<w:vMerge w:val="restart"/>') : cell("", "<w:vMerge/>");
    const rows = held.map((text, index) =>
      row(down("UNIVERSITAS CONTOH", index), down("PROSEDUR MUTU|PEMINJAMAN ALAT", index), cell(text)),
    );
    const signers = [
      ["Dibuat oleh", "Disahkan oleh"],
      ["Kepala Biro", "Rektor"],
      ["Ani Contoh, M.Pd.", "Prof. Dr. Cipto Contoh, M.A."],
    ].map((texts) => row(...texts.map((text) => cell(text))));
    const { sop } = await read(
      "mutu.docx",
      wordWith(`<w:tbl>${rows.join("")}</w:tbl><w:tbl>${signers.join("")}</w:tbl><w:p/>${BODY}`),
    );
    expect(sop).toMatchObject({
      nama: "PEMINJAMAN ALAT",
      nomor: "C/01",
      disahkanOleh: { jabatan: "Rektor", nama: "Prof. Dr. Cipto Contoh, M.A." },
    });
    expect(sop.bagianLain).toContainEqual({
      judul: "Dibuat oleh",
      isi: ["Kepala Biro", "Ani Contoh, M.Pd."],
    });
  });

  it("may stand above an older form with other labels", async () => {
    const head = `<w:tbl>${row(cell("Pemeriksaan kehamilan", '<w:gridSpan w:val="2"/>'))}${row(cell("No. Kode : C/01"), cell("Ditetapkan Oleh|Kepala Puskesmas Contoh"))}${row(cell("Terbitan : 01"), cell("dr. Rina Contoh"))}${row(cell("No. Revisi : 00"), cell("NIP. 19780202 200604 2 010"))}</w:tbl>`;
    const { sop } = await read("spo.docx", wordWith(`${head}<w:p/>${BODY}`));
    expect(sop).toMatchObject({
      nama: "Pemeriksaan kehamilan",
      nomor: "C/01",
      disahkanOleh: {
        jabatan: "Kepala Puskesmas Contoh",
        nama: "dr. Rina Contoh",
        nip: "19780202 200604 2 010",
      },
      formulir: "akreditasi",
    });
  });

  it("may stand beside the labels, below the kind of document", async () => {
    const head = `<w:tbl>${row(cell("POLITEKNIK CONTOH|PUSAT MUTU"), cell("PROSEDUR MUTU|PEMINJAMAN ALAT"), ...labels)}</w:tbl>`;
    const { sop } = await read("mutu.docx", wordWith(`${head}<w:p/>${BODY}`));
    expect(sop.nama).toBe("PEMINJAMAN ALAT");
  });
});

describe("a table of steps in a sheet of its own", () => {
  const cells = (first: number, rows: readonly (readonly string[])[]): SheetCell[] =>
    rows.flatMap((texts, row) =>
      texts.flatMap((text, column) => (text ? [{ ref: `${"ABCDE"[column]}${first + row}`, text }] : [])),
    );
  const COVER = [
    ...cells(1, plainRows()),
    ...cells(8, [
      ["PERINGATAN", "PENCATATAN DAN PENDATAAN"],
      ["Berkas yang kurang dikembalikan", "Buku agenda"],
    ]),
  ];

  it("leaves its title out of the lists", async () => {
    const sheet: SheetCell[] = [
      { ref: "A1", to: "E1", text: "DIAGRAM ALIR PEMINJAMAN ARSIP" },
      ...cells(3, [
        ["NO", "KEGIATAN", "Petugas", "Waktu", "Output"],
        ["1", "Menerima berkas", "X", "5 menit", "Berkas"],
      ]),
    ];
    const { sop, doubts } = await read("langkah.xlsx", xlsxOf([COVER, sheet]));
    expect(sop).toMatchObject({
      peringatan: ["Berkas yang kurang dikembalikan"],
      pencatatan: ["Buku agenda"],
      prosedur: { pelaksana: ["Petugas"], langkah: [{ kegiatan: "Menerima berkas" }] },
    });
    expect(doubts.filter((text) => /Tercetak/.test(text))).toEqual([]);
  });

  it("may end with a total, which is no step", async () => {
    const sheet = cells(1, [
      ["No", "Kegiatan", "Petugas", "Waktu", "Output"],
      ["1", "Menerima berkas", "X", "5 menit", "Berkas"],
      ["", "Jumlah waktu", "", "5 menit"],
    ]);
    const { sop } = await read("langkah.xlsx", xlsxOf([COVER, sheet]));
    expect(sop.prosedur?.langkah).toHaveLength(1);
  });

  it("has no performers where none are printed, and says so", async () => {
    const sheet = cells(1, [
      ["No", "Uraian Kegiatan", "Kelengkapan", "Waktu", "Output"],
      ["1", "Menerima berkas", "Surat", "30", "Disposisi"],
      ["2", "Menata berkas", "Disposisi", "60", "Berkas"],
    ]);
    const { sop, doubts } = await read("langkah.xlsx", xlsxOf([COVER, sheet]));
    expect(sop.bagianLain).toBeUndefined();
    const by = { pelaksana: [] };
    expect(sop.prosedur).toEqual({
      pelaksana: [],
      langkah: [
        { kegiatan: "Menerima berkas", ...by, kelengkapan: "Surat", waktu: "30", output: "Disposisi" },
        { kegiatan: "Menata berkas", ...by, kelengkapan: "Disposisi", waktu: "60", output: "Berkas" },
      ],
    });
    expect(doubts.filter((text) => /^prosedur/.test(text))).toEqual([
      expect.stringMatching(/^prosedur: Kolom pelaksana/),
    ]);
  });

  it("may name in one column who does each step", async () => {
    const sheet = cells(1, [
      ["No", "Kegiatan", "Pelaksana", "Waktu", "Output"],
      ["1", "Menerima berkas", "Petugas Umum dan Kepegawaian", "5 menit", "Berkas"],
      ["2", "Memeriksa berkas", "Kepala Seksi", "1 jam", "Paraf"],
      ["3", "Menata berkas", "Petugas Umum dan Kepegawaian, Kepala Seksi", "1 jam", "Arsip"],
    ]);
    const { sop, doubts } = await read("langkah.xlsx", xlsxOf([COVER, sheet]));
    const [first, second] = ["Petugas Umum dan Kepegawaian", "Kepala Seksi"];
    expect(sop.prosedur?.pelaksana).toEqual([first, second]);
    expect(sop.prosedur?.langkah.map(({ pelaksana }) => pelaksana)).toEqual([
      [first],
      [second],
      [first, second],
    ]);
    expect(doubts.filter((text) => /^prosedur/.test(text))).toEqual([
      expect.stringMatching(/^prosedur: Lebih dari satu pelaksana tertulis pada langkah 3/),
    ]);
  });

  it("may have marks in one column without names", async () => {
    const sheet = cells(1, [
      ["No", "Kegiatan", "Pelaksana", "Waktu", "Output"],
      ["1", "Menerima berkas", "V", "5 menit", "Berkas"],
    ]);
    const { sop } = await read("langkah.xlsx", xlsxOf([COVER, sheet]));
    expect(sop.prosedur).toMatchObject({ pelaksana: ["Pelaksana"], langkah: [{ pelaksana: ["Pelaksana"] }] });
  });
});

describe("lists", () => {
  it("may have colons in a column of their own", async () => {
    const rows = [
      ["Dasar Hukum", "1. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan|2. ISO 9001"],
      ["Kualifikasi Pelaksana", "- Teliti|- Sabar"],
      ["Peringatan", "Berkas yang kurang dikembalikan"],
      ["Pencatatan dan Pendataan", "a. Buku agenda|b. Arsip"],
      ["Indikator Kinerja", "95 % selesai pada hari itu"],
    ];
    const cell = (text: string): string => `<w:tc>${text.split("|").map(paragraph).join("")}</w:tc>`;
    const table = rows.map(([label, text]) => `<w:tr>${[label!, ":", text!].map(cell).join("")}</w:tr>`);
    const { sop } = await read(
      "kolom.docx",
      wordWith(`${wordForm(plainRows())}<w:p/><w:tbl>${table.join("")}</w:tbl>`),
    );
    expect(sop).toMatchObject({
      dasarHukum: ["Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan", "ISO 9001"],
      kualifikasiPelaksana: ["Teliti", "Sabar"],
      peringatan: ["Berkas yang kurang dikembalikan"],
      pencatatan: ["Buku agenda", "Arsip"],
      bagianLain: [{ judul: "Indikator Kinerja", isi: ["95 % selesai pada hari itu"] }],
    });
  });

  it("are followed by steps below the word alone, which is a heading only above numbers", async () => {
    const law = LISTS.replace("tentang Kearsipan", "tentang Penyusunan Standar Operasional").replace(
      "Kualifikasi Pelaksana :",
      "Prosedur</w:t></w:r></w:p><w:p><w:r><w:t>Kualifikasi Pelaksana :",
    );
    const steps = paragraphs("PROSEDUR", "1. Pemohon mengisi formulir.", "2. Petugas mencetak kartu.");
    const { sop, doubts } = await read("kata.docx", wordWith(wordForm(plainRows()) + law + steps));
    expect(sop.dasarHukum).toEqual([
      "Undang-Undang Nomor 43 Tahun 2009 tentang Penyusunan Standar Operasional Prosedur",
    ]);
    expect(sop.bagianLain).toEqual([
      { judul: "PROSEDUR", isi: ["Pemohon mengisi formulir.", "Petugas mencetak kartu."] },
    ]);
    expect(doubts).toEqual([expect.stringMatching(/^prosedur: /)]);
  });
});

describe("words that belong to no part", () => {
  it("are said, not left out in silence", async () => {
    const cell = (text: string): string => `<w:tc>${text.split("|").map(paragraph).join("")}</w:tc>`;
    const lists = `<w:tbl>${[
      ["Dasar Hukum", "Kualifikasi Pelaksana"],
      ["1. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan|2. ISO 9001", "1. Teliti|2. Sabar"],
    ]
      .map((texts) => `<w:tr>${texts.map(cell).join("")}</w:tr>`)
      .join("")}</w:tbl>`;
    const below = paragraph("Formulir ini berlaku di semua kelurahan.");
    const { doubts } = await read("sisa.docx", wordWith(`${wordForm(plainRows())}<w:p/>${lists}${below}`));
    expect(doubts.filter((text) => /Tercetak/.test(text))).toEqual([
      ': Tercetak, tetapi tidak masuk bagian mana pun: "Formulir ini berlaku di semua kelurahan.".',
    ]);
  });
});

describe("running text on one line", () => {
  it("may have its labels in capitals, and steps", async () => {
    const text = [
      ...plainRows().map(([label, value]) => `${label.toUpperCase()} : ${value}`),
      "DASAR HUKUM : 1. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan 2. Pedoman Arsip Kantor Contoh",
      "KUALIFIKASI PELAKSANA : 1. Teliti 2. Sabar KETERKAITAN : SOP Surat Masuk PENCATATAN DAN PENDATAAN : Buku agenda",
      "URAIAN PROSEDUR : 1. Pemohon datang. 2. Petugas memeriksa berkas.",
    ].join(" ");
    const { sop } = await read("teks.txt", new TextEncoder().encode(text));
    expect(sop).toMatchObject({
      nama: "Peminjaman Arsip",
      kualifikasiPelaksana: ["Teliti", "Sabar"],
      keterkaitan: ["SOP Surat Masuk"],
      pencatatan: ["Buku agenda"],
      bagianLain: [{ judul: "URAIAN PROSEDUR", isi: ["Pemohon datang.", "Petugas memeriksa berkas."] }],
    });
  });

  it("has colons between labels and what stands behind them", async () => {
    const text = [
      ...plainRows().map(([label, value]) => `${label} : ${value}`),
      "Dasar Hukum : 1. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan 2. Pedoman Arsip Kantor Contoh",
      "Kualifikasi Pelaksana : 1. Teliti 2. Sabar Keterkaitan : SOP Surat Masuk Peralatan/Perlengkapan : 1. Komputer",
      "Peringatan : Berkas yang kurang dikembalikan Pencatatan dan Pendataan : Buku agenda",
    ].join(" ");
    const { sop } = await read("teks.txt", new TextEncoder().encode(text));
    expect(sop).toMatchObject({
      keterkaitan: ["SOP Surat Masuk"],
      peringatan: ["Berkas yang kurang dikembalikan"],
      pencatatan: ["Buku agenda"],
    });
  });
});
