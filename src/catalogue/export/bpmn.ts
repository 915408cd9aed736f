/**
 * The steps of a SOP as BPMN 2.0 (OMG formal/2011-01-03), with lanes and a drawing that bpmn.io tools open. What BPMN has
 * no place for (mutu baku, several performers of one step) goes along in a namespace of our own, so that nothing is lost.
 */
import { itemAt } from "../../basics/must.ts";
import { drawnAs, type Procedure, type StepSymbol } from "../../schema/procedure.ts";
import { columnsOf, flowsOf, type Flow } from "../procedure/flow.ts";
import { BPMN_KEYS, BPMN_NAMESPACES } from "../../schema/formats/bpmn.ts";
import { bpmnDrawing } from "./bpmn-drawing.ts";
import { flowId, nodeId } from "./bpmn-ids.ts";
import { escapeXml } from "../../words/xml.ts";

const NODES: Readonly<Record<StepSymbol, string>> = {
  mulai: "startEvent",
  proses: "task",
  keputusan: "exclusiveGateway",
  selesai: "endEvent",
};

/** @param nama of the SOP */
export function bpmnXml(nama: string, procedure: Procedure): string {
  const { pelaksana, langkah } = procedure;
  // BPMN ends a process where it ends; that a printed end leads on is kept in our own words.
  const flows = flowsOf(procedure).filter(({ from }) => itemAt(langkah, from).simbol !== "selesai");
  const lanes = pelaksana.map((name, lane) => {
    const own = langkah.flatMap((_, step) => (columnsOf(procedure, step)[0] === lane ? [step] : []));
    const refs = own.map((step) => `<bpmn:flowNodeRef>${nodeId(step)}</bpmn:flowNodeRef>`).join("");
    return `<bpmn:lane id="Jalur_${lane + 1}" name="${attribute(name)}">${refs}</bpmn:lane>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions ${Object.entries(BPMN_NAMESPACES)
    .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
    .join(" ")} id="Berkas" targetNamespace="${BPMN_NAMESPACES.katalog}">
<bpmn:collaboration id="Kolam"><bpmn:participant id="Kantor" name="${attribute(nama)}" processRef="Proses"/></bpmn:collaboration>
<bpmn:process id="Proses" name="${attribute(nama)}" isExecutable="false">
<bpmn:laneSet id="Jalur">${lanes.join("")}</bpmn:laneSet>
${langkah.map((step, index) => node(step, index, flows)).join("\n")}
${flows.map(flowXml).join("\n")}
</bpmn:process>
${bpmnDrawing(procedure, flows)}
</bpmn:definitions>
`;
}

function node(step: Procedure["langkah"][number], index: number, flows: readonly Flow[]): string {
  const name = NODES[drawnAs(step.simbol)];
  const symbol = step.simbol === undefined ? [] : [`simbol="${step.simbol}"`];
  const keys = BPMN_KEYS.flatMap((key) => {
    const value = step[key];
    return value === undefined ? [] : [`${key}="${attribute(String(value))}"`];
  });
  const said = [...symbol, ...keys];
  const performers = [step.pelaksana]
    .flat()
    .map((one) => `<katalog:pelaksana>${escapeXml(one)}</katalog:pelaksana>`);
  const ends = flows.flatMap((flow) => [
    ...(flow.to === index ? [`<bpmn:incoming>${flowId(flow)}</bpmn:incoming>`] : []),
    ...(flow.from === index ? [`<bpmn:outgoing>${flowId(flow)}</bpmn:outgoing>`] : []),
  ]);
  return [
    `<bpmn:${name} id="${nodeId(index)}" name="${attribute(step.kegiatan)}">`,
    `<bpmn:extensionElements><katalog:langkah ${said.join(" ")}>${performers.join("")}</katalog:langkah></bpmn:extensionElements>`,
    ...ends.sort(),
    `</bpmn:${name}>`,
  ].join("");
}

function flowXml(flow: Flow): string {
  const name = flow.label === null ? "" : ` name="${attribute(flow.label)}"`;
  return `<bpmn:sequenceFlow id="${flowId(flow)}"${name} sourceRef="${nodeId(flow.from)}" targetRef="${nodeId(flow.to)}"/>`;
}

/** Line breaks in an attribute would be read as spaces. */
function attribute(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
