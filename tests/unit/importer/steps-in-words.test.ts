/** Steps that are printed as sentences have no performers' columns: they are kept as a part of their own, and it is said. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/importer/read-document.ts";
import { plainRows, wordForm, wordWith } from "../../support/forms/nasty.ts";
import { pdfFrom } from "../../support/forms/pdf.ts";

const TITLE = "URAIAN PROSEDUR";
const STEPS = [
  "Pemohon menyerahkan surat permohonan dan salinan identitas kepada Petugas Loket di ruang pelayanan.",
  "Petugas Loket memeriksa kelengkapan; berkas yang kurang dikembalikan kepada pemohon pada hari yang sama.",
  "Kepala Seksi Pelayanan menandatangani surat keterangan.",
];
const NUMBERED = STEPS.map((text, index) => `${index + 1}. ${text}`);
const RECORDS = ["Dicatat pada buku agenda", "Disimpan sebagai arsip"];

/** The lists of the form in two columns, and what stands below them. */
const LISTS = [
  ["Dasar Hukum", "Kualifikasi Pelaksana"],
  ["1. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan", "1. Teliti"],
  ["Keterkaitan", "Peralatan/Perlengkapan"],
  ["1. SOP Surat Masuk", "1. Komputer"],
  ["Peringatan", "Pencatatan dan Pendataan"],
  ["Berkas yang kurang dikembalikan", RECORDS.map((text, index) => `${index + 1}. ${text}`).join("|")],
] as const;

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, width = 1): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${width}"/></w:tcPr>${text.split("|").map(paragraph).join("")}</w:tc>`;
const row = (cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const wordLists = (below = ""): string =>
  `<w:tbl>${LISTS.map((texts) => row(texts.map((text) => cell(text)))).join("")}${below}</w:tbl>`;

const typst = (texts: readonly string[], separator = " \\ "): string =>
  texts.map((text) => `#${JSON.stringify(text)}`).join(separator);
const pdf = (below: string, stroke: string): string => `#set page(margin: 2cm)
#set text(size: 10pt)
#table(columns: (4cm, 1fr), stroke: ${stroke}, ${plainRows()
  .map(([label, value]) => `[${label}], [${value}]`)
  .join(", ")})
#table(columns: (1fr, 1fr), stroke: ${stroke}, ${LISTS.flat()
  .map((text) => `[${typst(text.split("|"))}]`)
  .join(", ")}${below}`;

type Made = Uint8Array | null;
const files: readonly (readonly [string, () => Made | Promise<Made>])[] = [
  [
    "below the table of a Word document",
    () =>
      wordWith(`${wordForm(plainRows())}<w:p/>${wordLists()}${[TITLE, ...NUMBERED].map(paragraph).join("")}`),
  ],
  [
    "in a row of the table of a Word document",
    () =>
      wordWith(
        `${wordForm(plainRows())}<w:p/>${wordLists(row([cell(TITLE, 2)]) + row([cell(NUMBERED.join("|"), 2)]))}`,
      ),
  ],
  [
    "below the ruled lists of a PDF",
    () => pdfFrom(`${pdf(")", "0.6pt")}\n${typst([TITLE, ...NUMBERED], "\n\n")}`),
  ],
  [
    "in a row of the ruled lists of a PDF",
    () =>
      pdfFrom(
        pdf(`, table.cell(colspan: 2)[${TITLE}], table.cell(colspan: 2)[${typst(NUMBERED)}])`, "0.6pt"),
      ),
  ],
  [
    "below lists without rules in a PDF",
    () => pdfFrom(`${pdf(")", "none")}\n${typst([TITLE, ...NUMBERED], "\n\n")}`),
  ],
  [
    "in marked-up text",
    () =>
      new TextEncoder().encode(
        [
          ...plainRows().map(([label, value]) => `DINAS\t${label}\t${value}`),
          ...LISTS.map((texts) => texts.map((text) => text.replaceAll("|", " ")).join("\t")),
          TITLE,
          ...NUMBERED,
        ].join("\n"),
      ),
  ],
  [
    "in running text",
    () =>
      new TextEncoder().encode(
        [
          ...plainRows().map(([label, value]) => `${label} : ${value}`),
          ...LISTS.flatMap(([left, right], index) =>
            index % 2 ? [] : [left, LISTS[index + 1]![0], right, ...LISTS[index + 1]![1].split("|")],
          ),
          TITLE,
          ...NUMBERED,
        ].join("\n"),
      ),
  ],
];

describe("steps in sentences", () => {
  it.each(files)("stand %s", async (_, make) => {
    const bytes = await make();
    if (bytes === null) return;
    const { sop, keraguan } = await readDocument("langkah", bytes);
    expect(sop).toHaveLength(1);
    expect(sop[0]).toMatchObject({
      peringatan: ["Berkas yang kurang dikembalikan"],
      pencatatan: RECORDS,
      bagianLain: [{ judul: TITLE, isi: STEPS }],
    });
    expect(sop[0]!.prosedur).toBeUndefined();
    expect(keraguan.filter(({ bidang }) => bidang === "prosedur")).toHaveLength(1);
  });
});

describe("a title over the table of steps", () => {
  it("is no part", async () => {
    const steps = wordForm([]).replace(
      "<w:tbl></w:tbl>",
      `<w:tbl>${[
        ["No", "Kegiatan", "Petugas", "Waktu"],
        ["1", "Menerima berkas", "", "5 menit"],
      ]
        .map((texts) => row(texts.map((text) => cell(text))))
        .join("")}</w:tbl>`,
    );
    const { sop } = await readDocument(
      "langkah",
      wordWith(`${wordForm(plainRows())}<w:p/>${wordLists()}${paragraph(TITLE)}${steps}`),
    );
    expect(sop[0]!.bagianLain).toBeUndefined();
    expect(sop[0]!.prosedur?.langkah.map(({ kegiatan }) => kegiatan)).toEqual(["Menerima berkas"]);
  });
});
