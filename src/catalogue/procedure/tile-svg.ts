/** A tile as SVG text. The origin lies at the top of the cell's middle axis (the style sheet puts it there). */
import { escapeXml } from "../../words/xml.ts";
import { HALF, type Tile } from "./drawing.ts";
import type { Connectors, Pentagon } from "./print-parts.ts";
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
export const TOPS: Readonly<Record<StepSymbol, number>> = {
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

/** Size of a symbol's own picture, px. */
const PICTURE = { width: 2 * w + 8, height: 2 * h + 8 };

/** A symbol as a picture of its own, with its middle in the middle. */
export function symbolPicture(symbol: StepSymbol): { svg: string; width: number; height: number } {
  const { width, height } = PICTURE;
  const box = [-width / 2, -height / 2, width, height].join(" ");
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" fill="#fff" stroke="#000" stroke-width="1.5">${OUTLINES[symbol]}</svg>`,
    ...PICTURE,
  };
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

/** Half the width of a pentagon. */
const HALF_PENTAGON = 8;

/** A row of off-page connectors: by column the inside of an `svg` element, or null where no line crosses. */
export function connectorsSvg({ height, way, cells }: Connectors): (string | null)[] {
  const draw = ({ x, top, number }: Pentagon): string => {
    const [y1, y2] = way === "out" ? [0, top] : [top + 18, height];
    const outline = `M${x - HALF_PENTAGON} ${top}h${2 * HALF_PENTAGON}v12l${-HALF_PENTAGON} 6l${-HALF_PENTAGON} -6z`;
    return `<line x1="${x}" y1="${y1}" x2="${x}" y2="${y2}"/><path d="${outline}"/><text x="${x}" y="${top + 10.5}" text-anchor="middle">${number}</text>`;
  };
  return cells.map((column) => (column.length === 0 ? null : column.map(draw).join("")));
}
