/** What does not hold together in a flowchart. Steps count from 1, as they are printed. */
import type { Procedure } from "../../schema/procedure.ts";
import { columnsOf, flowsOf, type Flow } from "./flow.ts";

export interface FlowFaults {
  readonly noStart: boolean;
  readonly noEnd: boolean;
  /** Decisions that do not say where both answers lead. */
  readonly oneBranch: readonly number[];
  /** Decisions whose answers lead to the same step. */
  readonly sameBranch: readonly number[];
  /** Steps that no way from the first step leads to. */
  readonly unreachable: readonly number[];
  /** Steps that can be reached, but from which no way leads to an end. */
  readonly noExit: readonly number[];
  readonly unusedPerformers: readonly string[];
  /** Whether the first activity is drawn elsewhere than in the left-most column. */
  readonly startsElsewhere: boolean;
}

/** Looks at the whole flowchart once. */
export function flowFaults(procedure: Procedure): FlowFaults {
  const { pelaksana, langkah } = procedure;
  const flows = flowsOf(procedure);
  const reached = reach([0], flows, "from", "to");
  const ends = langkah.flatMap(({ simbol }, step) => (simbol === "selesai" ? [step] : []));
  const ending = reach(ends, flows, "to", "from");
  const decisions = langkah.flatMap((row, step) => (row.simbol === "keputusan" ? [{ ...row, step }] : []));
  const used = new Set(langkah.flatMap((row) => [row.pelaksana].flat()));
  const first = columnsOf(procedure, 0);
  const numbers = (steps: readonly number[]): number[] => steps.map((step) => step + 1);
  const all = [...langkah.keys()];
  return {
    noStart: !langkah.some(({ simbol }) => simbol === "mulai"),
    noEnd: ends.length === 0,
    oneBranch: numbers(
      decisions.filter(({ ya, tidak }) => ya === undefined || tidak === undefined).map(({ step }) => step),
    ),
    sameBranch: numbers(
      decisions.filter(({ ya, tidak }) => ya !== undefined && ya === tidak).map(({ step }) => step),
    ),
    unreachable: numbers(all.filter((step) => !reached.has(step))),
    // Without any end, all steps would be told again.
    noExit: ends.length === 0 ? [] : numbers(all.filter((step) => reached.has(step) && !ending.has(step))),
    unusedPerformers: pelaksana.filter((name) => !used.has(name)),
    startsElsewhere: first.length > 0 && first[0] !== 0,
  };
}

/** All steps that can be had from `start` along the arrows, or against them. */
function reach(
  start: readonly number[],
  flows: readonly Flow[],
  near: "from" | "to",
  far: "from" | "to",
): Set<number> {
  const beyond = new Map<number, number[]>();
  for (const flow of flows) {
    const list = beyond.get(flow[near]);
    if (list) list.push(flow[far]);
    else beyond.set(flow[near], [flow[far]]);
  }
  const seen = new Set(start);
  // A set yields what is added while it is walked.
  for (const step of seen) for (const next of beyond.get(step) ?? []) seen.add(next);
  return seen;
}
