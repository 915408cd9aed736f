/** Pieces of text of a page with their places, upright, from the top left corner. */
import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api.js";
import { itemAt } from "../../../basics/must.ts";

/** A piece of text as the program that wrote the PDF has set it. */
export interface PdfWord {
  readonly text: string;
  readonly x: number;
  readonly x2: number;
  /** Baseline. */
  readonly y: number;
  readonly height: number;
}

/** The six numbers of an affine mapping, as PDF has them. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A mapping as the library hands it on: numbers in an array of whatever kind. */
export function matrixOf(numbers: ArrayLike<unknown>): Matrix {
  const at = (place: number): number => Number(numbers[place]);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

interface PageWords {
  readonly words: readonly PdfWord[];
  /** Turns a matrix of the page the way that its words were turned. */
  readonly turn: (matrix: Matrix) => Matrix;
}

/** One matrix after another. */
export function times(a: Matrix, b: Matrix): Matrix {
  const [a0, a1, a2, a3, a4, a5] = a;
  const [b0, b1, b2, b3, b4, b5] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
}

/** Most of the text tells which way is up, whatever the page says. */
export function wordsFrom(
  items: readonly (TextItem | TextMarkedContent)[],
  view: Matrix,
  width: number,
  height: number,
): PageWords {
  const texts = items.filter((item): item is TextItem => "str" in item && item.str.trim() !== "");
  const counts = [0, 0, 0, 0];
  for (const { str, transform } of texts) {
    const quarters = quarter(times(view, matrixOf(transform)));
    counts[quarters] = itemAt(counts, quarters) + str.length;
  }
  const most = counts.indexOf(Math.max(...counts));
  const turned: Matrix = itemAt(
    [
      [1, 0, 0, 1, 0, 0],
      [0, -1, 1, 0, 0, width],
      [-1, 0, 0, -1, width, height],
      [0, 1, -1, 0, height, 0],
    ],
    most,
  );
  const turn = (matrix: Matrix): Matrix => times(turned, matrix);
  const words = texts.flatMap(({ str, transform, width: advance, height: size }): PdfWord[] => {
    const matrix = turn(times(view, matrixOf(transform)));
    if (quarter(matrix) !== 0) return [];
    const text = str;
    const tall = size || Math.hypot(itemAt(matrix, 2), itemAt(matrix, 3));
    return [
      { text, x: itemAt(matrix, 4), x2: itemAt(matrix, 4) + advance, y: itemAt(matrix, 5), height: tall },
    ];
  });
  return { words, turn };
}

/** How often a quarter turn is needed until text stands upright; 0 for slightly slanted text too. */
function quarter([a, b]: Matrix): number {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  // Downwards in a space whose y grows downwards.
  return b > 0 ? 1 : 3;
}
