/** Earlier versions of SOPs, kept for those who hold a print of one: they count nowhere but on their own pages. */
import type { SopId } from "../../schema/ids.ts";
import type { Content, SopEntry } from "../../schema/content.ts";
import type { Catalogue, Sop } from "../types.ts";
import { sopOfVersion } from "../../schema/sop-id.ts";

/**
 * The earlier versions by the id of their SOP, the latest first.
 * @param build derives them like SOPs, in a catalogue of their own
 */
export function oldVersions(
  { versions = [], ...content }: Content,
  build: (content: Content) => Catalogue,
): ReadonlyMap<SopId, readonly Sop[]> {
  if (versions.length === 0) return new Map();
  const { sops } = build({ ...content, sops: versions.map(byItself) });
  const latestFirst = [...sops.values()].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  return Map.groupBy(latestFirst, ({ id }) => sopOfVersion(id));
}

/** The other SOPs are not in that catalogue, so what leads to them is left out; the printed words stay. */
function byItself(entry: SopEntry): SopEntry {
  const { diganti: _, alias: __, aliasAlamat: ___, ...data } = entry.data;
  return { ...entry, data: { ...data, keterkaitan: data.keterkaitan.map(({ teks }) => ({ teks })) } };
}

/** Versions without any date are told apart by their names. */
function dayOf({ countsFrom, slug }: Sop): string {
  return `${countsFrom.iso} ${slug}`;
}
