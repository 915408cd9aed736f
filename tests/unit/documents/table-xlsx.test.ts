/** A unit's SOPs as an Excel workbook: every cell a text, readable again. */
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { sopTable } from "../../../src/catalogue/export/csv.ts";
import { tableXlsx } from "../../../src/documents/table-xlsx.ts";
import { readContent } from "../../../src/reader/content.ts";

/** Cells by their place. */
function cellsOf(bytes: Uint8Array): Map<string, string> {
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
  return new Map(
    Array.from(xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><is><t[^>]*>([^<]*)<\/t>/g), ([, place, text]) => [
      place!,
      text!,
    ]),
  );
}

it("keeps texts as they are: no formula, no number, no date", () => {
  const cells = cellsOf(
    tableXlsx(
      [
        ["a", "b"],
        ["=1+1", "065/ /1"],
        ["", "1 Februari 2021\nbaris"],
      ],
      "Nama: [x]",
    ),
  );
  expect([...cells]).toEqual([
    ["A1", "a"],
    ["B1", "b"],
    ["A2", "=1+1"],
    ["B2", "065/ /1"],
    ["B3", "1 Februari 2021\nbaris"],
  ]);
});

it("has all fields of the twelve", async () => {
  const catalogue = buildCatalogue(await readContent(process.cwd(), "tests/fixtures/ngantang"), {
    today: "2026-01-01",
  });
  const rows = sopTable(catalogue, catalogue.sops.values(), "https://contoh.go.id/");
  const cells = new Set(cellsOf(tableXlsx(rows, "SOP")).values());
  const escaped = (text: string) =>
    text
      .replaceAll("&", "&amp;")
      .replaceAll('"', "&quot;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll("'", "&apos;");
  for (const sop of catalogue.sops.values()) {
    expect(cells).toContain(escaped(sop.nama));
    expect(cells).toContain(escaped(sop.dasarHukum.map(({ teks }) => teks).join("\n")));
    expect(cells).toContain(`https://contoh.go.id${sop.path}`);
  }
});

it("names columns beyond Z", () => {
  const cells = cellsOf(tableXlsx([Array.from({ length: 28 }, (_, index) => `k${index}`)], "x"));
  expect(cells.get("Z1")).toBe("k25");
  expect(cells.get("AB1")).toBe("k27");
});
