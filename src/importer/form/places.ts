/** Labels of the identity block, and what stands beside them. */
import type { Cell } from "../blocks.ts";
import type { IdentityKey } from "./labels.ts";

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
  const shared = Math.min(cell.bottom, label.bottom) - Math.max(cell.top, label.top);
  return cell.left >= label.right - 1 && shared > (label.bottom - label.top) * 0.5;
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
