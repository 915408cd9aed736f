/**
 * The addresses of the public contract: where each page and file stands below the site's base. Whoever needs one asks here;
 * `href` in the components puts the base before it. All begin with a slash; pages end with one.
 */
import type { RegulationKey, SopId, UnitId } from "../schema/ids.ts";

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
} as const;

/** A SOP, published or not, by its id (`<unit>/<slug>`, `<unit>/belum-terbit/<slug>`); a unit by its own. */
export function sopPath(id: SopId): string {
  return `${PAGES.sops}${id}/`;
}

/** A SOP's page as a file of another kind: `/sop/<unit>/<slug>.json`. */
export function sopFile(id: SopId, extension: string): string {
  return `${PAGES.sops}${id}.${extension}`;
}

/** All SOPs of a unit as one book to print. */
export function unitBookPath(unit: UnitId): string {
  return `${PAGES.sops}${unit}.pdf`;
}

/** All SOPs of all units as one book; its name stands before `.pdf`. */
export const siteBookName = "sop";
export const siteBookPath = `/${siteBookName}.pdf`;

/** The list of a unit's SOPs for Excel. */
export function unitTablePath(unit: UnitId): string {
  return `${PAGES.sops}${unit}/daftar.xlsx`;
}

/** The list of SOPs narrowed by one of its filters. */
export function sopsWith(filter: string, value: string): string {
  return `${PAGES.sops}?${new URLSearchParams({ [filter]: value }).toString()}`;
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

/** A file of open data. */
export function dataPath(file: string): string {
  return `/data/${file}`;
}

/** Where the site lives, for absolute addresses: origin without, base with trailing slash. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
}
