/** The table of steps from formats with cells: where symbols are certain they are read, else it is said what is missing. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/importer/read-document.ts";
import { plainRows, wordForm, wordWith } from "../../support/forms/nasty.ts";
import { xlsxOf, type SheetCell } from "../../support/forms/xlsx.ts";

const HEADS = ["No", "Kegiatan", "Pelaksana", "", "Mutu Baku", "", "", "Ket."];
const PERFORMERS = ["", "", "Petugas", "Kepala", "Kelengkapan", "Waktu", "Output", ""];
const ROWS = [
  ["1.", "Menerima berkas", "", "", "Dokumen", "5 menit", "Tanda terima", ""],
  ["2.", "Memeriksa berkas", "", "", "Berkas", "1 hari", "Berkas lengkap", "Lihat SOP Loket"],
  ["3.", "Menyerahkan berkas", "", "", "", "10 menit", "Berkas", ""],
];

function sheet(): SheetCell[] {
  const identity = plainRows().flatMap(([label, value], index) => [
    { ref: `C${index + 1}`, text: label },
    { ref: `E${index + 1}`, text: value },
  ]);
  const table = [HEADS, PERFORMERS, ...ROWS].flatMap((cells, row) =>
    cells.map((text, column) => ({ ref: `${"ABCDEFGH"[column]}${row + 20}`, text })),
  );
  const spans: Record<string, string> = { A20: "A21", B20: "B21", C20: "D20", E20: "G20", H20: "H21" };
  return [
    ...identity,
    { ref: "A8", to: "D8", text: "Dasar Hukum" },
    { ref: "E8", to: "H8", text: "Kualifikasi Pelaksana" },
    ...table.map((cell) => (spans[cell.ref] ? { ...cell, to: spans[cell.ref]! } : cell)),
  ];
}

const STEPS = ROWS.map(([, kegiatan, , , kelengkapan, waktu, output, keterangan]) => ({
  kegiatan,
  ...(kelengkapan ? { kelengkapan } : {}),
  waktu,
  output,
  ...(keterangan ? { keterangan } : {}),
}));

describe("the table of steps", () => {
  it("takes symbols from the anchors of an Excel sheet", async () => {
    const bytes = xlsxOf(
      [sheet()],
      [
        { column: 2, row: 21, outline: "flowChartTerminator" },
        { column: 3, row: 22, outline: "flowChartDecision" },
        { column: 2, row: 23, outline: "roundRect" },
      ],
    );
    const { sop, keraguan } = await readDocument("langkah.xlsx", bytes);
    expect(sop[0]?.prosedur).toEqual({
      pelaksana: ["Petugas", "Kepala"],
      langkah: [
        { ...STEPS[0], pelaksana: ["Petugas"], simbol: "mulai" },
        { ...STEPS[1], pelaksana: ["Kepala"], simbol: "keputusan" },
        { ...STEPS[2], pelaksana: ["Petugas"], simbol: "selesai" },
      ],
    });
    expect(keraguan.map(({ teks }) => teks)).toContainEqual(expect.stringContaining("Ya dan Tidak"));
  });

  it("keeps the performers and says which steps are to be completed where nothing is certain", async () => {
    const cell = (text: string, span = ""): string =>
      `<w:tc><w:tcPr>${span}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const down = (text: string): string => cell(text, '<w:vMerge w:val="restart"/>');
    const below = cell("", "<w:vMerge/>");
    const wide = (text: string, columns: number): string => cell(text, `<w:gridSpan w:val="${columns}"/>`);
    const rows = [
      [down("No"), down("Kegiatan"), wide("Pelaksana", 2), wide("Mutu Baku", 3), down("Ket.")],
      [
        below,
        below,
        cell("Petugas"),
        cell("Kepala"),
        cell("Kelengkapan"),
        cell("Waktu"),
        cell("Output"),
        below,
      ],
      ...ROWS.map((own) => own.map((text) => cell(text))),
    ];
    const table = `<w:tbl>${rows.map((own) => `<w:tr>${own.join("")}</w:tr>`).join("")}</w:tbl>`;
    const { sop, keraguan } = await readDocument(
      "langkah.docx",
      wordWith(`${wordForm(plainRows())}<w:p/>${table}`),
    );
    expect(sop[0]?.prosedur).toEqual({
      pelaksana: ["Petugas", "Kepala"],
      langkah: STEPS.map((step) => ({ ...step, pelaksana: [] })),
    });
    expect(keraguan.map(({ teks }) => teks)).toContainEqual(expect.stringContaining("langkah 1, 2, 3"));
  });
});
