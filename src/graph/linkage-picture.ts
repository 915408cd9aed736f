/**
 * The whole linkage picture in three columns: regulations, SOPs (or units, or groups), unpublished SOPs. Each edge leaves the
 * thing that names and ends with an arrow head at the thing named.
 */
import { SOP_NOT_HERE } from "../catalogue/reader-words.ts";
import { firstOf, itemAt, must } from "../basics/must.ts";
import { HEADER, placedColumns, portGap, STYLE, type PlacedColumn } from "./columns.ts";
import { gapLines, gapsOf, gapWidth, type EdgeLine } from "./gaps.ts";
import type { Heading, Picture, PictureEdge, PictureKind, PictureNode, SourceGraph } from "./picture.ts";

const MARGIN = 4;
/** Between columns that no edge joins. */
const BARE_GAP = 64;

const NOUNS: Readonly<Record<PictureKind, string>> = {
  peraturan: "Peraturan",
  sop: "SOP",
  unit: "Unit",
  kelompok: "Kelompok",
  "belum-terbit": SOP_NOT_HERE,
};

/** Draws a graph. Deterministic; no two boxes overlap and every label fits its box. */
export function linkagePicture(graph: SourceGraph): Picture {
  const columns = placedColumns(graph);
  const gaps = gapsOf(columns, graph.edges);
  const past = new Set(graph.nodes.filter((node) => node.past).map(({ id }) => id));
  const headings: Heading[] = [];
  const nodes: PictureNode[] = [];
  const laneStarts: number[] = [];
  let x = MARGIN;
  columns.forEach(({ boxes, width }, column) => {
    headings.push({ text: `${heading(boxes, past)} (${boxes.length})`, x, y: 20 });
    for (const { box, y } of boxes) nodes.push({ ...box, x, y, centre: false });
    laneStarts.push(x + width);
    const last = column === columns.length - 1;
    x += width + (gapWidth(itemAt(gaps, column)) || (last ? 0 : BARE_GAP));
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const between = portGap(graph.edges);
  const lines = new Map(
    gaps.flatMap((gap, column) => [...gapLines(gap, byId, itemAt(laneStarts, column), between)]),
  );
  return {
    width: x + MARGIN,
    height: Math.max(HEADER, ...nodes.map(({ y, h }) => y + h)) + MARGIN,
    style: STYLE,
    headings,
    nodes,
    edges: graph.edges.map(({ from, to, kind, weight }) => {
      const line = must(lines, `${from}>${to}`);
      return {
        from,
        to,
        kind,
        path: line.path,
        count: weight === undefined ? undefined : countAt(line, weight),
      };
    }),
  };
}

function heading(boxes: PlacedColumn["boxes"], past: ReadonlySet<string>): string {
  const gone = boxes.filter(({ box }) => past.has(box.id)).length;
  if (gone === 0) return NOUNS[firstOf(boxes).box.kind];
  return gone === boxes.length ? "SOP tidak berlaku lagi" : "Belum ada atau tak berlaku";
}

/** The count of an edge, on its line, beside the box where it starts. */
function countAt({ start, side }: EdgeLine, weight: number): PictureEdge["count"] {
  const out = side === "left" ? 1 : -1;
  return { text: String(weight), x: start.x + out * 5, y: start.y - 2, anchor: out === 1 ? "start" : "end" };
}
