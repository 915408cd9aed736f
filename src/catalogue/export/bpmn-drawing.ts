/** The drawing of a BPMN file (BPMN DI), from where its layout has what. */
import type { Procedure } from "../../schema/procedure.ts";
import type { Flow } from "../procedure/flow.ts";
import { flowId, nodeId } from "./bpmn-ids.ts";
import { bpmnLayout, type Bounds } from "./bpmn-layout.ts";

/** The part of a BPMN file that says where everything stands. */
export function bpmnDrawing(procedure: Procedure, flows: readonly Flow[]): string {
  const { pool, lanes, shapes, edges } = bpmnLayout(procedure, flows);
  return [
    '<bpmndi:BPMNDiagram id="Gambar"><bpmndi:BPMNPlane id="Bidang" bpmnElement="Kolam">',
    shape("Kantor", pool, ' isHorizontal="true"'),
    ...lanes.map((lane, index) => shape(`Jalur_${index + 1}`, lane, ' isHorizontal="true"')),
    ...shapes.map(({ box, label }, step) => shape(nodeId(step), box, "", label)),
    ...edges.map(({ flow, points, label }) => {
      const drawn = points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}"/>`).join("");
      return `<bpmndi:BPMNEdge id="${flowId(flow)}_gambar" bpmnElement="${flowId(flow)}">${drawn}${labelled(label)}</bpmndi:BPMNEdge>`;
    }),
    "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>",
  ].join("\n");
}

function shape(id: string, box: Bounds, more = "", label: Bounds | null = null): string {
  return `<bpmndi:BPMNShape id="${id}_gambar" bpmnElement="${id}"${more}>${bounds(box)}${labelled(label)}</bpmndi:BPMNShape>`;
}

function labelled(label: Bounds | null): string {
  return label === null ? "" : `<bpmndi:BPMNLabel>${bounds(label)}</bpmndi:BPMNLabel>`;
}

function bounds({ x, y, width, height }: Bounds): string {
  return `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/>`;
}
