/**
 * The addresses of the public contract: where each page stands below the site's base; files stand in `file-addresses.ts`.
 * Whoever needs one asks here; `href` in the components puts the base before it. All begin with a slash; pages end with one.
 */
import type { RegulationKey, SopId, UnitId, UnpublishedId } from "../schema/ids.ts";

/** Pages of which there is one. */
export const PAGES = {
  home: "/",
  sops: "/sop/",
  regulations: "/peraturan/",
  linkage: "/keterkaitan/",
  findings: "/temuan/",
  compare: "/banding/",
  search: "/cari/",
  glossary: "/istilah/",
  changes: "/perubahan/",
  about: "/tentang/",
  check: "/periksa/",
  admin: "/admin/",
} as const;

/** A SOP, published or not, by its id (`<unit>/<slug>`, `<unit>/belum-terbit/<slug>`); a unit by its own. */
export function sopPath(id: SopId | UnpublishedId | UnitId): string {
  return `${PAGES.sops}${id}/`;
}

/** A list of SOPs, of all or of a unit, narrowed by one of its filters. */
export function sopsWith(filter: string, value: string, list: string = PAGES.sops): string {
  return `${list}?${new URLSearchParams({ [filter]: value }).toString()}`;
}

/** The SOPs that cite a regulation, in a list of SOPs. */
export function sopsCiting(key: RegulationKey, list?: string): string {
  return sopsWith("peraturan", key, list);
}

/** The part of the list of SOPs, or of a unit's page, that holds a group. */
export function groupPart(page: string, group: string): string {
  return `${page}#kelompok-${group}`;
}

/** What a performer of a unit does, over all its SOPs; `name` is the performer's part of the address. */
export function performerPath(unit: UnitId, name: string): string {
  return `${PAGES.sops}${unit}/pelaksana/${name}/`;
}

/** A step in the flowchart part of a SOP's page; steps count from 1. */
export function stepPart(page: string, step: number): string {
  return `${page}#langkah-${step}`;
}

/** The page of a regulation. */
export function regulationPath(key: RegulationKey): string {
  return `${PAGES.regulations}${key}/`;
}

/** A part of the page of regulations. */
export function regulationsPart(part: "sudah-diganti"): string {
  return placeOn(PAGES.regulations, part);
}

/** A part of the page about the site. */
export function aboutPart(part: string): string {
  return placeOn(PAGES.about, part);
}

/** A picture of the linkage with one of its boxes in focus: that of a SOP, named SOP or regulation. */
export function linkageFocus(page: string, id: string): string {
  return `${page}?fokus=${id}`;
}

/** What is asked of a unit. */
export function questionsPath(unit: UnitId): string {
  return `${PAGES.findings}${unit}/`;
}

/** A rule, or another part of the page of findings. */
export function findingsPart(part: string): string {
  return `${PAGES.findings}#${part}`;
}

/** A term of the glossary, by the id that `form/abbreviations.ts` gives it. */
export function termPath(id: string): string {
  return `${PAGES.glossary}#${id}`;
}

/** The comparison of two SOPs, or the choice of the second. */
export function comparePath(a: SopId, b?: SopId): string {
  return `${PAGES.compare}?a=${a}${b === undefined ? "" : `&b=${b}`}`;
}

/** What is found for a query. */
export function resultsPath(query: string): string {
  return `${PAGES.search}?${new URLSearchParams({ q: query }).toString()}`;
}

/** A place on a page, by the id of what stands there. */
export function placeOn(page: string, id: string): string {
  return `${page}#${id}`;
}

/** A SOP's page, held against the version that a print bears. */
export function versionMark(page: string, mark: string): string {
  return placeOn(page, `v-${mark}`);
}

/** An address below the base as one from the root of the host: `/sop/` → `/katalog/sop/`. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/, "") + path;
}

/** The same as a whole address. */
export function absoluteAddress({ site, base }: SiteAddress, path: string): string {
  return site + withBase(base, path);
}

/** Where the site lives, for absolute addresses: origin without, base with trailing slash. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
}
