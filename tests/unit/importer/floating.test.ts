/** Symbols that float over a Word table: read where row and column are certain, else said to be unread. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/importer/read-document.ts";
import { plainRows, wordForm, wordWith } from "../../support/forms/nasty.ts";

const WIDTHS = [500, 2500, 1500, 1500, 1200, 1000, 1200];
/** EMU in a centimetre. */
const CM = 360_000;

interface Floating {
  readonly outline: string;
  /** Behind the left edge of the anchor's column, and below its paragraph, in centimetres. */
  readonly x: number;
  readonly y: number;
  readonly from?: string;
  readonly text?: string;
}

function anchor({ outline, x, y, from = "column", text = "" }: Floating): string {
  const box = text
    ? `<wps:txbx><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></wps:txbx>`
    : "";
  return `<w:r><w:drawing><wp:anchor layoutInCell="1"><wp:positionH relativeFrom="${from}"><wp:posOffset>${x * CM}</wp:posOffset></wp:positionH>
    <wp:positionV relativeFrom="paragraph"><wp:posOffset>${y * CM}</wp:posOffset></wp:positionV>
    <wp:extent cx="${1.4 * CM}" cy="${0.7 * CM}"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="${outline}"/></wps:spPr>${box}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
}

const cell = (text: string, more = "", drawn = ""): string =>
  `<w:tc><w:tcPr>${more}</w:tcPr><w:p>${drawn}<w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (cells: readonly string[]): string =>
  `<w:tr><w:trPr><w:trHeight w:val="850"/></w:trPr>${cells.join("")}</w:tr>`;

/** Each step's shapes, by the cell that they are anchored in. */
function word(steps: readonly Readonly<Record<number, Floating>>[]): Uint8Array {
  const wide = (text: string, columns: number): string => cell(text, `<w:gridSpan w:val="${columns}"/>`);
  const down = (text: string): string => cell(text, '<w:vMerge w:val="restart"/>');
  const heads = [
    row([down("No"), down("Kegiatan"), wide("Pelaksana", 2), wide("Mutu Baku", 3)]),
    row([
      cell("", "<w:vMerge/>"),
      cell("", "<w:vMerge/>"),
      ...["Staf", "Kepala", "Kelengkapan", "Waktu", "Output"].map((text) => cell(text)),
    ]),
  ];
  const body = steps.map((own, index) =>
    row(
      [`${index + 1}`, `Kegiatan ke-${index + 1}`, "", "", "Berkas", "5 menit", "Hasil"].map((text, at) =>
        cell(text, "", own[at] ? anchor(own[at]) : ""),
      ),
    ),
  );
  const grid = WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const table = `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${[...heads, ...body].join("")}</w:tbl>`;
  return wordWith(`${wordForm(plainRows())}<w:p/>${table}`);
}

async function read(steps: Parameters<typeof word>[0]) {
  const { sop, keraguan } = await readDocument("melayang.docx", word(steps));
  const langkah = sop[0]!.prosedur!.langkah.map(({ kegiatan, pelaksana, simbol }) => [
    kegiatan,
    pelaksana.join(),
    simbol,
  ]);
  return { langkah, doubts: keraguan.map(({ teks }) => teks).join("\n") };
}

describe("floating symbols in Word", () => {
  it("are read where they stand over one column of their row, wherever in the row they are anchored", async () => {
    const { langkah, doubts } = await read([
      { 2: { outline: "flowChartTerminator", x: 0.3, y: 0.2, text: "Mulai" } },
      // From the column of activities: 4.4 cm to its right edge, 2.6 cm further is the other performer.
      { 1: { outline: "flowChartDecision", x: 7.2, y: 0.2 } },
      { 2: { outline: "roundRect", x: 0.3, y: 0.2 } },
    ]);
    expect(langkah).toEqual([
      ["Kegiatan ke-1", "Staf", "mulai"],
      ["Kegiatan ke-2", "Kepala", "keputusan"],
      ["Kegiatan ke-3", "Staf", "selesai"],
    ]);
    expect(doubts).not.toContain("letaknya tidak pasti");
    expect(doubts).toContain("Tujuan Ya dan Tidak belum terbaca pada langkah 2");
  });

  it.each([
    ["below its row", { outline: "flowChartProcess", x: 0.3, y: 3 }],
    ["above its row", { outline: "flowChartProcess", x: 0.3, y: -1.5 }],
    ["placed by the page", { outline: "flowChartProcess", x: 9, y: 0.2, from: "page" }],
    ["of an outline that is no symbol's", { outline: "cloud", x: 0.3, y: 0.2 }],
  ])("are said to be unread when %s", async (_, floating) => {
    const { langkah, doubts } = await read([{ 2: floating }, {}, {}]);
    expect(langkah[0]).toEqual(["Kegiatan ke-1", "", undefined]);
    expect(doubts).toContain("letaknya tidak pasti");
    expect(doubts).toContain("belum terbaca pada langkah 1, 2, 3");
  });
});
