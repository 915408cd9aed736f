/** Which steps of a flowchart can be had from others. */
import { append } from "../../basics/append.ts";
import type { Flow } from "./flow.ts";

/** All steps that can be had from `start` along the arrows, or against them; those of `start` are among them. */
export function reach(
  start: readonly number[],
  flows: readonly Flow[],
  direction: "along" | "against" = "along",
): Set<number> {
  const beyond = new Map<number, number[]>();
  for (const { from, to } of flows) {
    if (direction === "along") append(beyond, from, to);
    else append(beyond, to, from);
  }
  const seen = new Set(start);
  // A set yields what is added while it is walked.
  for (const step of seen) for (const next of beyond.get(step) ?? []) seen.add(next);
  return seen;
}
