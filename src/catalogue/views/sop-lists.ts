/** Where the SOPs of a group, or those with some trait, are listed: decided once, for all who lead there. */
import type { GroupId } from "../../schema/ids.ts";
import { groupPart, PAGES, sopsWith } from "../addresses.ts";
import type { Catalogue } from "../types.ts";
import { unitsWithSops } from "../units-with-sops.ts";
import type { Facet } from "./list-view.ts";
import { LIST_LIMIT } from "./list-size.ts";

/** Whether one page lists all SOPs; a larger catalogue is listed unit by unit. */
export function isListedWhole({ sops }: Pick<Catalogue, "sops">): boolean {
  return sops.size <= LIST_LIMIT;
}

/** Where a group is read: in the page of the only unit, in the list narrowed to it, or among the groups of a list in units. */
export function groupHome(catalogue: Catalogue, group: GroupId): string {
  const only = onlyUnit(catalogue);
  if (only) return groupPart(only.path, group);
  return listWith(catalogue, "kelompok", group) ?? groupPart(PAGES.sops, group);
}

/** The list of all SOPs narrowed by one of its filters; null where no page lists them all. */
export function listWith(catalogue: Catalogue, filter: Facet["key"], value: string): string | null {
  if (isListedWhole(catalogue)) return sopsWith(filter, value);
  const only = onlyUnit(catalogue);
  return only ? sopsWith(filter, value, only.path) : null;
}

function onlyUnit(catalogue: Catalogue) {
  const [first, ...others] = unitsWithSops(catalogue);
  return others.length === 0 ? first : undefined;
}
