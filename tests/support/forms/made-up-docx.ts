/** A made-up form as a Word document: automatic or typed numbers, labels with their lists or above them, ticks for symbols. */
import {
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type ITableCellOptions,
} from "docx";
import { chance, type Chance, type MadeUp } from "./made-up.ts";

const TITLES = [
  "Dasar Hukum",
  "Kualifikasi Pelaksana",
  "Keterkaitan",
  "Peralatan/Perlengkapan",
  "Peringatan",
  "Pencatatan dan Pendataan",
];
type Span = Pick<ITableCellOptions, "rowSpan" | "columnSpan">;

export async function madeUpDocx(form: MadeUp, seed: number): Promise<Uint8Array> {
  const luck = chance(seed + 500);
  const format = luck.of([LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER]);
  const document = new Document({
    numbering: {
      config: TITLES.map((reference) => ({ reference, levels: [{ level: 0, format, text: "%1." }] })),
    },
    sections: [
      {
        children: [
          identity(form, luck),
          new Paragraph(""),
          lists(form, luck),
          new Paragraph(""),
          steps(form),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function cell(lines: readonly string[], span: Span = {}): TableCell {
  return new TableCell({
    ...span,
    children: (lines.length > 0 ? lines : [""]).map((text) => new Paragraph(text)),
  });
}

function table(rows: readonly (readonly TableCell[])[], heads = 0): Table {
  return new Table({
    width: { size: 9000, type: WidthType.DXA },
    rows: rows.map((children, index) => new TableRow({ children, tableHeader: index < heads })),
  });
}

function identity({ nama, nomor, dates, disahkanOleh: by }: MadeUp, { of }: Chance): Table {
  const colon = of([true, false]);
  const rows: [string, string[]][] = [
    ["Nomor SOP", [nomor]],
    ["Tanggal Pembuatan", [dates[0]]],
    ["Tanggal Revisi", [dates[1]]],
    ["Tanggal Efektif", [dates[2]]],
    [
      "Disahkan oleh",
      [
        by.jabatan,
        "",
        "",
        "",
        by.nama,
        ...(by.pangkat ? [by.pangkat] : []),
        ...(by.nip ? [`NIP. ${by.nip}`] : []),
      ],
    ],
    ["Nama SOP", [nama]],
  ];
  return table(
    rows.map(([label, value], index) => [
      ...(index === 0 ? [cell(["PEMERINTAH KABUPATEN CONTOH", "DINAS KEARSIPAN"], { rowSpan: 6 })] : []),
      cell([label]),
      ...(colon ? [cell([":"])] : []),
      cell(value),
    ]),
  );
}

function lists({ lists: all }: MadeUp, { of }: Chance): Table {
  const [automatic, together] = [of([true, false]), of([true, false])];
  const items = (at: number): Paragraph[] =>
    all[at]!.map((text, index) => {
      if (all[at]!.length < 2) return new Paragraph(text);
      return automatic
        ? new Paragraph({ text, numbering: { reference: TITLES[at]!, level: 0 } })
        : new Paragraph(`${index + 1}. ${text}`);
    });
  const filled = (children: Paragraph[]): TableCell =>
    new TableCell({ children: children.length > 0 ? children : [new Paragraph("")] });
  const rows = [0, 2, 4].flatMap((at) =>
    together
      ? [[at, at + 1].map((one) => filled([new Paragraph(`${TITLES[one]}:`), ...items(one)]))]
      : [
          [cell([TITLES[at]!]), cell([TITLES[at + 1]!])],
          [filled(items(at)), filled(items(at + 1))],
        ],
  );
  return table(rows);
}

function steps({ performers, steps: all }: MadeUp): Table {
  const heads = [
    [
      cell(["No"], { rowSpan: 2 }),
      cell(["Kegiatan"], { rowSpan: 2 }),
      cell(["Pelaksana"], { columnSpan: performers.length }),
      cell(["Mutu Baku"], { columnSpan: 3 }),
      cell(["Ket"], { rowSpan: 2 }),
    ],
    [...performers, "Kelengkapan", "Waktu", "Output"].map((name) => cell([name])),
  ];
  const rows = all.map(({ kegiatan, pelaksana, kelengkapan, waktu, output }, index) =>
    [
      `${index + 1}.`,
      kegiatan,
      ...performers.map((name) => (pelaksana.includes(name) ? "√" : "")),
      kelengkapan,
      waktu,
      output,
      "",
    ].map((text) => cell([text ?? ""])),
  );
  return table([...heads, ...rows], 2);
}
