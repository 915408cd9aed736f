/** The picture of the first linkage page as a file that stands alone. */
import { escapeXml } from "../catalogue/export/xml.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { linkageLevels, ROOT_PATH } from "./levels.ts";
import { linkagePicture } from "./linkage-picture.ts";
import { linkageView, linkageViewPicture } from "./linkage-view.ts";
import { pictureSvg, type Paint } from "./svg.ts";

/** Style sheets of the site that the picture is drawn with. */
export interface Sheets {
  /** The design values as custom properties. */
  readonly tokens: string;
  readonly graph: string;
}

/** @param link from a path below the base to a whole address, since a file has none of its own */
export function linkageSvg(catalogue: Catalogue, sheets: Sheets, link: (path: string) => string): string {
  const content = linkageLevels(catalogue).pages.get(ROOT_PATH)?.content;
  const picture =
    content?.kind === "overview"
      ? linkagePicture(content.overview.graph)
      : linkageViewPicture(linkageView(catalogue, [...catalogue.sops.keys()], content?.leftOut));
  const title = `Keterkaitan: ${catalogue.site.nama}`;
  const svg = pictureSvg(picture, { title, id: "judul", link, paint: paintOf(sheets) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

/** Properties that SVG also takes as attributes; fill, stroke and lettering. */
const ATTRIBUTE = /^(?:fill|stroke(?:-\w+)*|font-(?:family|weight))$/;

/**
 * What the site's style sheet says of the picture's elements, in light colours, as attributes: a style element would
 * be stopped by the site's Content-Security-Policy, and drawing programs know no custom properties.
 */
export function paintOf({ tokens, graph }: Sheets): Paint {
  const values = new Map(
    Array.from(
      tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g),
      ([, name, value]) => [name!, light(value!)] as const,
    ),
  );
  const plain = graph.replaceAll(/\/\*[^]*?\*\//g, "").replace(/@media[^]*$/, "");
  const rules = Array.from(plain.matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, selectors, body]) => ({
    selectors: selectors!.split(",").flatMap((selector) => simple(selector.trim()) ?? []),
    declarations: Array.from(
      body!.matchAll(/([\w-]+):\s*([^;]+);/g),
      ([, name, value]) => [name!, value!] as const,
    )
      .filter(([name]) => ATTRIBUTE.test(name))
      .map(
        ([name, value]) =>
          [name, value.replaceAll(/var\((--[\w-]+)\)/g, (_, token: string) => values.get(token)!)] as const,
      ),
  }));
  return (tag, classes) => {
    const own = new Set([...classes.split(" "), "graph"]);
    const applies = (selector: Selector): boolean =>
      (selector.tag === null
        ? classes !== "" && selector.last.every((name) => classes.split(" ").includes(name))
        : selector.tag === tag) && selector.classes.every((name) => own.has(name));
    const found = new Map(
      rules.filter(({ selectors }) => selectors.some(applies)).flatMap(({ declarations }) => declarations),
    );
    return Array.from(found, ([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  };
}

/** A selector of classes with at most a tag at its end, such as `.graph-node.sop path`; `last` are the classes of its end. */
interface Selector {
  readonly classes: readonly string[];
  readonly last: readonly string[];
  readonly tag: string | null;
}

/** Null for a selector with states or attributes, which a file has no use for. */
function simple(selector: string): Selector | null {
  if (/[:[]/.test(selector)) return null;
  const names = (text: string): string[] => Array.from(text.matchAll(/\.([\w-]+)/g), ([, name]) => name!);
  const end = selector.split(/\s+/).at(-1)!;
  return { classes: names(selector), last: names(end), tag: end.startsWith(".") ? null : end };
}

function light(value: string): string {
  return value.replaceAll(/light-dark\(([^,]+),[^)]*\)/g, "$1").replaceAll(/\s+/g, " ");
}
