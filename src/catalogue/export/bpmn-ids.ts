/** Names of nodes and arrows inside a BPMN file. */
import type { Flow } from "../procedure/flow.ts";

export function nodeId(step: number): string {
  return `Langkah_${step + 1}`;
}

export function flowId({ from, to, label }: Flow): string {
  return `Alur_${from + 1}_${to + 1}${label === null ? "" : `_${label.replace(/\W/g, "_")}`}`;
}
