/** Which step follows which: as the frontmatter says, else the next row (PermenPAN-RB 35/2012: the flow runs downwards). */
import type { Procedure } from "../../schema/procedure.ts";
import { itemAt } from "../../basics/must.ts";

/** An arrow from one step to another; steps count from 0. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  /** The answer that leads this way; null where the form prints none. */
  readonly label: string | null;
}

/** Whether it is a flowchart: a table without columns of performers has no drawing. */
export function isDrawn({ pelaksana }: Procedure): boolean {
  return pelaksana.length > 0;
}

/** All arrows in order of their steps. A target beyond the last step is the schema's error and gives no arrow. */
export function flowsOf({ langkah }: Procedure): Flow[] {
  return langkah.flatMap((_, index) => flowsFrom(langkah, index));
}

function flowsFrom(steps: Procedure["langkah"], from: number): Flow[] {
  const { simbol, ya, tidak, lanjut } = itemAt(steps, from);
  const flow = (target: number | undefined, label: string | null): Flow[] =>
    target === undefined || target > steps.length ? [] : [{ from, to: target - 1, label }];
  if (simbol === "selesai") return flow(lanjut, null);
  const next = flow(lanjut ?? from + 2, null);
  if (simbol !== "keputusan") return next;
  if (ya !== undefined && ya === tidak) return flow(ya, "Ya/Tidak");
  const branches = [...flow(ya, "Ya"), ...flow(tidak, "Tidak")];
  // On paper one answer often goes without saying: it is the way down.
  return branches.length === 2 ? branches : [...branches, ...next];
}

/** Who does a step, as its columns are headed, from the left. */
export function performersAt(procedure: Procedure, step: number): string[] {
  return columnsOf(procedure, step).map((column) => itemAt(procedure.pelaksana, column));
}

/** The columns in which a step has its symbol, from the left. */
export function columnsOf({ pelaksana, langkah }: Procedure, step: number): number[] {
  const names = [itemAt(langkah, step).pelaksana].flat();
  return pelaksana.flatMap((name, column) => (names.includes(name) ? [column] : []));
}
