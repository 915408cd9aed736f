/** Labels of the identity block, and what stands beside them. */
import type { Cell } from "../../blocks.ts";
import type { IdentityKey } from "../labels/labels.ts";

export interface Value {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly cell?: Cell | undefined;
  readonly underlined?: string | undefined;
  readonly unsure?: string | undefined;
  /** A colon stands in front of it. */
  readonly colon?: boolean | undefined;
}

/** Whether a cell stands right of a label's, in the same row. */
export function isRightOf(cell: Cell, label: Cell): boolean {
  return cell.left >= label.right - 1 && sharedHeight(cell, label) > heightOf(label) * 0.5;
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

export interface Place {
  readonly key: IdentityKey;
  /** As printed. */
  readonly title: string;
  readonly x: number;
  readonly y: number;
  /** How far below its first line a label of several lines ends. */
  readonly deep?: number | undefined;
  readonly cell?: Cell | undefined;
  readonly unsure?: string | undefined;
  values: Value[];
}
