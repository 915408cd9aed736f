/** Each SOP with what can be told of it before all citations have been read: who cites what, who names whom, what is open. */
import type { Content, SopEntry } from "../../schema/content.ts";
import type { SopId, UnitId, UnpublishedId } from "../../schema/ids.ts";
import { must } from "../../basics/must.ts";
import { parseSopNumber } from "../../schema/printed/sop-number.ts";
import { sopPath } from "../addresses.ts";
import { completenessOf, openFields } from "../form/completeness.ts";
import { countingDate } from "../lifetime/signing.ts";
import { backlinksOf } from "../linkage/backlinks.ts";
import { resolveLinks } from "../linkage/links.ts";
import { unitNames } from "../linkage/unit-named.ts";
import { namedIn, RegulationCollector } from "../register/regulations.ts";
import type { SentenceLexicon } from "../sentences/lexicon.ts";
import type { Catalogue, Sop, Standing, UnpublishedSop } from "../types.ts";
import { OTHER_GROUP } from "./content-order.ts";
import { housesOf } from "./units.ts";

/** A SOP before rules have looked at it and neighbours are known. */
export type Unexamined = Omit<Sop, "previousId" | "nextId" | "findings" | "nearNames">;

/** A draft with the entry that it was made from. */
export interface Drafted {
  readonly entry: SopEntry;
  readonly draft: Unexamined;
}

interface Drafts {
  readonly drafts: readonly Drafted[];
  readonly unpublished: ReadonlyMap<UnpublishedId, UnpublishedSop>;
  /** Cited by these SOPs, or registered. */
  readonly regulations: Catalogue["regulations"];
}

/**
 * @param entries SOPs in catalogue order
 * @param parents id of the parent of each unit that has one
 */
export function draftsOf(
  content: Content,
  entries: readonly SopEntry[],
  parents: ReadonlyMap<UnitId, UnitId>,
  standing: ReadonlyMap<SopId, Standing>,
  lexicon: SentenceLexicon | undefined,
): Drafts {
  const { links, unpublished } = linksOf(content, entries, parents, (id) => must(standing, id).past !== null);
  const backlinks = backlinksOf(links);
  const regions = new Map(content.units.map(({ id, data }) => [id, data.wilayah]));
  const groupOf = groups(content);
  const collector = new RegulationCollector(content.regulations);

  const draft = ({ id, unit, slug, data, body, needsCompiler, file }: SopEntry): Unexamined => {
    const region = regions.get(unit);
    if (region === undefined) throw new Error(`SOP "${id}" belongs to no unit of the catalogue`);
    const citations = data.dasarHukum.map((item) => collector.cite(id, item, region));
    const open = openFields(data, lexicon);
    return {
      ...data,
      ...must(standing, id),
      id,
      slug,
      unitId: unit,
      groupId: groupOf(data.kelompok),
      path: sopPath(id),
      file,
      body,
      needsCompiler,
      number: data.nomor === undefined ? null : parseSopNumber(data.nomor),
      countsFrom: countingDate(data),
      citations,
      regulationKeys: [...new Set(citations.flatMap(namedIn))],
      links: must(links, id),
      backlinks: backlinks.get(id) ?? [],
      openFields: open,
      completeness: completenessOf(data, open),
    };
  };
  const drafts = entries.map((entry) => ({ entry, draft: draft(entry) }));
  return { drafts, unpublished, regulations: collector.regulations() };
}

function linksOf(
  content: Content,
  entries: readonly SopEntry[],
  parents: ReadonlyMap<UnitId, UnitId>,
  isPast: (id: SopId) => boolean,
): ReturnType<typeof resolveLinks> {
  const named = entries.map(({ id, unit, data: { nama, alias = [], keterkaitan } }) => {
    return { id, unitId: unit, nama, alias, keterkaitan, isPast: isPast(id) };
  });
  const units = content.units.map(({ id, data: { nama } }) => ({ id, nama }));
  return resolveLinks(named, {
    parents,
    houses: housesOf(content.units, parents),
    units: unitNames(units),
  });
}

/** A SOP's group by what its editor says; groups that `situs.yaml` does not have are one. */
function groups({ site }: Content): (named: string | undefined) => Sop["groupId"] {
  const known = new Set(site.kelompok.map(({ id }) => id));
  return (named) => (named !== undefined && known.has(named) ? named : OTHER_GROUP.id);
}
