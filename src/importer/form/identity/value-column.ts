/** The column of values in the identity block: the name of the office and titles stand beside it or above it. */
import type { Cell, Line, Part } from "../../blocks.ts";
import { startsBehind } from "../../cells.ts";
import { officeCells, officeParts } from "./office-cell.ts";
import { signsUnder } from "./place-of.ts";
import { isRightOf } from "./places.ts";
import { namesSigner } from "./signer-cell.ts";
import type { FoundLabel } from "./unknown-label.ts";

/** Where the values of an identity block stand, and what beside them is none. */
interface ValueColumn {
  readonly found: readonly FoundLabel[];
  readonly labels: ReadonlySet<Part>;
  /** Those of the labels. */
  readonly cells: ReadonlySet<Cell>;
  readonly isOffice: (part: Part) => boolean;
  /** Cells of who signs that begin above the labels and stand beside them. */
  readonly signers: ReadonlySet<Cell>;
  readonly labelX: number;
  readonly valueX: number;
  /** Where values begin in their lines. */
  readonly lefts: readonly number[];
  /** All labels stand in cells: above `from` stands a title, not a value. */
  readonly ruled: boolean;
  readonly from: number;
  /** Where the first label stands. */
  readonly first: number;
  readonly unit: number;
}

/** @param found the labels of the block */
export function valueColumn(found: readonly FoundLabel[], lines: readonly Line[], unit: number): ValueColumn {
  const labelX = Math.min(...found.map(({ part }) => part.x));
  const startsOf = (isBeside: (other: Part, label: Part) => boolean): number[] =>
    found.flatMap(({ line, part }) =>
      line.parts.filter((other) => isBeside(other, part) && !isColon(other)).map(({ x }) => x),
    );
  const right = startsOf((other, label) => other.x > label.x);
  const valueX = right.length >= 3 ? Math.max(labelX + 1, Math.min(...right) - unit / 3) : labelX - unit;
  const cells = new Set(found.map(({ part }) => part.cell).filter((cell) => cell !== undefined));
  const offices = officeCells(cells, lines);
  const kop = officeParts(lines, valueX, unit);
  const ruled = found.every(({ part }) => part.cell);
  const from = ruled ? Math.min(...found.map(({ part }) => part.cell?.top ?? 0)) - unit * 0.2 : -Infinity;
  return {
    found,
    labels: new Set(found.map(({ part }) => part)),
    cells,
    isOffice: (part) => kop.has(part) || (part.cell !== undefined && offices.has(part.cell)),
    signers: signersBeside(lines, from),
    labelX,
    valueX,
    lefts: startsOf((other, label) => other.x >= label.x2),
    ruled,
    from,
    first: Math.min(...found.map(({ line }) => line.y)),
    unit,
  };
}

/** The name of who signs may stand higher than the first label, where its cell goes down beside the labels. */
function signersBeside(lines: readonly Line[], from: number): Set<Cell> {
  const parts = lines.flatMap((line) => line.parts);
  return new Set(
    parts.flatMap(({ cell, text }) =>
      cell && cell.top < from && cell.bottom > from && namesSigner(text) ? [cell] : [],
    ),
  );
}

/** @param y of its line; @returns whether a part is a value, or a line of one */
export function isValue(part: Part, y: number, column: ValueColumn): boolean {
  const { found, labels, cells, valueX, ruled, from } = column;
  const { cell } = part;
  if (cell !== undefined && column.signers.has(cell) && !labels.has(part)) return part.x >= valueX;
  if (y < from || labels.has(part) || column.isOffice(part)) return false;
  if (cell !== undefined && cells.has(cell)) return true;
  if (cell && found.some(({ part: own, label }) => isValueCell(cell, own.cell, label.title))) return true;
  const apart = ruled && cell !== undefined && !found.some((one) => isBehind(cell, one.part.cell));
  return part.x >= valueX && !apart && !isAboveLabels(part, y, column);
}

/** The cell right of a label, or one of a signer's column below it. */
function isValueCell(cell: Cell, label: Cell | undefined, title: string): boolean {
  return label !== undefined && (isRightOf(cell, label) || signsUnder(cell, { cell: label, title }));
}

/** The name of the office and a title above the labels; a value may stand up to a line higher than its label. */
function isAboveLabels(part: Part, y: number, { lefts, labelX, first, unit }: ValueColumn): boolean {
  const aligned = part.cell !== undefined || lefts.some((left) => Math.abs(left - part.x) < unit / 2);
  return (
    y < first - unit * (aligned ? 2.2 : 1.2) ||
    (y < first - unit * 0.1 && (!aligned || Math.abs(part.x - labelX) < unit / 2))
  );
}

/** Right of a label's column, and not above it: lines of a value may have rows of their own. */
function isBehind(cell: Cell, label: Cell | undefined): boolean {
  return label !== undefined && startsBehind(cell, label) && label.top < cell.bottom;
}

function isColon({ text }: Part): boolean {
  return /^:?$/.test(text);
}
