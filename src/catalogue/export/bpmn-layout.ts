/**
 * Where a BPMN drawing has what: a lane a performer, steps from left to right. Each step stands alone in its column, names
 * stand below what has no room for them, and arrows keep to the gaps between columns and to the edges of lanes, so none
 * crosses a shape or a word.
 */
import { firstOf, itemAt } from "../../basics/must.ts";
import { drawnAs, type Procedure } from "../../schema/procedure.ts";
import { columnsOf, type Flow } from "../procedure/flow.ts";
import { nameHeight, nameWidth } from "./bpmn-text.ts";

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface BpmnLayout {
  readonly pool: Bounds;
  readonly lanes: readonly Bounds[];
  /** One per step; the label where the name stands outside. */
  readonly shapes: readonly { readonly box: Bounds; readonly label: Bounds | null }[];
  readonly edges: readonly {
    readonly flow: Flow;
    readonly points: readonly (readonly [x: number, y: number])[];
    readonly label: Bounds | null;
  }[];
}

/** In the units of BPMN DI, which tools show as pixels; sizes are those that bpmn.io gives new shapes. */
const STEP = 190;
const LEFT = 80;
const HEADS = 30;
const SIZES = { mulai: [36, 36], selesai: [36, 36], keputusan: [50, 50], proses: [110, 80] } as const;
/** From an edge of a lane to what stands in it: there arrows run. */
const EDGE = 24;
/** Between two arrows along an edge, and how many run there before they share one. */
const APART = 5;
const ABREAST = 4;
/** Before the end of a column, where arrows leave it that do not go to the next step. */
const LEAVING = 12;
/** Width of a name below its shape. */
const NAME = STEP - 2 * (LEAVING + 6);
const ANSWER = 14;
const SPACE = 4;

/** Places steps from the left to the right, each in the lane of its first performer. */
export function bpmnLayout(procedure: Procedure, flows: readonly Flow[]): BpmnLayout {
  const { pelaksana, langkah } = procedure;
  const laneOf = (step: number): number => columnsOf(procedure, step)[0] ?? 0;
  const sizes = langkah.map(({ simbol, kegiatan }) => {
    const shape = drawnAs(simbol);
    const [width, height] = SIZES[shape];
    return { width, height, name: shape === "proses" ? 0 : nameHeight(kegiatan, NAME) };
  });
  const rooms = pelaksana.map((_, lane) => {
    const own = sizes.filter((__, step) => laneOf(step) === lane);
    const half = Math.max(SIZES.proses[1], ...own.map(({ height }) => height)) / 2;
    const below = own.map(({ height, name }) => height / 2 + (name > 0 ? SPACE + name : 0));
    return { above: EDGE + ANSWER + half, below: Math.max(half, ...below) + EDGE };
  });
  const width = LEFT + STEP * langkah.length;
  let y = 0;
  const lanes = rooms.map(({ above, below }): Bounds & { readonly middle: number } => {
    const lane = { x: HEADS, y, width, height: above + below, middle: y + above };
    y += lane.height;
    return lane;
  });
  const shapes = sizes.map(({ width: wide, height, name }, step) => {
    const centre = LEFT + STEP * (step + 0.5);
    const { middle } = itemAt(lanes, laneOf(step));
    return {
      box: { x: centre - wide / 2, y: middle - height / 2, width: wide, height },
      label:
        name > 0 ? { x: centre - NAME / 2, y: middle + height / 2 + SPACE, width: NAME, height: name } : null,
    };
  });
  const edges = flows.map((flow) => {
    const [from, to] = [itemAt(shapes, flow.from).box, itemAt(shapes, flow.to).box];
    const side = sideOf(flow, flows);
    return {
      flow,
      points: way(flow, side, from, to, itemAt(lanes, laneOf(flow.from))),
      label: flow.label === null ? null : answerBox(flow.label, side, from),
    };
  });
  return {
    pool: { x: 0, y: 0, width: width + HEADS, height: y },
    lanes: lanes.map(({ middle: _, ...lane }) => lane),
    shapes,
    edges,
  };
}

type Side = "next" | "right" | "top";

/** The arrow to the next step leaves to the right, else the first one does; another one leaves above. Below stands the name. */
function sideOf(flow: Flow, flows: readonly Flow[]): Side {
  const own = flows.filter(({ from }) => from === flow.from);
  const next = own.find(({ from, to }) => to === from + 1);
  if (flow === next) return "next";
  return next === undefined && flow === firstOf(own) ? "right" : "top";
}

/** To the next step from side to side; else along an edge of the lane, the lower one, or the upper one for the answer no. */
function way(flow: Flow, side: Side, from: Bounds, to: Bounds, lane: Bounds): [number, number][] {
  const middle = ({ y, height }: Bounds): number => y + height / 2;
  const right = from.x + from.width;
  const centre = from.x + from.width / 2;
  /** In the gap before the column of the target. */
  const gap = LEFT + STEP * flow.to;
  const arrival: [number, number][] = [
    [gap, middle(to)],
    [to.x, middle(to)],
  ];
  if (side === "next") return [[right, middle(from)], [gap, middle(from)], ...arrival];
  const inside = APART * (1 + (flow.from % ABREAST));
  const over = side === "top" || flow.label === "Tidak";
  const edge = over ? lane.y + inside : lane.y + lane.height - inside;
  const leaving = LEFT + STEP * (flow.from + 1) - LEAVING;
  const departure: [number, number][] =
    side === "top"
      ? [[centre, from.y]]
      : [
          [right, middle(from)],
          [leaving, middle(from)],
        ];
  return [...departure, [side === "top" ? centre : leaving, edge], [gap, edge], ...arrival];
}

/** An answer stands where its arrow begins: above the line, or right of it. */
function answerBox(label: string, side: Side, { x, y, width, height }: Bounds): Bounds {
  const size = { width: nameWidth(label), height: ANSWER };
  return side === "top"
    ? { x: x + width / 2 + SPACE, y: y - ANSWER - 2, ...size }
    : { x: x + width + SPACE, y: y + height / 2 - ANSWER - 2, ...size };
}
