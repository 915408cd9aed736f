/** What a change of a regulation touches: the SOPs that cite it, and those that need these through Keterkaitan. */
import type { SopId } from "../../schema/ids.ts";
import { itemAt, must } from "../../basics/must.ts";
import { followed } from "../lifetime/followed.ts";
import type { Catalogue, Sop } from "../types.ts";

interface Impact {
  /** SOPs that cite the regulation and are still followed, in catalogue order. */
  readonly direct: readonly Sop[];
  /** SOPs that do not, but need one that does; nearest first. */
  readonly indirect: readonly Sop[];
  /** A shortest way from one of these SOPs to one that cites the regulation, both included. */
  readonly wayFrom: (sop: Sop) => Sop[];
}

/**
 * The followed SOPs by numbers, and for each the numbers of those that name it. A regulation touches thousands in a large
 * catalogue, and each regulation is asked for.
 */
interface Needs {
  readonly sops: readonly Sop[];
  readonly numbers: ReadonlyMap<SopId, number>;
  readonly namedBy: readonly (readonly number[])[];
}

/** Leads to nothing: the SOP cites the regulation itself. */
const ITSELF = -1;
const UNTOUCHED = -2;

/**
 * A SOP depends on the SOPs that it names under Keterkaitan. Breadth first from all citing SOPs at once, so every SOP
 * is met once, by a shortest way, and circles end.
 * @param sopIds the SOPs that cite the regulation
 */
export function impactOf(catalogue: Catalogue, sopIds: readonly SopId[]): Impact {
  const { sops, numbers, namedBy } = needsOf(catalogue);
  const sopsOf = (these: readonly number[]): Sop[] => these.map((number) => itemAt(sops, number));
  const direct = followed(catalogue, sopIds).map(({ id }) => must(numbers, id));
  const leadsTo = new Int32Array(sops.length).fill(UNTOUCHED);
  for (const number of direct) leadsTo[number] = ITSELF;
  const queue = [...direct];
  for (const number of queue)
    for (const needing of itemAt(namedBy, number)) {
      if (leadsTo[needing] !== UNTOUCHED) continue;
      leadsTo[needing] = number;
      queue.push(needing);
    }
  const wayFrom = ({ id }: Sop): Sop[] => {
    const way: number[] = [];
    for (let at = must(numbers, id); at !== ITSELF; at = itemAt(leadsTo, at)) way.push(at);
    return sopsOf(way);
  };
  return { direct: sopsOf(direct), indirect: sopsOf(queue.slice(direct.length)), wayFrom };
}

const known = new WeakMap<Catalogue, Needs>();

function needsOf(catalogue: Catalogue): Needs {
  const needs = known.get(catalogue) ?? numbered(catalogue);
  known.set(catalogue, needs);
  return needs;
}

function numbered(catalogue: Catalogue): Needs {
  const sops = followed(catalogue);
  const numbers = new Map(sops.map(({ id }, number) => [id, number]));
  const namedBy = sops.map(({ backlinks }) => backlinks.flatMap(({ sopId }) => numbers.get(sopId) ?? []));
  return { sops, numbers, namedBy };
}
