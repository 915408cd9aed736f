/** The order of SOPs: by unit, then group, then place in the source document; what is no longer followed comes last in its group. */
import type { GroupId, SopId, UnitId } from "../../schema/ids.ts";
import { append } from "../../basics/append.ts";
import { must } from "../../basics/must.ts";
import type { SopEntry } from "../../schema/content.ts";
import type { SiteData } from "../../schema/site.ts";
import type { Group } from "../types.ts";

const collator = new Intl.Collator("id", { numeric: true });

/** Compares names as Indonesian readers expect; numbers by value. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

/** The group of SOPs that name none, or one that `situs.yaml` does not have. */
export const OTHER_GROUP = {
  id: "lainnya",
  nama: "Lainnya",
  keterangan: "SOP yang belum dikelompokkan.",
} as const;

/** Sorts entries; units in the given order, what is past last in its group. */
export function sortEntries(
  entries: readonly SopEntry[],
  unitIds: readonly UnitId[],
  site: SiteData,
  isPast: (id: SopId) => boolean,
): SopEntry[] {
  const unitAt = new Map(unitIds.map((id, index) => [id, index]));
  const groupAt = new Map(site.kelompok.map(({ id }, index) => [id, index]));
  const keyed = entries.map((entry) => ({
    entry,
    unit: unitAt.get(entry.unit) ?? unitIds.length,
    group: groupAt.get(entry.data.kelompok ?? "") ?? site.kelompok.length,
    past: isPast(entry.id) ? 1 : 0,
    position: positionOf(entry),
  }));
  keyed.sort(
    (a, b) =>
      a.unit - b.unit ||
      a.group - b.group ||
      a.past - b.past ||
      compareNumbers(a.position, b.position) ||
      compareNames(a.entry.data.nama, b.entry.data.nama) ||
      compareNames(a.entry.id, b.entry.id),
  );
  return keyed.map(({ entry }) => entry);
}

/** The groups that the catalogue shows, each with its SOPs in order. */
export function groupsOf(
  site: SiteData,
  sops: Iterable<{ readonly id: SopId; readonly groupId: GroupId }>,
): Group[] {
  const ids = new Map<GroupId, SopId[]>(site.kelompok.map(({ id }) => [id, []]));
  for (const { id, groupId } of sops) append(ids, groupId, id);
  const known = site.kelompok.some(({ id }) => id === OTHER_GROUP.id);
  const groups = known || !ids.has(OTHER_GROUP.id) ? site.kelompok : [...site.kelompok, OTHER_GROUP];
  return groups.map(({ id, nama, keterangan }) => ({ id, nama, keterangan, sopIds: must(ids, id) }));
}

/** The first number in "SOP ke-6 dari 12"; entries without one come last. */
function positionOf({ data }: SopEntry): number {
  const digits = /\d+/.exec(data.sumber?.posisi ?? "")?.[0];
  return digits === undefined ? Infinity : Number(digits);
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
