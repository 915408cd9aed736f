/** Where no rule divides rows or columns: frames, values level with their labels, labels beside their lists. */
import { describe, expect, it } from "vitest";
import type { Cell, Line, Part } from "../../../src/importer/blocks.ts";
import { approverFrom } from "../../../src/importer/form/identity/approver.ts";
import { cutAt } from "../../../src/importer/form/lists/column-split.ts";
import { bandsBeside } from "../../../src/importer/form/lists/label-bands.ts";
import { labelAt } from "../../../src/importer/form/labels/labels.ts";
import { looseRows } from "../../../src/importer/form/identity/loose-rows.ts";
import type { Head } from "../../../src/importer/form/lists/part-lines.ts";
import type { LabelPlace, Value } from "../../../src/importer/form/identity/places.ts";
import { framesIn } from "../../../src/importer/readers/pdf/frames.ts";

const UNIT = 12;
const CELL: Cell = { left: 0, right: 500, top: 0, bottom: 500 };

function part(text: string, x: number, more: Partial<Part> = {}): Part {
  return { text, x, x2: x + text.length * 5, ...more };
}

function line(y: number, ...parts: Part[]): Line {
  return { page: 1, y, parts };
}

describe("a frame", () => {
  it.each([
    [
      "around two columns of lists",
      [line(0, part("Dasar Hukum", 0, { cell: CELL }), part("Keterkaitan", 250, { cell: CELL }))],
      1,
    ],
    [
      "is no cell of one list",
      [line(0, part("Dasar Hukum", 0, { cell: CELL })), line(12, part("1. Arsip", 0, { cell: CELL }))],
      0,
    ],
    [
      "is no cell with labels whose values stand in another",
      ["Nomor SOP", "Tanggal Revisi", "Nama SOP"].map((text, at) =>
        line(at * 12, part(text, 0, { cell: CELL }), part("7", 600)),
      ),
      0,
    ],
  ])("%s", (_, lines, count) => {
    expect(framesIn(lines).size).toBe(count);
  });
});

describe("values without rules", () => {
  const keys = ["nomor", "tanggalPembuatan", "disahkanOleh", "nama"] as const;
  function rows(
    ys: readonly number[],
    values: readonly (readonly [number, string])[],
    own: readonly LabelPlace["key"][] = keys,
  ) {
    const places = own.map((key, at): LabelPlace => ({ key, title: key, x: 0, y: ys[at]!, values: [] }));
    const given = values.map(([y, text]): Value => ({ x: 100, y, text }));
    const { rows: found, signer } = looseRows(places, given, UNIT)!;
    return { rows: found.map((one) => one.map(({ text }) => text)), signer: signer.map(({ text }) => text) };
  }
  const signed = ["Camat Wanaasri", "Rini Lestari"] as const;
  const VALUES = [
    [0, "1/2024"],
    [20, "3 Mei 2024"],
    [40, signed[0]],
    [64, signed[1]],
    [80, "Peminjaman"],
    [92, "arsip"],
  ] as const;
  const wanted = [["1/2024"], ["3 Mei 2024"], [...signed], ["Peminjaman", "arsip"]];

  it("begin level with their labels, or stand in the middle beside them", () => {
    for (const labels of [
      [0, 20, 40, 80],
      [0, 20, 52, 86],
    ])
      expect(rows(labels, VALUES).rows).toEqual(wanted);
  });

  it("of who signs may stand beside no label", () => {
    const { rows: found, signer } = rows(
      [0, 20, 80],
      [
        [0, "1/2024"],
        [20, "3 Mei 2024"],
        [40, signed[0]],
        [52, signed[1]],
        [80, "Peminjaman"],
      ],
      ["nomor", "tanggalPembuatan", "nama"],
    );
    expect(found).toEqual([["1/2024"], ["3 Mei 2024"], ["Peminjaman"]]);
    expect(signer).toEqual(signed);
  });
});

describe("labels beside their lists", () => {
  function sections(ys: readonly number[], items: readonly (readonly [number, string])[]) {
    const titles = ["Dasar Hukum", "Keterkaitan", "Peringatan"];
    const labels = titles.map((title, at) => ({ y: ys[at]!, part: part(title, 0) }));
    const all = [...new Set([...ys, ...items.map(([y]) => y)])].sort((a, b) => a - b);
    const lines = all.map((y) =>
      line(
        y,
        ...labels.filter((one) => one.y === y).map((one) => one.part),
        ...items.filter(([at]) => at === y).map(([, text]) => part(text, 120)),
      ),
    );
    const heads = labels.map((one): Head => {
      const label = labelAt(one.part.text)!;
      return {
        key: label.key as Head["key"],
        title: label.title,
        rest: "",
        part: one.part,
        line: all.indexOf(one.y),
      };
    });
    return bandsBeside(heads, lines, UNIT)?.map((one) => one.lines.map(({ text }) => text));
  }
  const items = [
    [0, "1. ISO 9001"],
    [12, "2. Arsip"],
    [24, "dinas"],
    [48, "SOP Surat"],
    [72, "1. Awas"],
    [84, "2. Teliti"],
  ] as const;
  const wanted = [["1. ISO 9001", "2. Arsip", "dinas"], ["SOP Surat"], ["1. Awas", "2. Teliti"]];

  it("level with the first line, and in the middle", () => {
    expect(sections([0, 48, 72], items)).toEqual(wanted);
    expect(sections([12, 48, 78], items)).toEqual(wanted);
  });

  it("are none where lists begin below them", () => {
    expect(sections([0, 48, 72], [[12, "1. ISO 9001"]])).toEqual([["1. ISO 9001"], [], []]);
  });
});

it("two columns that touch are cut between the pieces of their text", () => {
  const pieces = [
    { x: 0, x2: 100, text: "tentang Kearsipan dan" },
    { x: 104, x2: 180, text: " teliti dalam" },
  ];
  const cut = cutAt([part("tentang Kearsipan dan teliti dalam", 0, { x2: 180, pieces })], [103]);
  expect(cut.map(({ text, unsure }) => ({ text, unsure }))).toEqual([
    { text: "tentang Kearsipan dan", unsure: undefined },
    { text: "teliti dalam", unsure: undefined },
  ]);
});

it("names, ranks and numbers of who signs may take two lines", () => {
  const texts = [
    "Camat Wanaasri,",
    "Rini Lestari,",
    "S.Sos., M.Si",
    "Pembina Utama",
    "Muda",
    "NIP.",
    "19700101 199503 2 001",
  ];
  expect(approverFrom(texts.map((text) => ({ text, gap: false }))).approver).toEqual({
    jabatan: "Camat Wanaasri,",
    nama: "Rini Lestari, S.Sos., M.Si",
    pangkat: "Pembina Utama Muda",
    nip: "19700101 199503 2 001",
  });
});
