/** Lines of an Excel flowchart are glued to symbols; with the words beside them they say where a decision leads. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/importer/read-document.ts";
import { plainRows } from "../../support/forms/nasty.ts";
import { xlsxOf, type SheetCell, type SheetConnector, type SheetSymbol } from "../../support/forms/xlsx.ts";

const TOP = 0;
const LEFT = 1;
const BOTTOM = 2;
const RIGHT = 3;

/** Activities in rows 22 to 25, performers in C, D and E; `words` stand in cells. */
function sheet(words: Readonly<Record<string, string>> = {}): SheetCell[] {
  const identity = plainRows().flatMap(([label, value], index) => [
    { ref: `C${index + 1}`, text: label },
    { ref: `E${index + 1}`, text: value },
  ]);
  const heads: [string, string, string?][] = [
    ["A20", "No", "A21"],
    ["B20", "Kegiatan", "B21"],
    ["C20", "Pelaksana", "E20"],
    ["F20", "Mutu Baku", "H20"],
    ["C21", "Pemohon"],
    ["D21", "Petugas"],
    ["E21", "Kepala"],
    ["F21", "Kelengkapan"],
    ["G21", "Waktu"],
    ["H21", "Output"],
  ];
  const rows = ["Mengajukan", "Memeriksa", "Menandatangani", "Menerima"].flatMap((text, index) => [
    { ref: `A${index + 22}`, text: `${index + 1}` },
    { ref: `B${index + 22}`, text },
    { ref: `F${index + 22}`, text: "Berkas" },
    { ref: `G${index + 22}`, text: "5 menit" },
    { ref: `H${index + 22}`, text: "Berkas" },
  ]);
  const said = Object.entries(words).map(([ref, text]) => ({ ref, text }));
  return [
    ...identity,
    { ref: "A8", to: "D8", text: "Dasar Hukum" },
    { ref: "E8", to: "H8", text: "Kualifikasi Pelaksana" },
    ...heads.map(([ref, text, to]) => ({ ref, text, ...(to ? { to } : {}) })),
    ...[...rows, ...said].sort(
      (a, b) => a.ref.slice(1).localeCompare(b.ref.slice(1)) || a.ref.localeCompare(b.ref),
    ),
  ];
}

/** From the first performer over a decision of the second to the third, and back to the first. */
const SYMBOLS: readonly SheetSymbol[] = [
  { column: 2, row: 21, outline: "flowChartTerminator" },
  { column: 3, row: 22, outline: "flowChartDecision" },
  { column: 4, row: 23, outline: "flowChartProcess" },
  { column: 2, row: 24, outline: "flowChartTerminator" },
];
const BEGIN: SheetConnector = { from: [0, RIGHT], to: [1, TOP] };
const YES: SheetConnector = { from: [1, RIGHT], to: [2, TOP] };
const NO: SheetConnector = { from: [1, LEFT], to: [0, BOTTOM] };
const END: SheetConnector = { from: [2, BOTTOM], to: [3, RIGHT] };
const WORDS = { C23: "Tidak", E23: "Ya" };

async function read(
  words: Readonly<Record<string, string>>,
  connectors: readonly SheetConnector[],
  symbols = SYMBOLS,
) {
  const { sop, keraguan } = await readDocument("panah.xlsx", xlsxOf([sheet(words)], symbols, connectors));
  const steps = sop[0]!.prosedur!.langkah;
  return {
    performers: steps.map(({ pelaksana }) => pelaksana.join()),
    symbols: steps.map(({ simbol }) => simbol),
    targets: steps.map(({ ya, tidak, lanjut }) => ({ ya, tidak, lanjut })),
    doubted: keraguan.some(({ teks }) => /Ya dan Tidak/.test(teks)),
  };
}

const NOWHERE = { ya: undefined, tidak: undefined, lanjut: undefined };
const KNOWN = {
  performers: ["Pemohon", "Petugas", "Kepala", "Pemohon"],
  symbols: ["mulai", "keputusan", "proses", "selesai"],
};
const DECIDED = {
  ...KNOWN,
  targets: [NOWHERE, { ya: 3, tidak: 1, lanjut: undefined }, NOWHERE, NOWHERE],
  doubted: false,
};
const OPEN = { ...KNOWN, targets: [NOWHERE, NOWHERE, NOWHERE, NOWHERE], doubted: true };

describe("arrows of an Excel flowchart", () => {
  it.each([
    ["both words stand in cells", WORDS],
    ["one word stands in a cell", { E23: "Ya" }],
  ])("tell where a decision leads when %s", async (_, words) => {
    expect(await read(words, [BEGIN, YES, NO, END])).toEqual(DECIDED);
  });

  it("go by their heads, not by how they were drawn", async () => {
    const drawn: SheetConnector = { from: [0, BOTTOM], to: [1, LEFT], head: "start" };
    expect(await read(WORDS, [BEGIN, YES, drawn, END])).toEqual(DECIDED);
  });

  it("are named by text boxes, which are no symbols themselves", async () => {
    const boxes: SheetSymbol[] = [
      { column: 2, row: 22, outline: "rect", text: "Tidak", box: true },
      { column: 4, row: 22, outline: "rect", text: "Ya", box: true },
    ];
    expect(await read({}, [BEGIN, YES, NO, END], [...SYMBOLS, ...boxes])).toEqual(DECIDED);
  });

  it("say where a step goes on, if not in the row below", async () => {
    const { targets } = await read(WORDS, [BEGIN, YES, NO, { from: [2, RIGHT], to: [0, RIGHT] }]);
    expect(targets[2]).toEqual({ ya: undefined, tidak: undefined, lanjut: 1 });
  });

  it.each([
    ["nothing is named", {}, [BEGIN, YES, NO, END]],
    ["both are named alike", { C23: "Ya", E23: "Ya" }, [BEGIN, YES, NO, END]],
    ["one has no head", WORDS, [BEGIN, YES, { ...NO, head: "none" }, END]],
    ["there is only one", WORDS, [BEGIN, YES, END]],
  ] as [string, Record<string, string>, SheetConnector[]][])(
    "leave it open, and say so, where %s",
    async (_, words, connectors) => {
      expect(await read(words, connectors)).toEqual(OPEN);
    },
  );

  it("leave out nothing in silence: what is written in a symbol and not read is said", async () => {
    const noted = SYMBOLS.map((one, index) => (index === 2 ? { ...one, text: "Paraf berjenjang" } : one));
    const { keraguan } = await readDocument("panah.xlsx", xlsxOf([sheet(WORDS)], noted));
    expect(keraguan.map(({ teks }) => teks)).toContainEqual(expect.stringContaining("Paraf berjenjang"));
  });
});
