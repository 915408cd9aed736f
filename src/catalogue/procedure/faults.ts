/** What does not hold together in a flowchart. Steps count from 1, as they are printed. */
import type { Procedure } from "../../schema/procedure.ts";
import { columnsOf, flowsOf } from "./flow.ts";
import { reach } from "./reach.ts";

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
  const reached = reach([0], flows);
  const ends = langkah.flatMap(({ simbol }, step) => (simbol === "selesai" ? [step] : []));
  const ending = reach(ends, flows, "against");
  const decisions = langkah.flatMap((row, step) => (row.simbol === "keputusan" ? [{ ...row, step }] : []));
  const used = new Set(langkah.flatMap((row) => [row.pelaksana].flat()));
  const first = columnsOf(procedure, 0);
  const numbers = (steps: readonly number[]): number[] => steps.map((step) => step + 1);
  const all = [...langkah.keys()];
  // A symbol that nobody has told may be any: then none is missing, and arrows may lead anywhere.
  const told = langkah.every(({ simbol }) => simbol !== undefined);
  const allPerformed = langkah.every(({ pelaksana: names }) => [names].flat().length > 0);
  return {
    noStart: told && !langkah.some(({ simbol }) => simbol === "mulai"),
    noEnd: told && ends.length === 0,
    oneBranch: numbers(
      decisions.filter(({ ya, tidak }) => ya === undefined || tidak === undefined).map(({ step }) => step),
    ),
    sameBranch: numbers(
      decisions.filter(({ ya, tidak }) => ya !== undefined && ya === tidak).map(({ step }) => step),
    ),
    unreachable: !told ? [] : numbers(all.filter((step) => !reached.has(step))),
    // Without any end, all steps would be told again.
    noExit:
      !told || ends.length === 0 ? [] : numbers(all.filter((step) => reached.has(step) && !ending.has(step))),
    // A step without a performer may be anybody's.
    unusedPerformers: allPerformed ? pelaksana.filter((name) => !used.has(name)) : [],
    startsElsewhere: first.length > 0 && first[0] !== 0,
  };
}
