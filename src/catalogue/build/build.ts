/** Builds the catalogue: one pass over the content for each thing that is derived from it. */
import type { Content } from "../../schema/content.ts";
import { oldVersions } from "../lifetime/old-versions.ts";
import type { SentenceLexicon } from "../sentences/lexicon.ts";
import { endings, pastBy, standings } from "../lifetime/standing.ts";
import type { Catalogue, Sop } from "../types.ts";
import { compareNames, groupsOf, sortEntries } from "./content-order.ts";
import { draftsOf } from "./drafts.ts";
import { examined, type Examined } from "./facts.ts";
import { parentsOf, unitsOf } from "./units.ts";

/** What a catalogue depends on besides its content. */
interface BuildOptions {
  /** The day for which findings are true, ISO; the clock is never read here. */
  readonly today: string;
  /** Tells words that stop within themselves, by a dictionary. Without one (in a browser) none is told. */
  readonly lexicon?: SentenceLexicon;
}

/**
 * Derives everything from content.
 * @param content parsed and checked content of one instance
 * @throws Error on what the content check excludes: a SOP without a unit file, a `rujukan` without target
 */
export function buildCatalogue(content: Content, options: BuildOptions): Catalogue {
  const { site, glossary } = content;
  const { today, lexicon } = options;
  const units = [...content.units].sort(
    (a, b) => compareNames(a.data.nama, b.data.nama) || compareNames(a.id, b.id),
  );
  const unitIds = units.map(({ id }) => id);
  const parents = parentsOf(units);
  const ends = endings(content.sops);
  const entries = sortEntries(content.sops, unitIds, site, (id) => pastBy(today, ends.get(id)) !== null);
  const standing = standings(entries, ends, today);
  const { drafts, unpublished, regulations } = draftsOf(content, entries, parents, standing, lexicon);
  const sops = withNeighbours(examined(drafts, { site, today, lexicon, regulations, units }));
  return {
    site,
    glossary,
    today,
    versions: oldVersions(content, (versions) => buildCatalogue(versions, options)),
    units: unitsOf(units, parents, sops),
    sops: new Map(sops.map((sop) => [sop.id, sop])),
    unpublished,
    regulations,
    groups: groupsOf(site, sops),
  };
}

/** Adds previous and next within the same unit and group; SOPs come sorted by these. */
function withNeighbours(sops: readonly Examined[]): Sop[] {
  return sops.map((sop, index) => {
    const beside = (other: Examined | undefined): Sop["id"] | null =>
      other?.unitId === sop.unitId && other.groupId === sop.groupId ? other.id : null;
    return { ...sop, previousId: beside(sops[index - 1]), nextId: beside(sops[index + 1]) };
  });
}
