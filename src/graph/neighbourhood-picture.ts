/**
 * One node and what it is linked to: a narrow picture for the node's own page, readable on a phone as it is.
 * The node stands in the middle of two columns of neighbours; lines meet in the channel between these.
 * Costs a few string operations per neighbour, since every page of a catalogue has one.
 */
import { countWords } from "../catalogue/reader-words.ts";
import { must } from "../basics/must.ts";
import type { Graph, GraphNode, NodeKind } from "../catalogue/linkage/graph-types.ts";
import { box } from "./boxes.ts";
import { arrowHead, arrowHeadUp, channelCurve, type CurvePoint } from "./curve.ts";
import type { BoxStyle, Heading, Picture, PictureEdge, PictureNode, SourceNode } from "./picture.ts";
import { tally } from "../basics/tally.ts";

const STYLE: BoxStyle = {
  label: { size: 13, line: 17 },
  note: { size: 13, line: 17 },
  padX: 9,
  padY: 8,
};

const WIDTH = 360;
const MARGIN = 2;
const CHANNEL = 52;
const COLUMN = (WIDTH - CHANNEL - 2 * MARGIN) / 2;
const CENTRE_WIDTH = 240;
const ROW_GAP = 10;
/** From a block of neighbours to the centre: room for bend, arrow head and heading. */
const BLOCK_GAP = 30;
const HEADING = 26;
const LANE_SHIFT = 8;

/** More neighbours than this in one block are counted, not drawn. */
export const MOST_DRAWN = 12;

/** Neighbours of one sort: `to` if the centre names them, `from` if they name it. */
interface Block {
  readonly heading: string;
  readonly end: "to" | "from";
  readonly nodes: readonly SourceNode[];
  /** Below those drawn; else the number of those not drawn. */
  readonly footer?: string;
}

/** The unit of a SOP: its id and name, and where its picture is. */
export type UnitOf = (sopId: string) => { readonly id: string; readonly label: string; readonly url: string };

/**
 * Draws the node `id` with its neighbours. If very many SOPs of several units name it, units with counts stand for them.
 * Throws when `graph` lacks the node (an impossible state). */
export function neighbourhoodPicture(graph: Graph, id: string, unitOf: UnitOf): Picture {
  const centre = graph.nodes.find((node) => node.id === id);
  if (!centre) throw new Error(`No node "${id}" in its own neighbourhood`);
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const distinct = (ids: readonly string[]): GraphNode[] =>
    [...new Set(ids)].filter((other) => other !== id).map((other) => must(byId, other));
  const named = distinct(graph.edges.filter(({ from }) => from === id).map(({ to }) => to));
  const namers = distinct(graph.edges.filter(({ to }) => to === id).map(({ from }) => from));
  const bases = graph.nodes.filter((node) => node.kind === "peraturan" && named.includes(node));
  const related = named.filter(({ kind }) => kind !== "peraturan");
  return draw(
    centre,
    [{ heading: counted("Dasar hukum", bases), end: "to", nodes: bases }],
    [
      { heading: counted("Menyebut", related), end: "to", nodes: related },
      namersBlock(NAMED_BY[centre.kind], namers, unitOf),
    ],
  );
}

const NAMED_BY: Readonly<Record<NodeKind, string>> = {
  peraturan: "Dikutip oleh",
  sop: "Disebut oleh",
  "belum-terbit": "Disebut oleh",
};

function counted(heading: string, nodes: readonly unknown[]): string {
  return `${heading} (${countWords(nodes.length)})`;
}

/** Those who name the centre: one by one, or by unit (most SOPs first) where they are too many to draw. */
function namersBlock(heading: string, namers: readonly GraphNode[], unitOf: UnitOf): Block {
  const one: Block = { heading: counted(heading, namers), end: "from", nodes: namers };
  if (namers.length <= MOST_DRAWN) return one;
  const sops = new Map<string, number>();
  for (const { id } of namers) tally(sops, unitOf(id).id);
  if (sops.size < 2) return one;
  const units = new Map(namers.map(({ id }) => [unitOf(id).id, unitOf(id)]));
  const nodes = Array.from(sops)
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]): SourceNode => ({
      ...must(units, id),
      kind: "unit",
      note: `${countWords(count)} SOP`,
    }));
  const hidden = nodes.length - MOST_DRAWN;
  const footer = `${hidden > 0 ? `… dan ${countWords(hidden)} unit lainnya. ` : ""}Semuanya ${countWords(namers.length)} SOP.`;
  return { heading: `${heading} ${countWords(nodes.length)} unit`, end: "from", nodes, footer };
}

