/** The three columns of the linkage picture: what stands in each, in which order, at which height. */
import { itemAt, must } from "../basics/must.ts";
import type { GraphEdge } from "../catalogue/linkage/graph-types.ts";
import { append } from "../basics/append.ts";
import { box, type SizedBox } from "./boxes.ts";
import { orderColumns, type Span } from "./column-order.ts";
import { mean, placeColumn } from "./place.ts";
import { COUNT_PORT_GAP, heightForPorts, PORT_GAP } from "./ports.ts";
import type { BoxStyle, PictureKind, SourceEdge, SourceGraph, SourceNode } from "./picture.ts";
import { tally } from "../basics/tally.ts";

/** Lettering of the picture. */
export const STYLE: BoxStyle = {
  label: { size: 15, line: 20 },
  note: { size: 13, line: 17 },
  padX: 14,
  padY: 11,
};

/** What stands in each column, from left to right. */
const COLUMNS: readonly { readonly kinds: readonly PictureKind[]; readonly width: number }[] = [
  { kinds: ["peraturan"], width: 240 },
  { kinds: ["sop", "unit", "kelompok"], width: 265 },
  { kinds: ["belum-terbit"], width: 210 },
];
const MIDDLE = 1;
/** Laws stand in the order given, which is their rank. */
const BY_RANK = [0];

/** Where the boxes begin, below the headings. */
export const HEADER = 44;
const ROW_GAP = 16;
/**
 * A picture higher than this is read screen by screen: there a side column begins at the top, not in the middle of what
 * it is linked to, or its heading would stand above nothing.
 */
const TALL = 1600;

export interface Placed {
  readonly box: SizedBox;
  /** Top of the box. */
  y: number;
}

export interface PlacedColumn {
  readonly width: number;
  /** True for the column that the others are placed beside. */
  readonly main: boolean;
  readonly boxes: readonly Placed[];
}

/** The columns of a graph, placed; those without nodes are left out. */
export function placedColumns(graph: SourceGraph): PlacedColumn[] {
  const columns = columnsOf(graph);
  placeHeights(columns, graph.edges);
  return columns;
}

/** What is no longer followed stands with what is not published, at the side. */
function columnAt({ kind, past = false }: SourceNode): number {
  return past ? COLUMNS.length - 1 : COLUMNS.findIndex(({ kinds }) => kinds.includes(kind));
}

function columnsOf({ nodes, edges }: SourceGraph): PlacedColumn[] {
  const groups = COLUMNS.map((_, index) => nodes.filter((node) => columnAt(node) === index));
  const columnOf = new Map(groups.flatMap((members, index) => members.map(({ id }) => [id, index] as const)));
  const spans = edges.flatMap(({ from, to }): Span[] => {
    const step = must(columnOf, to) - must(columnOf, from);
    return step === 0 ? [] : [step > 0 ? [from, to] : [to, from]];
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ordered = orderColumns(
    groups.map((members) => members.map(({ id }) => id)),
    spans,
    BY_RANK,
  );
  const ports = portCounts(edges, columnOf);
  const gap = portGap(edges);
  return ordered
    .map((ids, index): PlacedColumn => {
      const { width } = itemAt(COLUMNS, index);
      return {
        width,
        main: index === MIDDLE,
        boxes: ids.map((id) => ({
          box: box(must(byId, id), width, STYLE, { minHeight: heightForPorts(ports.get(id) ?? 0, gap) }),
          y: 0,
        })),
      };
    })
    .filter(({ boxes }) => boxes.length > 0);
}

/** Distance between ports: room for counts where there are any. */
export function portGap(edges: readonly SourceEdge[]): number {
  return edges.some(({ weight }) => weight !== undefined) ? COUNT_PORT_GAP : PORT_GAP;
}

/** The number of ports on the busier side of each box of the middle column. */
function portCounts(edges: readonly GraphEdge[], columnOf: ReadonlyMap<string, number>): Map<string, number> {
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  const hubs = new Set<string>();
  for (const { from, to } of edges) {
    tally(must(columnOf, to) < must(columnOf, from) ? left : right, from);
    if (columnOf.get(to) === columnOf.get(from) && !hubs.has(to)) {
      hubs.add(to);
      tally(right, to);
    }
  }
  return new Map(
    [...left.keys(), ...right.keys()].map((id) => [id, Math.max(left.get(id) ?? 0, right.get(id) ?? 0)]),
  );
}

/** The middle column is stacked; every other box stands beside the boxes it is linked to. */
function placeHeights(columns: readonly PlacedColumn[], edges: readonly GraphEdge[]): void {
  const main = columns.find((column) => column.main);
  if (!main) return void columns.forEach(({ boxes }) => stack(boxes));
  stack(main.boxes);
  const centre = new Map(main.boxes.map(({ box, y }) => [box.id, y + box.h / 2]));
  const height = Math.max(...main.boxes.map(({ box, y }) => y + box.h));
  const wanted = new Map<string, number[]>();
  for (const { from, to } of edges) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      if (centre.has(other)) append(wanted, id, must(centre, other));
    }
  }
  for (const column of columns) {
    if (column.main) continue;
    const slots = column.boxes.map(({ box }) => ({ wanted: mean(wanted.get(box.id) ?? [0]), height: box.h }));
    const tops = placeColumn(slots, ROW_GAP);
    const lift = height > TALL ? Math.max(0, (tops[0] ?? 0) - HEADER) : 0;
    tops.forEach((y, index) => (itemAt(column.boxes, index).y = y - lift));
  }
  const all = columns.flatMap(({ boxes }) => boxes);
  const top = Math.min(...all.map(({ y }) => y));
  for (const placed of all) placed.y = Math.round(placed.y - top + HEADER);
}

function stack(boxes: readonly Placed[]): void {
  let y = HEADER;
  for (const placed of boxes) {
    placed.y = y;
    y += placed.box.h + ROW_GAP;
  }
}
