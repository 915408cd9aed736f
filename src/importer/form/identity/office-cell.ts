/** The name of the office may stand right of labels and values, in a cell beside all their rows: it is no value. */
import { append } from "../../../basics/append.ts";
import type { Cell, Line, Part } from "../../blocks.ts";
import { isMostlyBeside, startsBehind } from "../../cells.ts";
import { namesSigner } from "./signer-cell.ts";

/** No block has more labels; what has is made to keep a computer busy. */
const MOST = 30;
/** Fewer rows may be those of one value. */
const FEWEST = 3;

/** How such a name begins. */
const BEGINS = /^(?:pemerintah|kementerian|lembaga|universitas|pengadilan|kepolisian|kejaksaan)\b/i;

/**
 * The same without rules: what stands below and above such a beginning, right of the values.
 * @param valueX where values begin
 */
export function officeParts(lines: readonly Line[], valueX: number, unit: number): Set<Part> {
  const loose = lines.flatMap(({ parts }) => parts.filter(({ cell }) => !cell));
  const middle = ({ x, x2 }: Part): number => (x + x2) / 2;
  const first = loose.find(({ x, text }) => x > valueX + unit * 6 && BEGINS.test(text));
  if (!first) return new Set();
  return new Set(
    loose.filter(
      (part) =>
        part.x > valueX + unit * 4 &&
        (Math.abs(middle(part) - middle(first)) < unit * 2 || Math.abs(part.x - first.x) < unit / 2),
    ),
  );
}

/** @param labels their cells; @returns the cells with the name of the office */
export function officeCells(labels: ReadonlySet<Cell>, lines: readonly Line[]): Set<Cell> {
  const texts = new Map<Cell, string[]>();
  for (const { cell, text } of lines.flatMap(({ parts }) => parts))
    if (cell && !labels.has(cell)) append(texts, cell, text);
  const filled = [...texts].filter(([, own]) => own.some((text) => text !== ":")).map(([cell]) => cell);
  const isOffice = (cell: Cell): boolean => {
    const rows = [...labels]
      .slice(0, MOST)
      .filter((label) => startsBehind(cell, label) && isMostlyBeside(label, cell));
    const valued = rows.filter((label) =>
      filled.some(
        (value) =>
          startsBehind(value, label) &&
          startsBehind(cell, value) &&
          isMostlyBeside(value, cell) &&
          isMostlyBeside(value, label),
      ),
    );
    return valued.length >= FEWEST && !(texts.get(cell) ?? []).some(namesSigner);
  };
  return new Set(filled.filter(isOffice));
}
