/** Builds the catalogue: one pass over the content for each thing that is derived from it. */
import type { SopId } from "../../schema/ids.ts";
import { itemAt, must } from "../../schema/must.ts";
import { sopPath } from "../addresses.ts";
import { countingDate, signingOf } from "../lifetime/signing.ts";
import type { Content, DataEntry, SopEntry } from "../../schema/content.ts";
import { parseSopNumber } from "../../schema/sop-number.ts";
import type { UnitData } from "../../schema/unit.ts";
import { backlinksOf } from "../linkage/backlinks.ts";
import { completenessOf, openFields } from "../form/completeness.ts";
import { copiedParts } from "../alike/copied-parts.ts";
import { findingsOf, NO_HABITS, unitHabits } from "../findings/index.ts";
import { fold } from "../../words/fold.ts";
import { resolveLinks } from "../linkage/links.ts";
import { oldVersions } from "../lifetime/old-versions.ts";
import { namesakes, nearNames, type NamedEntry } from "../alike/near-names.ts";
import { compareNames, groupsOf, OTHER_GROUP, sortEntries } from "./content-order.ts";
import { RegulationCollector } from "../register/regulations.ts";
import { sharedNumbers } from "../alike/same-number.ts";
import { pastOf, standings } from "../lifetime/standing.ts";
import type { Catalogue, Sop, Unit } from "../types.ts";

/**
 * Derives everything from content.
 * @param content parsed and checked content of one instance
 * @param options.today the day for which findings are true, ISO; the clock is never read here
 * @throws Error on what the content check excludes: a SOP without a unit file, a `rujukan` without target
 */
export function buildCatalogue(content: Content, options: { readonly today: string }): Catalogue {
  const { site, glossary } = content;
  const units = [...content.units].sort(
    (a, b) => compareNames(a.data.nama, b.data.nama) || compareNames(a.id, b.id),
  );
  const unitIds = units.map(({ id }) => id);
  const regions = new Map(units.map(({ id, data }) => [id, data.wilayah]));
  const parents = parentsOf(units);
  const entries = sortEntries(content.sops, unitIds, site);

  const { links, unpublished } = resolveLinks(
    entries.map(({ id, unit, data }) => ({
      id,
      unitId: unit,
      nama: data.nama,
      alias: data.alias ?? [],
      keterkaitan: data.keterkaitan,
    })),
    parents,
    new Map(content.units.map(({ id, data }) => [fold(data.nama), id])),
  );
  const backlinks = backlinksOf(links);
  const collector = new RegulationCollector(content.regulations);
  const groupIds = new Set(site.kelompok.map(({ id }) => id));

  const standing = standings(entries);

  const drafts = entries.map((entry) => {
    const { id, unit, slug, data, body, needsCompiler, file } = entry;
    const region = regions.get(unit);
    if (region === undefined) throw new Error(`SOP "${id}" belongs to no unit of the catalogue`);
    const citations = data.dasarHukum.map((item) => collector.cite(id, item, region));
    const open = openFields(data);
    return {
      ...data,
      ...must(standing, id),
      id,
      slug,
      unitId: unit,
      groupId: data.kelompok !== undefined && groupIds.has(data.kelompok) ? data.kelompok : OTHER_GROUP.id,
      path: sopPath(id),
      file,
      body,
      needsCompiler,
      number: data.nomor === undefined ? null : parseSopNumber(data.nomor),
      effective: countingDate(data),
      citations,
      regulationKeys: [...new Set(citations.flatMap(({ key, amendedBy }) => [key ?? [], amendedBy].flat()))],
      links: must(links, id),
      backlinks: backlinks.get(id) ?? [],
      openFields: open,
      completeness: completenessOf(data, open),
    };
  });
  const regulations = collector.regulations();
  const examined = withFindings(entries, drafts, { site, units, regulations, today: options.today });
  const sops = new Map(withNeighbours(examined).map((sop) => [sop.id, sop]));
  return {
    site,
    glossary,
    today: options.today,
    versions: oldVersions(content, (versions) => buildCatalogue(versions, options)),
    units: unitsOf(units, parents, sops.values()),
    sops,
    unpublished,
    regulations,
    groups: groupsOf(site, sops.values()),
  };
}

