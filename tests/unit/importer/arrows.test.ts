/** Drawn arrows of a PDF say where "Ya" and "Tidak" lead, where that is certain; else it is said what is missing. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/importer/read-document.ts";
import { plainRows } from "../../support/forms/nasty.ts";
import { pdfFrom } from "../../support/forms/pdf.ts";

type Point = readonly [number, number];

/** Corners of a line, and how it ends. */
interface Drawn {
  readonly corners: readonly Point[];
  readonly head?: "up" | "down";
}

const IDENTITY = plainRows().map(([label, value]) => `[${label}], [${value}]`);
const at = ([x, y]: Point): string => `(${x}pt, ${y}pt)`;

/** Three steps: a round end at (175, 70), a diamond at (245, 130), a round end at (175, 190). */
function form(lines: readonly Drawn[], words: readonly (readonly [string, Point])[]): string {
  const ends = [70, 190].map(
    (y) => `#place(dx: 155pt, dy: ${y - 10}pt, rect(width: 40pt, height: 20pt, radius: 10pt))`,
  );
  const drawn = lines.flatMap(({ corners, head }) => {
    const [first, ...rest] = corners;
    const tip = corners.at(-1)!;
    const back = head === "up" ? 5 : -5;
    const triangle = [tip, [tip[0] - 3, tip[1] + back], [tip[0] + 3, tip[1] + back]] as Point[];
    return [
      `#place(curve(stroke: 1pt, curve.move(${at(first!)}), ${rest.map((point) => `curve.line(${at(point)})`).join(", ")}))`,
      ...(head ? [`#place(polygon(fill: black, ${triangle.map(at).join(", ")}))`] : []),
    ];
  });
  const row = (number: number, activity: string): string =>
    `[${number}], [${activity}], [], [], [Berkas], [5 menit], [Berkas]`;
  return `#set page(margin: 20mm)
#set text(size: 9pt)
#table(columns: (4cm, 1fr), ${IDENTITY.join(", ")})
#table(columns: (1fr, 1fr), [Dasar Hukum], [Kualifikasi Pelaksana], [], [])
#pagebreak()
${[...ends, ...drawn].join("\n")}
#place(polygon(stroke: 1pt, ${[
    [245, 115],
    [270, 130],
    [245, 145],
    [220, 130],
  ]
    .map((point) => at(point as unknown as Point))
    .join(", ")}))
${words.map(([word, [x, y]]) => `#place(dx: ${x}pt, dy: ${y}pt, text(size: 7pt)[${word}])`).join("\n")}
#table(columns: (20pt, 120pt, 70pt, 70pt, 70pt, 50pt, 60pt), rows: (20pt, 20pt, 60pt, 60pt, 60pt),
  table.cell(rowspan: 2)[No], table.cell(rowspan: 2)[Kegiatan], table.cell(colspan: 2)[Pelaksana], table.cell(colspan: 3)[Mutu Baku],
  [Staf], [Kepala], [Kelengkapan], [Waktu], [Output],
  ${[row(1, "Mengajukan"), row(2, "Memeriksa"), row(3, "Menerima")].join(",\n  ")})`;
}

const BEGIN: Drawn = {
  corners: [
    [195, 70],
    [245, 70],
    [245, 115],
  ],
  head: "down",
};
const YES: Drawn = {
  corners: [
    [245, 145],
    [245, 165],
    [175, 165],
    [175, 180],
  ],
  head: "down",
};
const NO: Drawn = {
  corners: [
    [220, 130],
    [165, 130],
    [165, 80],
  ],
  head: "up",
};
const SAID = [
  ["Ya", [249, 148]],
  ["Tidak", [196, 119]],
] as const;

async function decision(lines: readonly Drawn[], words: readonly (readonly [string, Point])[]) {
  const { sop, keraguan } = await readDocument("panah.pdf", (await pdfFrom(form(lines, words)))!);
  const { ya, tidak } = sop[0]!.prosedur!.langkah[1]!;
  return { ya, tidak, doubted: keraguan.some(({ teks }) => /Ya dan Tidak/.test(teks)) };
}

describe("arrows in a PDF", () => {
  it.each([
    ["both are named", SAID],
    ["one is named", SAID.slice(1)],
  ])("tell where a decision leads when %s", async (_, words) => {
    expect(await decision([BEGIN, YES, NO], words)).toEqual({ ya: 3, tidak: 1, doubted: false });
  });

  it("are followed over the pieces of a line", async () => {
    const pieces: Drawn[] = [
      {
        corners: [
          [220, 130],
          [165, 130],
        ],
      },
      {
        corners: [
          [165, 130],
          [165, 80],
        ],
        head: "up",
      },
    ];
    expect(await decision([BEGIN, YES, ...pieces], SAID)).toEqual({ ya: 3, tidak: 1, doubted: false });
  });

  it.each([
    ["nothing is named", [BEGIN, YES, NO], []],
    ["both are named alike", [BEGIN, YES, NO], [SAID[0], ["Ya", SAID[1][1]]]],
    ["one has no head", [BEGIN, YES, { corners: NO.corners }], SAID],
    [
      "one ends nowhere",
      [
        BEGIN,
        YES,
        {
          corners: [
            [220, 130],
            [212, 130],
            [212, 105],
          ],
          head: "up",
        },
      ],
      SAID,
    ],
    ["there is only one", [BEGIN, YES], SAID],
  ] as [string, Drawn[], typeof SAID][])("leave it open, and say so, where %s", async (_, lines, words) => {
    expect(await decision(lines, words)).toEqual({ ya: undefined, tidak: undefined, doubted: true });
  });
});
