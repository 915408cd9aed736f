/** Where the columns of lists begin: as many as labels stand on one line. */
import type { Line, Part } from "../../blocks.ts";
import { cutBefore, piecesText } from "../labels/pieces.ts";
import { firstOf, itemAt } from "../../../basics/must.ts";

interface Placed {
  readonly part: Part;
  readonly line: number;
}

/**
 * The places from which on parts of a line belong to the next column, from left to right; none where there is only one
 * column. Each row of labels has its own: programs that draw columns with spaces set every block anew.
 */
export function splitter(
  heads: readonly Placed[],
  lines: readonly Line[],
  unit: number,
): (line: number) => readonly number[] {
  const pairs = heads.flatMap((left) => {
    const right = heads
      .filter((one) => one.line === left.line && one.part.x > left.part.x)
      .sort((a, b) => a.part.x - b.part.x)[0];
    return right ? [{ left, right }] : [];
  });
  const rows = [...new Set(pairs.map(({ left }) => left.line))].sort((a, b) => a - b);
  if (rows.length === 0) {
    const all = heads.some(({ part }) => part.cell) ? beside(heads, unit) : apart(heads, lines, unit);
    return () => (Number.isFinite(all) ? [all] : []);
  }
  const splits = rows.map((row, index) => {
    const within = lines.slice(row, rows[index + 1] ?? lines.length);
    return pairs
      .filter(({ left }) => left.line === row)
      .map((pair) => splitOf(pair, within, unit))
      .sort((a, b) => a - b);
  });
  let band = 0;
  const byLine = lines.map((_, line) => {
    if (rows[band + 1] !== undefined && itemAt(rows, band + 1) <= line) band += 1;
    return itemAt(splits, band);
  });
  return (line) => byLine[line] ?? firstOf(splits);
}

function splitOf(
  { left, right }: { readonly left: Placed; readonly right: Placed },
  lines: readonly Line[],
  unit: number,
): number {
  if (right.part.cell && right.part.cell !== left.part.cell) return right.part.cell.left;
  const parts = lines.flatMap((line) => line.parts);
  return (
    gutter(parts, left.part, right.part, unit) ??
    clearest(parts, left.part.x2, right.part.x + unit * 0.3, unit)
  );
}

/** Where the right column begins behind a gap that nothing crosses; undefined where there is none. */
function gutter(parts: readonly Part[], left: Part, right: Part, unit: number): number | undefined {
  const pieces = parts.flatMap((part) => (part.cell ? [] : (part.pieces ?? [part])));
  let start = right.x;
  for (;;) {
    // What reaches over the beginning of the column, or ends right before it, moves it to the left.
    const over = pieces.filter(({ x, x2 }) => x < start && x2 > start - unit * NARROWEST);
    if (over.length === 0) return start;
    start = Math.min(...over.map(({ x }) => x));
    if (start <= left.x2) return undefined;
  }
}

/** Columns are further apart than this, in lines. */
const NARROWEST = 0.2;

/** The start of a part that the fewest parts cross, and with which the most parts are in line. */
function clearest(parts: readonly Part[], from: number, to: number, unit: number): number {
  let best = { x: to, cost: Infinity };
  for (const { x } of parts) {
    if (x <= from || x > to) continue;
    const crossing = parts.filter((part) => part.x < x - unit * 0.2 && part.x2 > x + unit * 0.2).length;
    const inLine = parts.filter((part) => Math.abs(part.x - x) < unit * 0.3).length;
    const cost = crossing * 3 - inLine;
    if (cost < best.cost || (cost === best.cost && x < best.x)) best = { x, cost };
  }
  return best.x;
}

/** Labels of both columns, none of which stand on one line. */
function beside(heads: readonly Placed[], unit: number): number {
  const cells = heads.flatMap(({ part }) => (part.cell ? [part.cell] : []));
  const left = Math.min(...cells.map((cell) => cell.right));
  const right = cells.filter((cell) => cell.left >= left - unit / 2);
  return right.length > 0 ? Math.min(...right.map((cell) => cell.left)) : Infinity;
}

/** The same without rules: labels that begin at two places far from each other, two or more at each. */
function apart(heads: readonly Placed[], lines: readonly Line[], unit: number): number {
  const first = Math.min(...heads.map(({ part }) => part.x));
  const right = heads.filter(({ part }) => part.x > first + unit * 8);
  const left = heads.filter((one) => !right.includes(one));
  const to = Math.min(...right.map(({ part }) => part.x));
  const inLine = right.every(({ part }) => part.x < to + unit);
  const from = Math.max(...left.map(({ part }) => part.x2));
  if (left.length < 2 || right.length < 2 || !inLine || from > to) return Infinity;
  return clearest(
    lines.flatMap((line) => line.parts),
    Math.max(from, to - unit * 3),
    to + unit * 0.3,
    unit,
  );
}

/** Where one space stands between the columns, they are one part; it is cut where the right column begins. */
export function cutAt(parts: readonly Part[], splits: readonly number[]): Part[] {
  return splits.reduce(cutOnce, [...parts]);
}

function cutOnce(parts: readonly Part[], split: number): Part[] {
  return parts.flatMap((part) => {
    if (part.cell || part.x >= split || part.x2 <= split) return [part];
    const letter = (part.x2 - part.x) / part.text.length;
    const pieces = betweenPieces(part, split, letter);
    if (pieces) return pieces;
    const at = Math.round((split - part.x) / letter);
    const unsure = "Kolom kiri dan kanan berdempet pada baris ini";
    if (part.text[at - 1] !== " " || !/^(?:\d{1,2}[.),]|[a-z-][.) ]|\p{Lu})/u.test(part.text.slice(at)))
      return [part.x2 > split + letter * 3 ? { ...part, unsure } : part];
    return [
      { ...part, text: part.text.slice(0, at).trim(), x2: split - letter, unsure },
      { ...part, text: part.text.slice(at), x: split, unsure },
    ];
  });
}

/** Where a piece of text begins at the right column, the part is cut there for certain. */
function betweenPieces(part: Part, split: number, letter: number): Part[] | null {
  const { pieces = [] } = part;
  const at = pieces.findIndex(({ x }) => x >= split - letter);
  const last = pieces[at - 1];
  if (!last || last.x2 > split + letter || piecesText(pieces) !== part.text) return null;
  return cutBefore(part, pieces, at);
}
