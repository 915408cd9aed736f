/** Words and ruled lines of a page become lines with parts in cells. */
import type { Cell, Line, Part, Piece } from "../../blocks.ts";
import { EDGE } from "../../cells.ts";
import { isFooter } from "../../form/document/furniture.ts";
import { clean } from "../../text.ts";
import type { Rules } from "./drawing.ts";
import { cellFinder, type CellFinder } from "./cells.ts";
import { framesIn } from "./frames.ts";
import type { PdfWord } from "./words.ts";
import { firstOf, present } from "../../../basics/must.ts";

interface Placed extends PdfWord {
  readonly cell: Cell | undefined;
}

/** @param offset what is added to the places of this page, so that they grow over pages */
export function linesOf(
  given: readonly PdfWord[],
  rules: Rules,
  page: number,
  offset: number,
): { lines: Line[]; doubts: string[] } {
  const { words, doubts } = withoutCovered(withoutFooter(given));
  const cellAt = cellFinder(rules, offset);
  const placed = words
    .flatMap((word) => splitAtRules(word, rules))
    .map((word): Placed => ({ ...word, cell: cellOf(word, cellAt) }));
  const rows = rowsOf(placed);
  const linesWith = (gap: number): Line[] =>
    rows.flatMap((row): Line[] => {
      const parts = partsOfRow(row, gap, offset);
      return parts.length > 0 ? [{ page, y: firstOf(row).y + offset, parts }] : [];
    });
  const frames = framesIn(linesWith(NARROW));
  for (const row of frames.size > 0 ? rows : [])
    for (const [index, word] of row.entries())
      if (word.cell && frames.has(word.cell)) row[index] = { ...word, cell: undefined };
  return { lines: linesWith(WIDE), doubts };
}

/** Gaps between words of one part, in heights of a letter: without cells, and in a cell, where words may be justified. */
const NARROW = 0.55;
const WIDE = 1.3;

/** The cell around the middle of a word; a word too long for its cell begins at that cell's left edge. */
function cellOf(word: PdfWord, cellAt: CellFinder): Cell | undefined {
  const y = word.y - word.height * 0.35;
  const middle = cellAt((word.x + word.x2) / 2, y);
  if (middle && word.x >= middle.left - EDGE) return middle;
  const start = cellAt(word.x + 1, y);
  return start && word.x - start.left < word.height ? start : middle;
}

/** The footer of the signature may lie over the table's last row, and comes in many pieces. */
function withoutFooter(words: readonly PdfWord[]): PdfWord[] {
  const footers = new Set(
    rowsOf(words)
      .filter((row) => isFooter(row.map(({ text }) => text).join("")))
      .flat(),
  );
  return words.filter((word) => !footers.has(word));
}

/** Text that lies under other text of its kind: the later one is what the eye sees. */
function withoutCovered(words: readonly PdfWord[]): { words: PdfWord[]; doubts: string[] } {
  const doubts: string[] = [];
  const kept: PdfWord[] = [];
  for (const word of words) {
    const under = kept.find((one) => collide(word, one));
    if (!under) {
      kept.push(word);
      continue;
    }
    const [above, below] = [clean(word.text), clean(under.text)];
    if (above === below || areAlike(above, below)) kept.splice(kept.indexOf(under), 1);
    kept.push(word);
    if (above === below) continue;
    const used = areAlike(above, below) ? "yang dipakai yang di atas" : "keduanya diambil";
    doubts.push(`Teks "${below}" tertindih teks "${above}"; ${used}.`);
  }
  return { words: kept, doubts };
}

/** Nearer than any two lines are set, and one above the other. */
function collide(a: PdfWord, b: PdfWord): boolean {
  if (Math.abs(a.y - b.y) > Math.min(a.height, b.height) * 0.6) return false;
  const shared = Math.min(a.x2, b.x2) - Math.max(a.x, b.x);
  return shared > (b.x2 - b.x) * 0.6 && shared > a.height;
}

