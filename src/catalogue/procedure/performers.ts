/**
 * Who does what in a unit: the performers of its flowcharts with their steps, over all SOPs in force. A name in another case
 * or with other spaces is the same performer; whether two different names are one office, only the office knows.
 */
import type { SopId, UnitId } from "../../schema/ids.ts";
import { addressPart } from "../address-part.ts";
import { performerPath } from "../addresses.ts";
import { performersAt } from "./flow.ts";
import { must } from "../../basics/must.ts";
import type { Catalogue, Sop } from "../types.ts";

export interface Performer {
  /** Its part of the address. */
  readonly slug: string;
  /** `/sop/<unit>/pelaksana/<slug>/` */
  readonly path: string;
  /** As the first SOP prints it. */
  readonly nama: string;
  /** Its SOPs in the order of the catalogue, with its steps from 0. */
  readonly tasks: readonly { readonly sopId: SopId; readonly steps: readonly number[] }[];
}

/** The performers of a unit in order of name; none where no SOP of it has a flowchart. */
export function performersOf(catalogue: Catalogue, unitId: UnitId): Performer[] {
  const found = new Map<string, { nama: string; tasks: Performer["tasks"][number][] }>();
  for (const sopId of must(catalogue.units, unitId).sopIds) {
    const sop = must(catalogue.sops, sopId);
    for (const [slug, { nama, steps }] of stepsByPerformer(sop)) {
      const performer = found.get(slug) ?? { nama, tasks: [] };
      performer.tasks.push({ sopId, steps });
      found.set(slug, performer);
    }
  }
  return Array.from(found, ([slug, one]) => ({ slug, path: performerPath(unitId, slug), ...one })).sort(
    (a, b) => a.nama.localeCompare(b.nama, "id"),
  );
}

/** Finds the page of a performer that a SOP names; null where it has none: no step, or a SOP that is no longer in force. */
export function performerPages(sop: Sop): (name: string) => string | null {
  const found = stepsByPerformer(sop);
  return (name) => {
    const slug = addressPart(name);
    return found.has(slug) ? performerPath(sop.unitId, slug) : null;
  };
}

/** Steps of one SOP in force; columns that differ in case or spaces only are one performer. */
function stepsByPerformer({ prosedur, past }: Sop): Map<string, { nama: string; steps: number[] }> {
  const found = new Map<string, { nama: string; steps: number[] }>();
  if (!prosedur || past !== null) return found;
  for (const step of prosedur.langkah.keys()) {
    const names = performersAt(prosedur, step).map((name) => [addressPart(name), name] as const);
    for (const [slug, nama] of new Map(names)) {
      if (slug === "") continue;
      const own = found.get(slug) ?? { nama, steps: [] };
      own.steps.push(step);
      found.set(slug, own);
    }
  }
  return found;
}
