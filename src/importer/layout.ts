/** Lays paragraphs and tables out on one endless page, so that all formats with cells give the same neutral lines. */
import type { Cell, Line, Part, Shape, ShapeKind } from "./blocks.ts";
import { clean } from "./text.ts";
import { itemAt } from "../basics/must.ts";

/** A printed line of its own. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** A line break within a paragraph: whether something new begins here, nobody knows. */
  readonly soft?: boolean | undefined;
  readonly underlined?: string | undefined;
  /** As in a part of a line. */
  readonly style?: Part["style"] | undefined;
  readonly listed?: boolean | undefined;
  readonly unsure?: string | undefined;
}

/** A cell with what stands in it, tables too. */
export interface TableCell {
  /** From 0. */
  readonly column: number;
  readonly columns: number;
  /** Rows that the cell takes, 1 or more. */
  readonly rows: number;
  readonly content: Stacked;
  /** Drawn in its middle. */
  readonly symbols?: readonly ShapeKind[];
}

/** A table, row by row; what a cell of the row above covers has no cell here. */
export interface Table {
  readonly kind: "table";
  readonly rows: readonly (readonly TableCell[])[];
  /** Widths where the format tells them; only their proportions count. */
  readonly widths?: readonly number[] | undefined;
}

/** What stands below each other. */
export type Stacked = readonly (Paragraph | Table)[];

/** Height of a line, and width of a column, in the measure of the page that is laid out here. */
export const UNIT = 10;
const WIDTH = 1000;

interface Laid {
  readonly placed: { readonly y: number; readonly part: Part }[];
  readonly shapes: Shape[];
}

/** Lines in order from top to bottom, on a page of that number that begins at `top`. */
export function layOut(flow: Stacked, page = 1, top = 0): Line[] {
  return layOutDrawn(flow, page, top).lines;
}

/** The same, with the symbols that are drawn in cells. */
export function layOutDrawn(flow: Stacked, page = 1, top = 0): { lines: Line[]; shapes: Shape[] } {
  const laid: Laid = { placed: [], shapes: [] };
  const { placed, shapes } = laid;
  place(flow, { left: 0, right: WIDTH }, top, undefined, laid);
  const lines = [...Map.groupBy(placed, ({ y }) => y)]
    .sort(([a], [b]) => a - b)
    .map(([y, row]) => ({ page, y, parts: row.map(({ part }) => part).sort((a, b) => a.x - b.x) }));
  return { lines, shapes };
}

/** @returns where the next thing begins */
function place(
  flow: Stacked,
  room: { left: number; right: number },
  top: number,
  cell: Cell | undefined,
  out: Laid,
): number {
  let y = top;
  for (const block of flow) {
    if (block.kind === "table") y = placeTable(block, room, y, out);
    else {
      const text = clean(block.text);
      if (text !== "") {
        const begins = block.soft ? {} : { begins: true };
        const part: Part = { x: room.left + 1, x2: room.right - 1, text, ...begins };
        const underlined = block.underlined ? clean(block.underlined) : "";
        const { style, listed, unsure } = block;
        const marks = {
          ...(style ? { style } : {}),
          ...(listed ? { listed } : {}),
          ...(unsure ? { unsure } : {}),
        };
        out.placed.push({
          y,
          part: { ...part, ...marks, ...(cell ? { cell } : {}), ...(underlined ? { underlined } : {}) },
        });
      }
      y += UNIT;
    }
  }
  return y;
}

/** Where the columns and rows of a table lie that is laid out alone: left edges and tops, with the ends behind them. */
export function gridOf(table: Table): {
  readonly edges: readonly number[];
  readonly tops: readonly number[];
} {
  let top = 0;
  const tops = [0, ...heightsOf(table).map((height) => (top += height))];
  return { edges: edgesOf(table, { left: 0, right: WIDTH }), tops };
}

function placeTable(table: Table, room: { left: number; right: number }, top: number, out: Laid): number {
  const edges = edgesOf(table, room);
  const heights = heightsOf(table);
  let y = top;
  for (const [index, row] of table.rows.entries()) {
    for (const { column, columns, rows, content, symbols = [] } of row) {
      const cell: Cell = {
        left: itemAt(edges, column),
        right: itemAt(edges, Math.min(column + columns, edges.length - 1)),
        top: y,
        bottom: y + sum(heights.slice(index, index + rows)),
      };
      place(content, cell, y, cell, out);
      for (const kind of symbols) out.shapes.push({ kind, ...middleOf(cell) });
    }
    y += itemAt(heights, index);
  }
  return y;
}

/** A box within a cell, as a symbol stands in it. */
function middleOf({ left, right, top, bottom }: Cell): Omit<Shape, "kind"> {
  const [aside, above] = [(right - left) / 5, (bottom - top) / 5];
  return { x: left + aside, x2: right - aside, y: top + above, y2: bottom - above };
}

/** A row is as high as its longest cell; what a cell over several rows needs more, its last row gets. */
function heightsOf(table: Table): number[] {
  const heights = table.rows.map((row) =>
    Math.max(UNIT, ...row.filter(({ rows }) => rows === 1).map(({ content }) => heightOf(content))),
  );
  for (const [index, row] of table.rows.entries()) {
    for (const { rows, content } of row) {
      const have = sum(heights.slice(index, index + rows));
      const last = Math.min(index + rows, heights.length) - 1;
      heights[last] = itemAt(heights, last) + Math.max(0, heightOf(content) - have);
    }
  }
  return heights;
}

function edgesOf({ rows, widths }: Table, room: { left: number; right: number }): number[] {
  const count = Math.max(1, ...rows.flat().map(({ column, columns }) => column + columns));
  const own = Array.from({ length: count }, (_, index) => Math.max(1, widths?.[index] ?? 100));
  const scale = (room.right - room.left) / sum(own);
  let x = room.left;
  return [x, ...own.map((width) => (x += width * scale))];
}

function heightOf(flow: Stacked): number {
  return sum(
    flow.map((block) =>
      block.kind === "paragraph"
        ? UNIT
        : sum(
            block.rows.map((row) =>
              Math.max(UNIT, ...row.map(({ content, rows }) => heightOf(content) / rows)),
            ),
          ),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
