/**
 * Sheets of paper: which steps go on which, and the pentagons (off-page connectors of the form) that carry every line over
 * from one sheet to the next. Row heights are estimated; a sheet that comes out taller just breaks between two rows.
 */
import type { Procedure } from "../../schema/procedure.ts";
import type { ProcedureDrawing, Tile } from "./drawing.ts";
import { isDrawn } from "./flow.ts";
import { itemAt, lastOf } from "../../basics/must.ts";

interface PrintPart {
  /** Steps on this sheet, from 0. */
  readonly steps: readonly number[];
  /** Connectors above the first and below the last step; null where there is no sheet before or after. */
  readonly before: Connectors | null;
  readonly after: Connectors | null;
}

/** One row of pentagons: where lines go out of a sheet, or come in again on the next. */
export interface Connectors {
  readonly height: number;
  readonly way: "out" | "in";
  /** By column; none where no line crosses. */
  readonly cells: readonly (readonly Pentagon[])[];
}

/** A pentagon on its line: px from the column's middle and from the top of the row, and the number it shares. */
export interface Pentagon {
  readonly x: number;
  readonly top: number;
  readonly number: number;
}

/** Least height of a row, px. */
const ROW = 66;
const LINE = 15;
/** Characters in a line of the text columns when the sheet is full. */
const CHARACTERS = { kegiatan: 26, kelengkapan: 17, output: 17, keterangan: 14 } as const;

/** Distance of stacked pentagons. */
const STACK = 21;

/** How much a table is made smaller on paper, by the number of its performers; the style sheet holds the same figures. */
export function paperSize(performers: number): { readonly name: string; readonly zoom: number } {
  if (performers > 8) return { name: "kecil", zoom: 0.6 };
  return performers > 5 ? { name: "sedang", zoom: 0.7 } : { name: "biasa", zoom: 0.8 };
}

/** Height of an A4 sheet on its side between the margins, and of the table's head with the connectors, px. */
const SHEET = 690;
const HEAD = 215;

/** Cuts a flowchart into parts that fit on a sheet each, with connectors where arrows cross from one to the next. */
export function printParts(procedure: Procedure, { rows }: ProcedureDrawing): PrintPart[] {
  const { pelaksana, langkah } = procedure;
  // Without performers there are no lines to carry over: such a table breaks between rows wherever a page ends.
  const room = isDrawn(procedure) ? SHEET / paperSize(pelaksana.length).zoom - HEAD : Infinity;
  const sheets = sheetsOf(langkah, room);
  let number = 1;
  let before: Connectors | null = null;
  return sheets.map((steps, index) => {
    const last = index === sheets.length - 1;
    const crossings = last ? [] : itemAt(rows, lastOf(steps)).map(crossingsOf);
    const part: PrintPart = {
      steps,
      before,
      after: last ? null : connectorRow(crossings, number, "out"),
    };
    before = last ? null : connectorRow(crossings, number, "in");
    number += crossings.flat().length;
    return part;
  });
}

function sheetsOf(steps: Procedure["langkah"], room: number): number[][] {
  const sheets: number[][] = [[]];
  let used = 0;
  steps.forEach((step, index) => {
    const height = heightOf(step);
    if (used > 0 && used + height > room) {
      sheets.push([]);
      used = 0;
    }
    used += height;
    lastOf(sheets).push(index);
  });
  return sheets;
}

function heightOf(step: Procedure["langkah"][number]): number {
  const keys = ["kegiatan", "kelengkapan", "output", "keterangan"] as const;
  const lines = keys.map((key) => Math.ceil((step[key]?.length ?? 0) / CHARACTERS[key]));
  return Math.max(ROW, Math.max(...lines) * LINE + 10);
}

/** Where lines leave a tile below, px from its middle. */
function crossingsOf(tile: Tile | null): number[] {
  const places = (tile?.lines ?? []).flatMap(([x1, y1, x2, y2]) =>
    y1 === "100%" ? [Number(x1)] : y2 === "100%" ? [Number(x2)] : [],
  );
  return [...new Set(places)].sort((a, b) => a - b);
}

/** Pentagons of one column stand below each other, each on its own line. */
function connectorRow(
  crossings: readonly (readonly number[])[],
  first: number,
  way: Connectors["way"],
): Connectors {
  let number = first;
  return {
    height: Math.max(1, ...crossings.map((column) => column.length)) * STACK + 8,
    way,
    cells: crossings.map((column) =>
      column.map((x, index) => ({ x, top: 4 + index * STACK, number: number++ })),
    ),
  };
}