/** A number for a number, a date for a date: one has replaced the other. */
function areAlike(a: string, b: string): boolean {
  const ratio = a.length / b.length;
  return /\d/.test(a) && /\d/.test(b) && ratio > 0.5 && ratio < 2 && Math.max(a.length, b.length) < 40;
}

/** A piece of text that runs over an upright rule is the text of two cells. */
function splitAtRules(word: PdfWord, { upright }: Rules): PdfWord[] {
  const middle = word.y - word.height * 0.35;
  const rule = upright.find(
    ({ at, from, to }) =>
      at > word.x + word.height && at < word.x2 - word.height && from <= middle && to >= middle,
  );
  if (!rule || !word.text.includes(" ")) return [word];
  const spaces = [...word.text.matchAll(/ +/g)].map(({ index }) => index);
  const perLetter = (word.x2 - word.x) / widthOf(word.text);
  const away = (at: number): number =>
    Math.abs(word.x + widthOf(word.text.slice(0, at)) * perLetter - rule.at);
  const cut = spaces.reduce((best, one) => (away(one) < away(best) ? one : best));
  const left = {
    ...word,
    text: word.text.slice(0, cut),
    x2: Math.min(rule.at - 1, word.x + widthOf(word.text.slice(0, cut)) * perLetter),
  };
  const right = { ...word, text: word.text.slice(cut).trimStart(), x: rule.at + 1 };
  return [left, ...splitAtRules(right, { upright: upright.filter((one) => one !== rule), level: [] })];
}

/** About as wide as in most fonts, in letters of middle width. */
function widthOf(text: string): number {
  return [...text].reduce(
    (all, letter) => all + (NARROW_LETTER.test(letter) ? 0.55 : WIDE_LETTER.test(letter) ? 1.45 : 1),
    0,
  );
}

const NARROW_LETTER = /[ iljtfrI.,;:'()|/-]/;
const WIDE_LETTER = /[mwMW@%\p{Lu}]/u;

/** Words on one baseline, from left to right; a word that would lie on another one is on a line of its own. */
function rowsOf<Kind extends PdfWord>(words: readonly Kind[]): Kind[][] {
  const rows: Kind[][] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast(
      ([first]) => word.y - present(first).y <= Math.min(word.height, present(first).height) * 0.4,
    );
    const kern = word.height * 0.3;
    const free = row?.every((one) => one.x2 <= word.x + kern || one.x >= word.x2 - kern);
    if (row && free) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** @param gapInCell as wide as gaps between words in a cell may be */
function partsOfRow(row: readonly Placed[], gapInCell: number, offset: number): Part[] {
  const parts: { x: number; x2: number; text: string; y: number; cell: Cell | undefined; pieces: Piece[] }[] =
    [];
  for (const word of row) {
    const last = parts.at(-1);
    const gap = last ? word.x - last.x2 : Infinity;
    const apart = word.height * (word.cell ? gapInCell : NARROW);
    if (
      last &&
      last.cell === word.cell &&
      gap < apart &&
      !isColumnColon(last.text, word.text, gap, word.height)
    ) {
      const space = gap > word.height * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(word.text) ? " " : "";
      last.text += space + word.text;
      last.x2 = word.x2;
      last.pieces.push({ x: word.x, x2: word.x2, text: space + word.text });
    } else {
      const { x, x2, y, text, cell } = word;
      parts.push({ x, x2, y, text, cell, pieces: [{ x, x2, text }] });
    }
  }
  return parts.flatMap(({ x, x2, y, text, cell, pieces }): Part[] => {
    const plain = clean(text);
    if (plain === "") return [];
    const level = Math.abs(y - present(row[0]).y) < 0.01 ? {} : { y: y + offset };
    return [{ x, x2, ...level, text: plain, ...(cell ? { cell } : pieces.length > 1 ? { pieces } : {}) }];
  });
}

/** Colons that stand in a column of their own between labels and values. */
function isColumnColon(before: string, word: string, gap: number, height: number): boolean {
  if (before.trim() === ":") return gap > height * 0.3;
  return /^:/.test(word.trim()) && gap > height * 0.35;
}
