/** For a regulation's page: what a change of it touches, named where it is few, counted by unit where it is many. */
import { sopsCiting } from "../addresses.ts";
import type { RegulationKey } from "../../schema/ids.ts";
import { impactOf } from "../linkage/impact.ts";
import { must } from "../../basics/must.ts";
import { names } from "../register/regulations.ts";
import type { Catalogue, Sop } from "../types.ts";
import { areNamed, byNameOrUnit, type NamesOrCounts } from "./name-or-count.ts";
import { linkTo, type PageLink } from "./page-link.ts";
import { listWords } from "../reader-words.ts";

export interface ImpactView {
  readonly direct: NamesOrCounts<DirectRow>;
  /** Where all of them cite it, if that is the same place; then no row says it. */
  readonly place: string | null;
  readonly indirect: NamesOrCounts<IndirectRow>;
}

interface DirectRow extends PageLink {
  /** "butir 2 dan 5": where the SOP cites it; null where all do so at one place. */
  readonly places: string | null;
}

interface IndirectRow extends PageLink {
  /** The SOPs on a shortest way from this one to one that cites the regulation; this one left out. */
  readonly through: readonly PageLink[];
}

/** Throws when the key is not in the catalogue (an impossible state). */
export function impactView(catalogue: Catalogue, key: RegulationKey): ImpactView {
  const regulation = must(catalogue.regulations, key);
  const { direct, indirect, wayFrom } = impactOf(catalogue, regulation.sopIds);
  const places = new Set(areNamed(direct) ? direct.map((sop) => placesOf(sop, key)) : []);
  const place = direct.length > 1 && places.size === 1 ? [...places].join("") : null;
  return {
    direct: byNameOrUnit(
      catalogue,
      direct,
      (sop) => ({ ...linkTo(sop), places: place ? null : placesOf(sop, key) }),
      (path) => sopsCiting(key, path),
    ),
    place,
    indirect: byNameOrUnit(catalogue, indirect, (sop) => ({
      ...linkTo(sop),
      through: wayFrom(sop).slice(1).map(linkTo),
    })),
  };
}

function placesOf({ citations }: Sop, key: RegulationKey): string {
  const numbers = citations.flatMap((citation, index) => (names(citation, key) ? [index + 1] : []));
  return `butir ${listWords(numbers.map(String))}`;
}
