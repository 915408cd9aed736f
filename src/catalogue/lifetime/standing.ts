/** Whether a SOP is still the one to follow, until when, and which SOPs stand before and after it. */
import { isBefore } from "../../schema/printed/printed-date.ts";
import { sopIdIn } from "../../schema/sop-id.ts";
import type { SopEntry } from "../../schema/content.ts";
import type { SopData } from "../../schema/sop.ts";
import type { SopId } from "../../schema/ids.ts";
import type { Ending, Past, Standing } from "../types.ts";
import { countingDate } from "./signing.ts";

/** What the editor says of a SOP; a SOP with a successor is replaced whatever its status says, unless it was withdrawn. */
export function endOf({ status, diganti }: Pick<SopData, "status" | "diganti">): Past | null {
  if (status === "dicabut") return "dicabut";
  return status === "diganti" || diganti !== undefined ? "diganti" : null;
}

/** How a SOP has ended by today; null while it is followed, as it is until the day of an end that is announced. */
export function pastBy(today: string, ending: Ending | null | undefined): Past | null {
  return ending && !isBefore(today, ending.iso) ? ending.how : null;
}

/** How each SOP that has an end comes to it, and when: on the day the editor names, else when its successor begins. */
export function endings(entries: readonly SopEntry[]): Map<SopId, Ending> {
  const data = new Map<SopId, SopData>(entries.map((entry) => [entry.id, entry.data]));
  return new Map(
    entries.flatMap(({ id, unit, data: one }) => {
      const how = endOf(one);
      if (how === null) return [];
      const next = how === "diganti" && one.diganti ? data.get(sopIdIn(unit, one.diganti)) : undefined;
      const day = one.tanggalStatus ?? (next && countingDate(next));
      return [[id, { how, iso: day?.iso ?? "" }] as const];
    }),
  );
}

/** The standing of each SOP by its id. */
export function standings(
  entries: readonly SopEntry[],
  ends: ReadonlyMap<SopId, Ending>,
  today: string,
): Map<SopId, Standing> {
  const successors = new Map(
    entries.flatMap(({ id, unit, data: { diganti } }) =>
      diganti === undefined ? [] : [[id, sopIdIn(unit, diganti)] as const],
    ),
  );
  const predecessors = Map.groupBy(successors, ([, to]) => to);
  return new Map(
    entries.map(({ id }) => {
      const ending = ends.get(id) ?? null;
      return [
        id,
        {
          ending,
          past: pastBy(today, ending),
          successorId: successors.get(id) ?? null,
          predecessorIds: (predecessors.get(id) ?? []).map(([from]) => from),
        },
      ];
    }),
  );
}
