/** A tile as SVG text. The origin lies at the top of the cell's middle axis (the style sheet puts it there). */
import { escapeXml } from "../export/xml.ts";
import { HALF, type Tile } from "./drawing.ts";
import { STEP_SYMBOLS, type StepSymbol } from "../../schema/procedure.ts";

const { width: w, height: h } = HALF;

/** Outlines of the symbols around their middle (PermenPAN-RB 35/2012: terminator, process, decision). */
const OUTLINES: Readonly<Record<StepSymbol, string>> = {
  mulai: `<rect x="${-w}" y="${-h + 3}" width="${2 * w}" height="${2 * h - 6}" rx="${h - 3}"/>`,
  proses: `<rect x="${-w}" y="${-h}" width="${2 * w}" height="${2 * h}"/>`,
  keputusan: `<path d="M0 ${-h - 3}L${w + 2} 0L0 ${h + 3}L${-w - 2} 0z"/>`,
  selesai: `<rect x="${-w}" y="${-h + 3}" width="${2 * w}" height="${2 * h - 6}" rx="${h - 3}"/>`,
};

/** Where each symbol begins above its middle: there the arrow ends. */
const TOPS: Readonly<Record<StepSymbol, number>> = {
  mulai: -h + 3,
  proses: -h,
  keputusan: -h - 3,
  selesai: -h + 3,
};

/** The outlines, once for a page; tiles refer to them. */
export function symbolDefinitions(): string {
  const symbols = STEP_SYMBOLS.map((name) => `<g id="simbol-${name}">${OUTLINES[name]}</g>`).join("");
  return `${symbols}<path id="simbol-panah" d="M0 0L-4 -8H4z"/>`;
}

/** The inside of a tile's `svg` element. */
export function tileSvg({ symbol, arrow, lines, labels }: Tile): string {
  return [
    ...lines.map(([x1, y1, x2, y2]) => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`),
    symbol ? `<use href="#simbol-${symbol}" y="50%"/>` : "",
    arrow && symbol
      ? `<svg y="50%" overflow="visible"><use href="#simbol-panah" y="${TOPS[symbol]}"/></svg>`
      : "",
    ...labels.map(({ text, x, y }) => `<text x="${x}" y="50%" dy="${y}">${escapeXml(text)}</text>`),
  ].join("");
}
