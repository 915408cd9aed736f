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
