/** How cells of a table stand to each other. The edges of one ruled line lie a little apart: within these bounds they are one. */
import type { Cell } from "./blocks.ts";

/** How far apart edges of one line lie, in the measure of the page. */
export const EDGE = 1;
/** The same where each cell is drawn by itself, with rules of its own. */
export const DRAWN_EDGE = 2;
/** What cells share by rounding alone. */
export const ROUNDED = 0.5;

/** Whether a cell begins where another one ends, or further right. */
export function startsBehind(cell: Cell, other: Cell): boolean {
  return cell.left >= other.right - EDGE;
}

/** Whether a cell begins where another one ends, or further down. */
export function isBelow(cell: Cell, other: Cell): boolean {
  return cell.top >= other.bottom - EDGE;
}

/** Whether a cell ends where another one begins, or further up. */
export function isAbove(cell: Cell, other: Cell): boolean {
  return cell.bottom <= other.top + EDGE;
}

/** Whether two cells have the same edges left and right. */
export function isInColumnOf(cell: Cell, other: Cell): boolean {
  return Math.abs(cell.left - other.left) < EDGE && Math.abs(cell.right - other.right) < EDGE;
}

/** Whether a cell is the next one to the right in the same row, edge to edge. */
export function isNextInRow(cell: Cell, other: Cell): boolean {
  return (
    Math.abs(cell.left - other.right) < DRAWN_EDGE &&
    Math.abs(cell.top - other.top) < DRAWN_EDGE &&
    Math.abs(cell.bottom - other.bottom) < DRAWN_EDGE
  );
}

/** Whether two cells have some height in common, more than `least`. */
export function sharesHeight(cell: Cell, other: Cell, least = 0): boolean {
  return cell.top < other.bottom - least && cell.bottom > other.top + least;
}

/** Whether a cell reaches neither above nor below another one. */
export function isWithinHeight(cell: Cell, other: Cell): boolean {
  return cell.top >= other.top - EDGE && cell.bottom <= other.bottom + EDGE;
}

/** Whether more than half of a cell's height is beside another one. */
export function isMostlyBeside(cell: Cell, other: Cell): boolean {
  return sharedHeight(cell, other) > heightOf(cell) * 0.5;
}

/** How much of the lower of two cells stands beside the other, 0 to 1; less than 0 where they are apart. */
export function overlap(a: Cell, b: Cell): number {
  return sharedHeight(a, b) / Math.max(1e-6, Math.min(heightOf(a), heightOf(b)));
}

function sharedHeight(a: Cell, b: Cell): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
}

function heightOf({ top, bottom }: Cell): number {
  return bottom - top;
}
