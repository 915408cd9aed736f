/** Symbols that stand in the text like a letter, and rows of labels and values told by their colons. */
import { describe, expect, it } from "vitest";
import { colonRows } from "../../../src/importer/form/identity/colon-rows.ts";
import { itemDoubts, type MadeItem } from "../../../src/importer/form/items/item-doubts.ts";
import { labelAt } from "../../../src/importer/form/labels/labels.ts";
import type { LabelPlace, Value } from "../../../src/importer/form/identity/places.ts";
import { readOpenDocument } from "../../../src/importer/readers/office/opendocument.ts";
import { symbolsIn } from "../../../src/importer/steps/symbols.ts";

const UNIT = 12;

describe("labels in one cell, values in the next", () => {
  const CELL = { left: 0, right: 90, top: 0, bottom: 200 };
  const places = (cells = [CELL, CELL, CELL]): LabelPlace[] =>
    (["nomor", "tanggalRevisi", "nama"] as const).map((key, at) => ({
      key,
      title: key,
      x: 0,
      y: at * 24,
      cell: cells[at],
      values: [],
    }));
  const values: Value[] = [
    { x: 100, y: 0, text: "7/2024", colon: true },
    { x: 100, y: 60, text: "Peminjaman", colon: true },
    { x: 100, y: 72, text: "arsip" },
  ];

  it("belong together as their colons do, also where a value is empty", () => {
    const rows = colonRows(places(), values, [0, 30, 60], UNIT);
    expect(rows?.map((row) => row.map(({ text }) => text))).toEqual([
      ["7/2024"],
      [],
      ["Peminjaman", "arsip"],
    ]);
  });

  it("are not told by colons where there are less of them, or where the table has rows", () => {
    expect(colonRows(places(), values, [0, 60], UNIT)).toBeNull();
    expect(colonRows(places([CELL, { ...CELL, top: 24 }, CELL]), values, [0, 30, 60], UNIT)).toBeNull();
  });
});

describe("a heading between sentences", () => {
  const item = (text: string): MadeItem => ({ marker: null, lines: [], texts: [text] });
  const sentence = "Menjamin hak setiap warga atas layanan yang tertib.";

  it("is a label where it is made of words that offices use for one", () => {
    expect(labelAt("Maksud dan Tujuan")).toMatchObject({ kind: "section", key: "bagianLain" });
    expect(labelAt("Tujuan pelayanan arsip")).toBeNull();
  });

  it("is doubted where nobody knows it; names of things are not", () => {
    const doubts = (...texts: string[]) => itemDoubts(texts.map(item));
    expect(doubts(sentence, "Norma dan Standar", sentence)).toEqual([
      'Baris ini mungkin judul bagian lain: "Norma dan Standar".',
    ]);
    expect(doubts("Komputer", "Alat Tulis Kantor", "Printer")).toEqual([]);
  });
});

describe("a symbol in the line", () => {
  it("is read from an OpenDocument text where it stands there like a letter", () => {
    const shape = (anchor: string, type: string, text = "") =>
      `<text:p>a<draw:custom-shape text:anchor-type="${anchor}"><text:p>${text}</text:p><draw:enhanced-geometry draw:type="${type}"/></draw:custom-shape></text:p>`;
    const body = [
      shape("as-char", "ooxml-flowChartTerminator"),
      shape("as-char", "flowchart-decision"),
      shape("paragraph", "flowchart-process"),
      shape("as-char", "flowchart-process", "b"),
    ].join("");
    const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:draw="d"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
    const { lines } = readOpenDocument(new Map([["content.xml", content]]));
    expect(lines.map(({ parts }) => parts.map(({ text }) => text).join(""))).toEqual(["a◯", "a◇", "a", "ab"]);
  });

  it("begins the flow in the first row, ends it in the last, and is doubted between them", () => {
    const bands = [0, 1, 2].map((at) => ({ top: at * 50, bottom: at * 50 + 50 }));
    const columns = [
      { left: 0, right: 50 },
      { left: 50, right: 100 },
    ];
    const body = [0, 1, 2].map((at) => ({ x: 60, x2: 70, y: at * 50 + 20, y2: at * 50 + 30, text: "◯" }));
    const { steps, doubts } = symbolsIn(
      { bands, columns, names: ["Staf", "Camat"], body, lines: [], unit: UNIT } as never,
      { shapes: [] },
    );
    expect(steps.map(({ simbol, pelaksana }) => [simbol, ...pelaksana])).toEqual([
      ["mulai", "Camat"],
      ["proses", "Camat"],
      ["selesai", "Camat"],
    ]);
    expect(doubts).toHaveLength(1);
  });
});
