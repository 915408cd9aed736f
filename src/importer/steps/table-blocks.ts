/** The texts of the table of steps: all lines of a cell are one, parts without a cell stay alone. */
import type { Cell, Line, Part } from "../blocks.ts";
import { cellText } from "./cell-text.ts";

/** A text of the table with its place: all lines of a cell, or one part where there are no cells. */
export interface Block {
  readonly text: string;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly page: number;
  readonly cell: Cell | undefined;
  /** A word made of two lines that stands nowhere else in the table. */
  readonly joined?: string | undefined;
}

/** Lines of one cell become one block; parts without a cell stay alone. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const known = new Set(
    lines.flatMap(({ parts }) =>
      parts.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{5,}|(?<=\s)\p{Ll}{2,4}(?!\S)/gu) ?? []),
    ),
  );
  const cells = new Map<Cell, { parts: Part[]; y: number; y2: number; page: number }>();
  const loose: Block[] = [];
  for (const { y, page, parts } of lines) {
    for (const part of parts) {
      if (!part.cell) {
        loose.push({ text: part.text, x: part.x, x2: part.x2, y, y2: y, page, cell: undefined });
        continue;
      }
      const own = cells.get(part.cell) ?? { parts: [], y, y2: y, page };
      own.parts.push(part);
      own.y2 = y;
      cells.set(part.cell, own);
    }
  }
  const celled = [...cells].map(([cell, { parts, y, y2, page }]): Block => {
    const [x, x2] = [Math.min(...parts.map((part) => part.x)), Math.max(...parts.map((part) => part.x2))];
    const text = cellText(parts, cell, known);
    return { text, x, x2, y, y2, page, cell, joined: joinedWord(parts, text, known) };
  });
  return [...celled, ...loose].sort((a, b) => a.y - b.y || a.x - b.x);
}

function joinedWord(parts: readonly Part[], text: string, known: ReadonlySet<string>): string | undefined {
  return parts.flatMap((part, index) => {
    const before = /\p{L}+$/u.exec(parts[index - 1]?.text ?? "")?.[0];
    const rest = /^\p{Ll}+/u.exec(part.text)?.[0];
    const word = before && rest ? before + rest : "";
    return word !== "" && text.includes(word) && !known.has(word.toLowerCase()) ? [word] : [];
  })[0];
}
