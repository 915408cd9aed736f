/** Names of nodes and arrows inside a BPMN file. */
import type { Flow } from "../procedure/flow.ts";

/** Steps count from 0, names from 1, as they are printed. */
export function nodeId(step: number): string {
  return `Langkah_${step + 1}`;
}

/** Two answers may lead the same way, so the answer is part of the name. */
export function flowId({ from, to, label }: Flow): string {
  return `Alur_${from + 1}_${to + 1}${label === null ? "" : `_${label.replace(/\W/g, "_")}`}`;
}
