/** Numbers that stand in cells of their own, in the middle of the height of their item: they are read before its first line. */
import type { Line, Part } from "../../blocks.ts";
import { isNextInRow } from "../../cells.ts";
import { isColumnNumber } from "../labels/lone-marks.ts";

/** The same lines; each such number is moved up to the first line of the cell beside it. */
export function numbersFirst(lines: readonly Line[]): Line[] {
  const own = lines.map(({ parts }) => [...parts]);
  for (const [index, line] of lines.entries()) {
    for (const part of line.parts) {
      if (!part.cell || !isColumnNumber(part.text) || !isAlone(part, lines, index)) continue;
      const first = firstBeside(part, lines, index);
      if (first === -1) continue;
      own[index] = own[index]?.filter((one) => one !== part) ?? [];
      own[first]?.push(part);
    }
  }
  return lines.flatMap((line, index) => {
    const parts = own[index] ?? [];
    return parts.length > 0 ? [{ ...line, parts: parts.sort((a, b) => a.x - b.x) }] : [];
  });
}

/** How far above or below its number an item may reach, in lines. */
const REACH = 12;

function isAlone({ cell }: Part, lines: readonly Line[], index: number): boolean {
  const near = lines.slice(Math.max(0, index - REACH), index + REACH);
  return near.flatMap(({ parts }) => parts).filter((part) => part.cell === cell).length === 1;
}

/** @returns the line above in which the cell to the right of the number, in its row, begins; -1 where there is none */
function firstBeside({ cell }: Part, lines: readonly Line[], index: number): number {
  for (let at = Math.max(0, index - REACH); at < index; at += 1) {
    const beside = lines[at]?.parts.some((other) => cell && other.cell && isNextInRow(other.cell, cell));
    if (beside) return at;
  }
  return -1;
}
