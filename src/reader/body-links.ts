/** Where the links of bodies lead: a page of this site must be there, under the address it has now or had before. */
import { buildCatalogue } from "../catalogue/build/build.ts";
import { PAGES, sopPath } from "../catalogue/addresses.ts";
import { FEED_FILE, NOT_FOUND_FILE, SITEMAP_FILE } from "../catalogue/file-addresses.ts";
import { performersOf } from "../catalogue/procedure/performers.ts";
import type { Content } from "../schema/content.ts";
import type { SopId } from "../schema/ids.ts";
import { quoted } from "../schema/mistakes/mistake-words.ts";
import { problemAt, type Place, type Problem } from "../schema/mistakes/problem.ts";
import { slugify } from "../words/fold.ts";
import { nearest } from "../words/nearest.ts";

/** A SOP whose body leads somewhere within the site. */
export interface Linked {
  readonly id: SopId;
  readonly file: string;
  readonly links: readonly { readonly url: string; readonly place: Place }[];
  /** Parts of its page that may be linked to. */
  readonly parts: ReadonlySet<string>;
}

interface Known {
  readonly sops: ReadonlySet<SopId>;
  readonly units: readonly string[];
  readonly oldAddresses: ReadonlyMap<string, SopId>;
}

/** Pages and files of which there is one, whatever the content. */
const FIXED: ReadonlySet<string> = new Set([
  ...Object.values(PAGES),
  FEED_FILE,
  NOT_FOUND_FILE,
  SITEMAP_FILE,
]);

/** @param content all that was read, where it is sound: what is derived from it is known then, and judged too */
export async function linkProblems(
  linked: readonly Linked[],
  known: Known,
  content: Content | null,
): Promise<Problem[]> {
  const open = linked.flatMap((sop) =>
    sop.links.flatMap((link) => {
      const path = pathOf(link.url, sop);
      return path !== null && isThere(path, known) ? [] : [{ sop, link, path }];
    }),
  );
  const derived = open.some(({ path }) => path !== null) && content ? await derivedPages(content) : null;
  return open.flatMap(({ sop, link: { url, place }, path }) => {
    const unknowable = path !== null && derived === null && !isOfSop(path);
    if (unknowable || (path !== null && derived?.has(path))) return [];
    const mistake = {
      found: `tautan menuju ${quoted(url)}`,
      expected: url.startsWith("#")
        ? "bagian itu tidak ada di halaman ini"
        : "halaman itu tidak ada di situs ini",
      fix: fixOf(path, sop, known),
    };
    return [problemAt(sop.file, place, "isi", mistake)];
  });
}

/** Parts of a SOP's page that a link of its body may lead to: steps, and headings where they are given ids. */
export function partsOf(steps: number, body: string, hasIds: boolean): ReadonlySet<string> {
  const headings = hasIds ? Array.from(body.matchAll(/^#{2,6}[ \t]+(.+)$/gm), ([, words = ""]) => words) : [];
  return new Set([
    ...["", "isi", "catatan", "sumber", ...(steps > 0 ? ["prosedur"] : [])],
    ...Array.from({ length: steps }, (_, index) => `langkah-${index + 1}`),
    ...headings.map(slugify),
  ]);
}

/** The address below the site's base; null where there can be none: above the site, or a part that the page has not. */
function pathOf(url: string, { id, parts }: Linked): string | null {
  const base = `http://situs/dasar`;
  const target = new URL(url, base + sopPath(id));
  if (!target.pathname.startsWith("/dasar/")) return null;
  const path = decoded(target.pathname.slice("/dasar".length));
  if (path === sopPath(id) && !parts.has(decoded(target.hash.slice(1)))) return null;
  return path;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isThere(path: string, { sops, units, oldAddresses }: Known): boolean {
  if (FIXED.has(path) || FIXED.has(`${path}/`)) return true;
  const [, room, id = ""] = /^\/(sop|temuan)\/(.+?)(?:\/|\.(?:json|pdf|docx|bpmn))?$/.exec(path) ?? [];
  if (room === undefined) return path.startsWith(PAGES.linkage);
  return units.includes(id) || (room === "sop" && (sops.has(id) || oldAddresses.has(id)));
}

/** Whether the address is one of a SOP: those are known without deriving anything. */
function isOfSop(path: string): boolean {
  return /^\/sop\/[^/]+\/[^/]+\/?$/.test(path) || !/^\/(?:sop|peraturan|data)\//.test(path);
}

async function derivedPages(content: Content): Promise<ReadonlySet<string>> {
  const { dataFiles } = await import("../catalogue/export/files.ts");
  // Which pages there are does not depend on the day.
  const catalogue = buildCatalogue(content, { today: "2000-01-01" });
  const { sops, unpublished, regulations } = catalogue;
  const pages = [...sops.values(), ...unpublished.values(), ...regulations.values()].map(({ path }) => path);
  const files = Array.from(dataFiles(catalogue), ([path]) => `/${path}`);
  const performers = [...catalogue.units.keys()].flatMap((unit) => performersOf(catalogue, unit));
  pages.push(...performers.map(({ path }) => path));
  return new Set([...pages, ...pages.map((path) => path.replace(/\/$/, "")), ...files]);
}

function fixOf(path: string | null, { id }: Linked, { sops }: Known): string {
  const [unit = "", slug] = /^\/sop\/([^/]+)\/([^/]+)\/?$/.exec(path ?? "")?.slice(1) ?? [];
  const there = Array.from(sops).flatMap((sop) =>
    sop.startsWith(`${unit}/`) ? [sop.slice(unit.length + 1)] : [],
  );
  const guess = slug === undefined ? null : nearest(slug, there);
  if (guess === null) return "Betulkan alamatnya, atau hapus tautannya.";
  const address = id.startsWith(`${unit}/`) ? `../${guess}/` : `../../${unit}/${guess}/`;
  return `Mungkin maksudnya ${quoted(address)}; betulkan, atau hapus tautannya.`;
}
