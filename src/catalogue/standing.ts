/** Whether a SOP is still the one to follow, and which SOPs stand before and after it. */
import type { SopId } from "../schema/ids.ts";
import { sopIdIn } from "../schema/sop-id.ts";
import type { SopEntry } from "../schema/content.ts";
import type { SopData } from "../schema/sop.ts";

/** How a SOP ceased to be the one to follow. */
export type Past = "dicabut" | "diganti";

export interface Standing {
  /** Null while the SOP is the one to follow. */
  readonly past: Past | null;
  /** Id of the SOP that came in its place, where the editor names one. */
  readonly successorId: SopId | null;
  /** Ids of the SOPs that it came in place of, in catalogue order. */
  readonly predecessorIds: readonly SopId[];
}

/** What the editor says of a SOP; a SOP with a successor is replaced whatever its status says, unless it was withdrawn. */
export function pastOf({ status, diganti }: Pick<SopData, "status" | "diganti">): Past | null {
  if (status === "dicabut") return "dicabut";
  return status === "diganti" || diganti !== undefined ? "diganti" : null;
}

/** The standing of each SOP by its id. */
export function standings(entries: readonly SopEntry[]): Map<string, Standing> {
  const successors = new Map(
    entries.flatMap(({ id, unit, data: { diganti } }) =>
      diganti === undefined ? [] : [[id, sopIdIn(unit, diganti)] as const],
    ),
  );
  const predecessors = Map.groupBy(successors, ([, to]) => to);
  return new Map(
    entries.map(({ id, data }) => [
      id,
      {
        past: pastOf(data),
        successorId: successors.get(id) ?? null,
        predecessorIds: (predecessors.get(id) ?? []).map(([from]) => from),
      },
    ]),
  );
}
