/** Whether a SOP is still the one to follow, and which SOPs stand before and after it. */
import { sopIdIn } from "../../schema/sop-id.ts";
import type { SopEntry } from "../../schema/content.ts";
import type { SopData } from "../../schema/sop.ts";
import type { SopId } from "../../schema/ids.ts";
import type { Past, Standing } from "../types.ts";

/** What the editor says of a SOP; a SOP with a successor is replaced whatever its status says, unless it was withdrawn. */
export function pastOf({ status, diganti }: Pick<SopData, "status" | "diganti">): Past | null {
  if (status === "dicabut") return "dicabut";
  return status === "diganti" || diganti !== undefined ? "diganti" : null;
}

/** The standing of each SOP by its id. */
export function standings(entries: readonly SopEntry[]): Map<SopId, Standing> {
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
