/** Labels of the identity block, and what stands beside them. */
import type { Cell } from "../blocks.ts";
import type { IdentityKey } from "./labels.ts";

export interface Value {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly cell?: Cell | undefined;
  readonly underlined?: string | undefined;
}

export interface Place {
  readonly key: IdentityKey;
  /** As printed. */
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly cell?: Cell | undefined;
  values: Value[];
}
