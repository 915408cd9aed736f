/** Labels of the identity block, and what stands beside them. */
import type { Cell } from "../../blocks.ts";
import { isMostlyBeside, startsBehind } from "../../cells.ts";
import type { IdentityKey } from "../labels/known-labels.ts";

/** A line of a value, or the whole of it. */
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
  return startsBehind(cell, label) && isMostlyBeside(label, cell);
}

/** A label where it stands, with the values that were given to it. */
export interface LabelPlace {
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
