/** Values of the identity block and what stands beside them: seals, gaps in numbers, the name of the office, names on one line. */
import { describe, expect, it } from "vitest";
import { approverFrom } from "../../../src/importer/form/identity/approver.ts";
import { cellText } from "../../../src/importer/steps/cell-text.ts";
import { readDocument } from "../../../src/importer/read-document.ts";
import { join } from "../../../src/importer/text.ts";
import { plainRows } from "../../support/forms/nasty.ts";
import { xlsxOf, type SheetCell } from "../../support/forms/xlsx.ts";

const lines = (...texts: string[]) => texts.map((text) => ({ text, gap: false }));

describe("who signs", () => {
  it("is not the seal of an electronic signature, on however many lines", () => {
    const { approver } = approverFrom(
      lines(
        "Kepala Dinas Contoh",
        "Ditandatangani secara",
        "elektronik",
        "Ir. Widodo Contoh, M.Si.",
        "NIP. 19690412 199503 1 004",
      ),
    );
    expect(approver).toMatchObject({ jabatan: "Kepala Dinas Contoh", nama: "Ir. Widodo Contoh, M.Si." });
  });

  it.each([
    [
      "Kepala Dinas Perpustakaan dan Kearsipan Ani Contoh, S.IP., M.Hum.",
      "Kepala Dinas Perpustakaan dan Kearsipan",
      "Ani Contoh, S.IP., M.Hum.",
    ],
    [
      "Kepala Dinas Kesehatan Kota Tirtasari Budi Contoh, S.E.",
      "Kepala Dinas Kesehatan Kota Tirtasari",
      "Budi Contoh, S.E.",
    ],
    ["Camat Wonoasri Budi Contoh, S.E.", "Camat Wonoasri", "Budi Contoh, S.E."],
  ])("may stand on one line with the office, which is in doubt: %s", (text, jabatan, nama) => {
    expect(approverFrom(lines(text))).toEqual({ approver: { jabatan, nama }, unsure: true });
  });
});

describe("the number", () => {
  it("keeps the gap in its middle", async () => {
    const rows = plainRows({ "Nomor SOP": "560/    /2017" }).map(
      ([label, value]) => `${" ".repeat(40)}${label.padEnd(20)}:   ${value}`,
    );
    const text = [
      ...rows,
      "Dasar Hukum :                         Kualifikasi Pelaksana :",
      "1. ISO 9001                           1. Teliti",
    ].join("\n");
    const { sop } = await readDocument("nomor.txt", new TextEncoder().encode(text));
    expect(sop[0]?.nomor).toBe("560/ /2017");
  });
});

describe("the name of the office", () => {
  it("is no value where it stands right of all of them", async () => {
    const cells: SheetCell[] = plainRows().flatMap(([label, value], row) => [
      { ref: `A${row + 1}`, text: label },
      { ref: `B${row + 1}`, text: value },
    ]);
    cells.push({ ref: "C1", to: "C6", text: "PEMERINTAH KABUPATEN CONTOH\nTELUK MENTARI\nDINAS PERIKANAN" });
    cells.push({ ref: "A8", text: "Dasar Hukum" }, { ref: "A9", text: "1. ISO 9001" });
    const { sop } = await readDocument("kop.xlsx", xlsxOf([cells]));
    expect(sop[0]).toMatchObject({ nomor: "065/12/2024", disahkanOleh: { jabatan: "Kepala Dinas Contoh" } });
  });
});

describe("a cell of who signs beside all rows of a head", () => {
  /** As on forms of health centres: the title over the labels, the signer right of both. */
  const head = (signer: string): Uint8Array =>
    xlsxOf([
      [
        { ref: "A1", to: "A5", text: "PUSKESMAS\nCONTOH" },
        { ref: "B1", to: "C1", text: "CUCI TANGAN" },
        { ref: "D1", to: "D5", text: signer },
        ...[
          "No. Dokumen : 440/1/2023",
          "No. Revisi : 00",
          "Tanggal Terbit : 2 Mei 2023",
          "Halaman : 1/2",
        ].map((text, row) => ({ ref: `B${row + 2}`, to: `C${row + 2}`, text })),
        { ref: "A7", text: "1. Pengertian" },
        { ref: "B7", text: "Membersihkan tangan." },
      ],
    ]);

  it("gives name and number, also where the name stands higher than the labels", async () => {
    const { sop } = await readDocument("spo.xlsx", head("dr. Ani Contoh\nNIP. 19800101 200501 2 005"));
    expect(sop[0]).toMatchObject({
      nama: "CUCI TANGAN",
      disahkanOleh: { nama: "dr. Ani Contoh", nip: "19800101 200501 2 005" },
    });
  });
});

describe("what the identity block holds and no key takes", () => {
  it("is said", async () => {
    const cells: SheetCell[] = [...plainRows(), ["Nomor SOP", "999/KEDUA/2024"]].flatMap(
      ([label, value], row) => [
        { ref: `A${row + 1}`, text: label ?? "" },
        { ref: `B${row + 1}`, text: value ?? "" },
      ],
    );
    cells.push({ ref: "A9", text: "Dasar Hukum" }, { ref: "A10", text: "1. ISO 9001" });
    const { sop, keraguan } = await readDocument("dua.xlsx", xlsxOf([cells]));
    expect(sop[0]?.nomor).toBe("065/12/2024");
    expect(keraguan.map(({ teks }) => teks)).toContain(
      'Tercetak, tetapi tidak masuk bagian mana pun: "999/KEDUA/2024".',
    );
  });
});

describe("a printed Tanggal Pengesahan without a day", () => {
  it("stays the label of this form", async () => {
    const [number, made, revised, , signer, name] = plainRows();
    const rows = [number, made, revised, ["Tgl. Pengesahan", ""], signer, name];
    const cells: SheetCell[] = rows.flatMap(([label = "", value = ""] = [], row) => [
      { ref: `A${row + 1}`, text: label },
      { ref: `B${row + 1}`, text: value },
    ]);
    cells.push({ ref: "A8", text: "Dasar Hukum" }, { ref: "A9", text: "1. ISO 9001" });
    const { sop } = await readDocument("kosong.xlsx", xlsxOf([cells]));
    expect(sop[0]).toMatchObject({ tanggalPengesahan: "", tanggalPembuatan: "3 Maret 2024" });
    expect(sop[0]).not.toHaveProperty("tanggalEfektif");
  });
});

describe("words that a program has cut", () => {
  it.each(["Menyam\u2010", "Menyam\u00ad"])("with a mark of its own are whole for certain: %s", (first) => {
    expect(join([first, "paikan pengaduan"])).toBe("Menyampaikan pengaduan");
  });

  it("without a mark are whole where they fill their cell", () => {
    const cell = { left: 0, right: 60, top: 0, bottom: 40 };
    const part = (text: string) => ({ text, x: 2, x2: 2 + text.length * 5, cell });
    expect(cellText([part("Pemberitahu"), part("an elektronik")], cell)).toBe("Pemberitahuan elektronik");
    expect(cellText([part("Pemberitahu"), part("oleh Camat")], cell)).toBe("Pemberitahu oleh Camat");
  });
});
