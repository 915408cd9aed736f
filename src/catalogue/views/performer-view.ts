/** What a performer of a unit does: its steps by SOP, with what it gets for them and what it hands on. */
import { listWords } from "../reader-words.ts";
import type { UnitId } from "../../schema/ids.ts";
import { itemAt, must, present } from "../../basics/must.ts";
import type { Procedure } from "../../schema/procedure.ts";
import { addressPart } from "../address-part.ts";
import { stepPart } from "../addresses.ts";
import type { Performer } from "../procedure/performers.ts";
import { flowsOf, performersAt, type Flow } from "../procedure/flow.ts";
import { leftOutWords, totalTime } from "../procedure/total-time.ts";
import type { Catalogue } from "../types.ts";
import type { PageLink } from "./page-link.ts";

interface PerformerView {
  readonly nama: string;
  readonly path: string;
  readonly unit: PageLink;
  readonly stepCount: number;
  readonly sops: readonly (PageLink & {
    readonly steps: readonly PerformerStep[];
    /** The times of these steps together, and which of them are not counted. */
    readonly time: string | null;
    readonly leftOut: string | null;
  })[];
}

export interface PerformerStep extends PageLink {
  readonly kegiatan: string;
  /** Others who do it at the same time. */
  readonly together: string | null;
  readonly kelengkapan: string | null;
  /** Who did the steps before it, where that is another: `Petugas Loket (langkah 1)`. */
  readonly from: string | null;
  readonly waktu: string | null;
  readonly output: string | null;
  readonly to: string | null;
}

/** The page of a performer: its steps, SOP by SOP. */
export function performerView(catalogue: Catalogue, unitId: UnitId, performer: Performer): PerformerView {
  const { nama, path, tasks, slug } = performer;
  const unit = must(catalogue.units, unitId);
  return {
    nama,
    path,
    unit: { label: unit.nama, path: unit.path },
    stepCount: tasks.reduce((sum, { steps }) => sum + steps.length, 0),
    sops: tasks.map(({ sopId, steps }) => {
      const sop = must(catalogue.sops, sopId);
      const procedure = present(sop.prosedur);
      const flows = flowsOf(procedure);
      const time = totalTime(
        steps.map((step) => ({ step: step + 1, waktu: itemAt(procedure.langkah, step).waktu })),
      );
      return {
        label: sop.nama,
        path: sop.path,
        steps: steps.map((step) => stepOf(procedure, flows, step, slug, sop.path)),
        time: time.text,
        leftOut: leftOutWords(time),
      };
    }),
  };
}

function stepOf(
  procedure: Procedure,
  flows: readonly Flow[],
  step: number,
  slug: string,
  page: string,
): PerformerStep {
  const { kegiatan, kelengkapan, waktu, output } = itemAt(procedure.langkah, step);
  const others = (steps: readonly number[]): string | null =>
    [...new Set(steps)]
      .map((one) => ({ one, names: performersAt(procedure, one) }))
      .filter(({ names }) => names.length > 0 && !names.some((name) => addressPart(name) === slug))
      .map(({ one, names }) => `${listWords(names)} (langkah ${one + 1})`)
      .join(", ") || null;
  return {
    label: `Langkah ${step + 1}`,
    path: stepPart(page, step + 1),
    kegiatan,
    together: listWords(performersAt(procedure, step).filter((name) => addressPart(name) !== slug)) || null,
    kelengkapan: kelengkapan ?? null,
    from: others(flows.filter(({ to }) => to === step).map(({ from }) => from)),
    waktu: waktu ?? null,
    output: output ?? null,
    to: others(flows.filter(({ from }) => from === step).map(({ to }) => to)),
  };
}
