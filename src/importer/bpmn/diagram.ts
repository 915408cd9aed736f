/** A BPMN file as nodes, lanes and arrows, whatever prefixes its tool uses. */
import { elements, parseXml, textIn, type Element } from "../readers/office/xml.ts";

/** An event, a task or a gateway. */
export interface DiagramNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** The name with its own spaces. */
  readonly printed: string;
  /** What our own files say of a step beyond BPMN. */
  readonly own: Element | null;
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** The first process of a BPMN file that holds anything. */
export interface Diagram {
  /** Of the first participant or process that has one. */
  readonly name: string;
  readonly nodes: readonly DiagramNode[];
  readonly arrows: readonly Arrow[];
  readonly lanes: readonly { readonly name: string; readonly nodes: readonly string[] }[];
  /** Processes beside the first, which are not read. */
  readonly others: number;
}

const NODE =
  /^(?:start|end|intermediate\w*|boundary)Event$|[Gg]ateway$|[Tt]ask$|^(?:callActivity|subProcess)$/;

/** Whether bytes hold a BPMN file: XML that names the standard's namespace. */
export function isBpmn(text: string): boolean {
  return /^\s*</.test(text) && text.slice(0, 4000).includes("http://www.omg.org/spec/BPMN/");
}

/** @throws Unreadable when it is no XML */
export function readDiagram(text: string): Diagram {
  const root = parseXml(text);
  const processes = below(root, "process").filter((one) => elements(one).length > 0);
  const [process] = processes;
  const inside = process ? elements(process) : [];
  const lanes = process ? below(process, "lane").filter((lane) => below(lane, "lane").length === 0) : [];
  return {
    name: [...below(root, "participant"), ...processes].map(nameOf).find((name) => name !== "") ?? "",
    nodes: inside
      .filter((one) => NODE.test(local(one)))
      .map((one) => ({
        id: one.attributes["id"] ?? "",
        kind: local(one),
        name: nameOf(one),
        printed: one.attributes["name"] ?? "",
        own: below(one, "langkah")[0] ?? null,
      })),
    arrows: inside
      .filter((one) => local(one) === "sequenceFlow")
      .map((one) => ({
        from: one.attributes["sourceRef"] ?? "",
        to: one.attributes["targetRef"] ?? "",
        name: nameOf(one),
      })),
    lanes: lanes.map((lane) => ({
      name: nameOf(lane),
      nodes: below(lane, "flowNodeRef").map((ref) => textIn(ref).trim()),
    })),
    others: Math.max(0, processes.length - 1),
  };
}

/** All elements below of that name, whatever their prefix. */
export function below(element: Element, name: string): Element[] {
  return elements(element).flatMap((one) => [...(local(one) === name ? [one] : []), ...below(one, name)]);
}

function local({ name }: Element): string {
  return name.slice(name.indexOf(":") + 1);
}

function nameOf({ attributes }: Element): string {
  return (attributes["name"] ?? "").replace(/\s+/g, " ").trim();
}
