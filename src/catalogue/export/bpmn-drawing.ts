/**
 * The drawing of a BPMN file: a lane a performer, steps from left to right. Each step stands alone in its column, so an arrow
 * that keeps to its own column, to the gaps between columns and to the edges of lanes crosses no shape.
 */
import { itemAt } from "../../schema/must.ts";
import type { Procedure } from "../../schema/procedure.ts";
import { columnsOf, type Flow } from "../procedure/flow.ts";
import { flowId, nodeId } from "./bpmn-ids.ts";

/** In the units of BPMN DI, which tools show as pixels; sizes are those that bpmn.io gives new shapes. */
const LANE = 130;
const STEP = 160;
const LEFT = 80;
const HEADS = 30;
const SIZES = { mulai: [36, 36], selesai: [36, 36], keputusan: [50, 50], proses: [110, 80] } as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function bpmnDrawing(procedure: Procedure, flows: readonly Flow[]): string {
  const { pelaksana, langkah } = procedure;
  const width = LEFT + STEP * langkah.length;
  const boxes = langkah.map(({ simbol }, step): Box => {
    const [wide, high] = SIZES[simbol];
    const lane = columnsOf(procedure, step)[0] ?? 0;
    return {
      x: LEFT + STEP * step + (STEP - wide) / 2,
      y: LANE * lane + (LANE - high) / 2,
      width: wide,
      height: high,
    };
  });
  const office = { x: 0, y: 0, width: width + HEADS, height: LANE * pelaksana.length };
  const lanes = pelaksana.map((_, lane) =>
    shape(`Jalur_${lane + 1}`, { x: HEADS, y: LANE * lane, width, height: LANE }, ' isHorizontal="true"'),
  );
  const edges = flows.map((flow) => {
    const points = way(flow, itemAt(boxes, flow.from), itemAt(boxes, flow.to));
    const drawn = points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}"/>`).join("");
    return `<bpmndi:BPMNEdge id="${flowId(flow)}_gambar" bpmnElement="${flowId(flow)}">${drawn}</bpmndi:BPMNEdge>`;
  });
  return [
    '<bpmndi:BPMNDiagram id="Gambar"><bpmndi:BPMNPlane id="Bidang" bpmnElement="Kolam">',
    shape("Kantor", office, ' isHorizontal="true"'),
    ...lanes,
    ...boxes.map((box, step) => shape(nodeId(step), box)),
    ...edges,
    "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>",
  ].join("\n");
}

function shape(id: string, { x, y, width, height }: Box, more = ""): string {
  return `<bpmndi:BPMNShape id="${id}_gambar" bpmnElement="${id}"${more}><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`;
}

/** Room between two arrows along the edge of a lane, and how many run there before they share one. */
const APART = 5;
const ABREAST = 4;

/** To the next step from side to side; else along an edge of the lane, below it, or above it for the answer no. */
function way(flow: Flow, from: Box, to: Box): [number, number][] {
  const middle = ({ y, height }: Box) => y + height / 2;
  const centre = ({ x, width }: Box) => x + width / 2;
  /** In the gap before the column of the target. */
  const gap = LEFT + STEP * flow.to;
  if (flow.to === flow.from + 1)
    return [
      [from.x + from.width, middle(from)],
      [gap, middle(from)],
      [gap, middle(to)],
      [to.x, middle(to)],
    ];
  const over = flow.label === "Tidak";
  const inside = APART * (1 + (flow.from % ABREAST));
  const edge = middle(from) + (over ? inside - LANE / 2 : LANE / 2 - inside);
  return [
    [centre(from), over ? from.y : from.y + from.height],
    [centre(from), edge],
    [gap, edge],
    [gap, middle(to)],
    [to.x, middle(to)],
  ];
}
