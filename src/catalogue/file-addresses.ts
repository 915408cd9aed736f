/**
 * The addresses of files: data, books, and what scripts load. Like those of pages they begin with a slash and are below the
 * site's base; `fileOf` names the same where no slash may stand before it.
 */
import type { SopId, UnitId } from "../schema/ids.ts";
import { PAGES } from "./addresses.ts";

/** The page for what is not found; hosts know it by this name. */
export const NOT_FOUND_FILE = "/404.html";
export const FEED_FILE = "/umpan.xml";
export const SITEMAP_FILE = "/sitemap-index.xml";
/** The folder of the search index. */
export const SEARCH_INDEX = "/pagefind/";
/** What the page that checks a document must know of the catalogue. */
export const DESK_FILE = `${PAGES.check}katalog.json`;

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

/** The SOPs of a unit to choose from, for the page that compares two. */
export function comparedFile(unit: UnitId): string {
  return `${PAGES.compare}${unit}.json`;
}

/** A file of open data. */
export function dataPath(file: string): string {
  return `/data/${file}`;
}

/** The part of the open data that holds a unit's SOPs, where the catalogue is too large for one file. */
export function unitDataPath(unit: UnitId): string {
  return dataPath(`katalog/${unit}.json`);
}

/** An address as the name of a file or folder below the root of the site: without the leading slash. */
export function fileOf(path: string): string {
  return path.slice(1);
}
