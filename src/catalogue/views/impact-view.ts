/** For a regulation's page: what a change of it touches, named where it is few, counted by unit where it is many. */
import { sopsCiting } from "../addresses.ts";
import type { RegulationKey, SopId } from "../../schema/ids.ts";
import { must } from "../../schema/must.ts";
import { impactOf } from "../linkage/impact.ts";
import type { Catalogue } from "../types.ts";
import { sopLink, type CountedLink, type PageLink } from "./page-link.ts";
import { listWords } from "../reader-words.ts";

export interface ImpactView {
  readonly direct: ImpactList<DirectRow>;
  /** Where all of them cite it, if that is the same place; then no row says it. */
  readonly place: string | null;
  readonly indirect: ImpactList<IndirectRow>;
}

interface ImpactList<Row> {
  readonly count: number;
  /** Empty where there are too many to name. */
  readonly rows: readonly Row[];
  /** Where there are too many to name: how many in each unit, with the unit's list of SOPs. */
  readonly units: readonly CountedLink[];
}

interface DirectRow extends PageLink {
  /** "butir 2 dan 5": where the SOP cites it; null where all do so at one place. */
  readonly places: string | null;
}

interface IndirectRow extends PageLink {
  /** The SOPs on a shortest way from this one to one that cites the regulation; this one left out. */
  readonly through: readonly PageLink[];
}

/** SOPs that are named one by one. */
const NAMED = 100;

/** Throws when the key is not in the catalogue (an impossible state). */
export function impactView(catalogue: Catalogue, key: RegulationKey): ImpactView {
  const regulation = catalogue.regulations.get(key);
  if (!regulation) throw new Error(`No regulation "${key}" in the catalogue`);
  const { direct, indirect, wayFrom } = impactOf(catalogue, regulation.sopIds);
  const places = new Set(direct.length > NAMED ? [] : direct.map((id) => placesOf(catalogue, id, key)));
  const place = direct.length > 1 && places.size === 1 ? [...places].join("") : null;
  return {
    direct: list(
      catalogue,
      direct,
      (id) => ({ ...sopLink(catalogue, id), places: place ? null : placesOf(catalogue, id, key) }),
      (path) => sopsCiting(key, path),
    ),
    place,
    indirect: list(catalogue, indirect, (id) => ({
      ...sopLink(catalogue, id),
      through: wayFrom(id)
        .slice(1)
        .map((step) => sopLink(catalogue, step)),
    })),
  };
}

function list<Row>(
  catalogue: Catalogue,
  ids: readonly string[],
  rowOf: (id: string) => Row,
  listOf: (unitPath: string) => string = (path) => path,
): ImpactList<Row> {
  if (ids.length <= NAMED) return { count: ids.length, rows: ids.map((id) => rowOf(id)), units: [] };
  const counts = new Map<string, number>();
  for (const id of ids) {
    const { unitId } = must(catalogue.sops, id);
    counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  }
  const units = Array.from(counts, ([id, count]) => {
    const { nama, path } = must(catalogue.units, id);
    return { label: nama, path: listOf(path), count };
  });
  return { count: ids.length, rows: [], units };
}

function placesOf(catalogue: Catalogue, id: SopId, key: RegulationKey): string {
  const { citations } = must(catalogue.sops, id);
  const numbers = citations.flatMap((citation, index) =>
    citation.key === key || citation.amendedBy.includes(key) ? [index + 1] : [],
  );
  return `butir ${listWords(numbers.map(String))}`;
}
