/** A picture as SVG text: one source for pages and for the file to download. */
import { SOP_NOT_HERE } from "../catalogue/reader-words.ts";
import { escapeXml } from "../words/xml.ts";
import { firstBaseline } from "./boxes.ts";
import { outline } from "./outline.ts";
import { unpainted, type Paint } from "./paints.ts";
import type { Picture, PictureEdge, PictureKind, PictureNode } from "./picture.ts";

interface SvgOptions {
  /** What the picture shows, for those who cannot see it, and the id of the element that says so. */
  readonly title: string;
  readonly id: string;
  /** From a path below the base to an address. */
  readonly link: (path: string) => string;
  /** Marks nodes and edges with their ids, for the script. */
  readonly marked?: boolean;
  /** Colours and the like as attributes, for a picture that no style sheet reaches. */
  readonly paint?: Paint;
}

const KIND_NAMES: Readonly<Record<PictureKind, string>> = {
  peraturan: "Peraturan",
  sop: "SOP",
  "belum-terbit": SOP_NOT_HERE,
  unit: "Unit",
  kelompok: "Kelompok",
};

/** Size of the counts on lines, px. */
const COUNT_SIZE = 11;

/** The picture as an `svg` element: every box but the centre a link; kinds told by shape, outline and words. */
export function pictureSvg(picture: Picture, options: SvgOptions): string {
  const { width, height, style, headings, nodes, edges } = picture;
  const sops = new Set(nodes.filter(({ kind }) => kind === "sop").map(({ id }) => id));
  const { id, title, paint = unpainted } = options;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="graph" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${style.label.size}" role="group" aria-labelledby="${id}"${paint("picture")}>`,
    `<title id="${id}">${escapeXml(title)}</title>`,
    options.paint ? '<rect width="100%" height="100%" fill="#fff"/>' : "",
    ...headings.map(
      ({ text, x, y }) =>
        `<text class="graph-head" x="${x}" y="${y}"${paint("heading")}>${escapeXml(text)}</text>`,
    ),
    '<g aria-hidden="true">',
    ...edges.map((edge) => edgeSvg(edge, sops, options)),
    ...edges.map((edge) => countSvg(edge, paint)),
    "</g>",
    ...nodes.map((node) => nodeSvg(node, style, options)),
    "</svg>",
  ].join("");
}

function edgeSvg(
  { from, to, kind, path }: PictureEdge,
  sops: ReadonlySet<string>,
  { marked = false, paint = unpainted }: SvgOptions,
): string {
  const toSop = kind === "keterkaitan" && sops.has(to);
  const classes = `graph-edge ${kind}${toSop ? " to-sop" : ""}`;
  const part = toSop ? "keterkaitan-to-sop" : kind;
  const ends = marked ? ` data-from="${escapeXml(from)}" data-to="${escapeXml(to)}"` : "";
  return `<path class="${classes}" d="${path}"${ends}${paint(part)}/>`;
}

function countSvg({ count }: PictureEdge, paint: Paint): string {
  if (!count) return "";
  const { x, y, anchor, text } = count;
  return `<text class="graph-count" x="${x}" y="${y}" text-anchor="${anchor}" font-size="${COUNT_SIZE}"${paint("count")}>${text}</text>`;
}

function nodeSvg(
  node: PictureNode,
  style: Picture["style"],
  { link, marked = false, paint = unpainted }: SvgOptions,
): string {
  const { id, kind, label, url, lines, noteLines, bold, centre, gone } = node;
  const struck = gone ? ' text-decoration="line-through"' : "";
  const x = node.x + style.padX;
  const text = [
    ...lines.map(
      (line, index) =>
        `<tspan x="${x}" dy="${index && style.label.line}"${struck}>${escapeXml(line)}</tspan>`,
    ),
    ...noteLines.map(
      (line, index) =>
        `<tspan class="graph-note" font-size="${style.note.size}" x="${x}" dy="${style.note.line + (index ? 0 : 1)}"${paint("note")}>${escapeXml(line)}</tspan>`,
    ),
  ].join(" ");
  const name = escapeXml(`${KIND_NAMES[kind]} ${[label, ...noteLines].join(" ")}`);
  const mark = marked ? ` data-id="${escapeXml(id)}"` : "";
  const classes = `graph-node ${kind}${centre ? " centre" : ""}${gone ? " gone" : ""}`;
  const inside = `<path d="${outline(node)}"${paint(gone ? "gone" : kind)}/><text y="${firstBaseline(node, style)}"${bold ? ' font-weight="600"' : ""}${paint("text")}>${text}</text>`;
  if (centre) return `<g class="${classes}"${mark}>${inside}</g>`;
  return `<a class="${classes}" href="${escapeXml(link(url))}" aria-label="${name}"${mark}>${inside}</a>`;
}