function draw(centre: GraphNode, above: readonly Block[], below: readonly Block[]): Picture {
  const filled = ({ nodes }: Block): boolean => nodes.length > 0;
  const centreBox = box(centre, CENTRE_WIDTH, STYLE, { strong: true });
  const upper = above.filter(filled);
  const lower = below.filter(filled);
  const centreTop = upper.reduce((y, block) => y + blockHeight(block) + BLOCK_GAP, MARGIN);
  const middle: PictureNode = { ...centreBox, x: (WIDTH - CENTRE_WIDTH) / 2, y: centreTop, centre: true };
  const drawn: Drawn[] = [];
  let y = MARGIN;
  for (const block of upper) {
    drawn.push(drawBlock(block, y, { x: WIDTH / 2, y: middle.y }, centre));
    y += blockHeight(block) + BLOCK_GAP;
  }
  y = middle.y + middle.h + BLOCK_GAP / 2;
  lower.forEach((block, index) => {
    const x = WIDTH / 2 + (lower.length < 2 ? 0 : (index * 2 - 1) * LANE_SHIFT);
    drawn.push(drawBlock(block, y, { x, y: middle.y + middle.h }, centre));
    y += blockHeight(block) + ROW_GAP;
  });
  const bottom = lower.length > 0 ? y - ROW_GAP : middle.y + middle.h;
  return {
    width: WIDTH,
    height: bottom + MARGIN,
    style: STYLE,
    headings: drawn.flatMap(({ headings }) => headings),
    nodes: [middle, ...drawn.flatMap(({ nodes }) => nodes)],
    edges: drawn.flatMap(({ edges }) => edges),
  };
}

type Drawn = Pick<Picture, "headings" | "nodes" | "edges">;

function blockHeight(block: Block): number {
  return HEADING + gridOf(block).height + (footerOf(block) === undefined ? 0 : HEADING);
}

function footerOf({ footer, nodes }: Block): string | undefined {
  return footer ?? (nodes.length > MOST_DRAWN ? `… dan ${nodes.length - MOST_DRAWN} lainnya` : undefined);
}

/** A block whose top is at `top`; its lines reach the centre's edge at `port`. */
function drawBlock(block: Block, top: number, port: CurvePoint, centre: GraphNode): Drawn {
  const { cells, height } = gridOf(block);
  const headings: Heading[] = [{ text: block.heading, x: MARGIN, y: top + 15 }];
  const footer = footerOf(block);
  if (footer !== undefined) headings.push({ text: footer, x: MARGIN, y: top + HEADING + height + 20 });
  const nodes: PictureNode[] = [];
  const edges: PictureEdge[] = [];
  for (const { cell, row, column } of cells) {
    const left = column === 0;
    const node: PictureNode = {
      ...cell,
      x: left ? MARGIN : WIDTH - MARGIN - COLUMN,
      y: top + HEADING + row,
      centre: false,
    };
    const side: CurvePoint = { x: left ? node.x + node.w : node.x, y: Math.round(node.y + node.h / 2) };
    const outward = block.end === "to";
    const head = outward ? arrowHead(side, left ? -1 : 1) : arrowHeadUp(port);
    nodes.push(node);
    edges.push({
      from: outward ? centre.id : node.id,
      to: outward ? node.id : centre.id,
      kind: node.kind === "peraturan" || centre.kind === "peraturan" ? "dasar-hukum" : "keterkaitan",
      path: head + channelCurve(side, port),
    });
  }
  return { headings, nodes, edges };
}

interface Grid {
  readonly height: number;
  readonly cells: readonly {
    readonly cell: ReturnType<typeof box>;
    readonly row: number;
    readonly column: number;
  }[];
}

/** Two columns; both boxes of a row are as high as the higher one. */
function gridOf({ nodes }: Block): Grid {
  const cells = nodes.slice(0, MOST_DRAWN).map((node) => box(node, COLUMN, STYLE));
  let row = 0;
  const placed = cells.map((cell, index) => {
    const column = index % 2;
    const h = Math.max(cell.h, cells[column === 0 ? index + 1 : index - 1]?.h ?? 0);
    const at = { cell: { ...cell, h }, row, column };
    if (column === 1 || index === cells.length - 1) row += h + ROW_GAP;
    return at;
  });
  return { cells: placed, height: row - ROW_GAP };
}