type Draft = Omit<Sop, "previousId" | "nextId" | "findings" | "nearNames">;

function namedOf(entries: readonly SopEntry[]): NamedEntry[] {
  return entries.map(({ id, unit, data }) => ({ id, unitId: unit, nama: data.nama }));
}

/** Adds what the rules find; entries and drafts are in the same order. */
function withFindings(
  entries: readonly SopEntry[],
  drafts: readonly Draft[],
  known: Pick<Catalogue, "site" | "today" | "regulations"> & {
    readonly units: readonly DataEntry<UnitData>[];
  },
): Omit<Sop, "previousId" | "nextId">[] {
  const named = namedOf(entries);
  // A new version may have the name, nearly the name, the number and whole parts of the old one.
  const present = entries.filter(({ data }) => pastOf(data) === null);
  const names = new Map(named.map(({ id, nama }) => [id, nama]));
  const namedNow = namedOf(present);
  const same = namesakes(namedNow);
  const near = nearNames(named);
  const nearNow = present.length === entries.length ? near : nearNames(namedNow);
  const sameNumber = sharedNumbers(present);
  const past = new Map(drafts.map((draft) => [draft.id, draft.past]));
  const copied = copiedParts(present);
  const habits = unitHabits(entries);
  const contexts = new Map(
    known.units.map(({ id, data }) => [
      id,
      {
        today: known.today,
        regulations: known.regulations,
        unit: data,
        reviewYears: data.tinjauan ?? known.site.tinjauan ?? null,
        habits: habits.get(id) ?? NO_HABITS,
        nameOf: (sopId: SopId) => must(names, sopId),
        pastOf: (sopId: SopId) => must(past, sopId),
      },
    ]),
  );
  return drafts.map((draft, index) => {
    const { id, unitId, number, citations } = draft;
    const facts = {
      id,
      data: itemAt(entries, index).data,
      number,
      citations,
      links: draft.links,
      signing: signingOf(draft),
      namesakes: same.get(id) ?? [],
      sameNumber: sameNumber.get(id) ?? [],
      past: draft.past,
      nearNames: nearNow.get(id) ?? [],
      copiedParts: copied.get(id) ?? [],
    };
    return { ...draft, nearNames: near.get(id) ?? [], findings: findingsOf(facts, must(contexts, unitId)) };
  });
}

/** Adds previous and next within the same unit and group; SOPs come sorted by these. */
function withNeighbours(sops: readonly Omit<Sop, "previousId" | "nextId">[]): Sop[] {
  return sops.map((sop, index) => {
    const beside = (other: Omit<Sop, "previousId" | "nextId"> | undefined): string | null =>
      other?.unitId === sop.unitId && other.groupId === sop.groupId ? other.id : null;
    return { ...sop, previousId: beside(sops[index - 1]), nextId: beside(sops[index + 1]) };
  });
}

/** Id of each unit's parent, where `induk` is the name or id of a unit with a file of its own. */
function parentsOf(units: readonly DataEntry<UnitData>[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, data } of units) for (const name of [id, data.nama]) ids.set(fold(name), id);
  return new Map(
    units.flatMap(({ id, data }) => {
      const parent = data.induk === undefined ? undefined : ids.get(fold(data.induk));
      return parent === undefined || parent === id ? [] : [[id, parent]];
    }),
  );
}

function unitsOf(
  units: readonly DataEntry<UnitData>[],
  parents: ReadonlyMap<string, string>,
  sops: Iterable<Sop>,
): Map<string, Unit> {
  const sopIds = new Map<string, string[]>(units.map(({ id }) => [id, []]));
  for (const { id, unitId } of sops) must(sopIds, unitId).push(id);
  return new Map(
    units.map(({ id, data }) => [
      id,
      { ...data, id, path: sopPath(id), parentId: parents.get(id) ?? null, sopIds: must(sopIds, id) },
    ]),
  );
}
