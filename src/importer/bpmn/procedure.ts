/** Nodes and arrows of a BPMN file as the steps of a SOP. What the form cannot say becomes a doubt; nothing is guessed. */
import { BPMN_TARGETS, BPMN_TEXTS } from "../../schema/formats/bpmn.ts";
import { must } from "../../basics/must.ts";
import { STEP_SYMBOLS, type StepSymbol } from "../../schema/procedure.ts";
import type { Doubt, ImportedProcedure, ImportedStep } from "../entry.ts";
import { textIn, type Element } from "../readers/office/xml.ts";
import { below, type Diagram, type DiagramNode } from "./diagram.ts";
import { given, tableOf } from "../../basics/typed-keys.ts";

const YES = /^(?:ya|yes|y|benar|lengkap|setuju)$/i;
const NO = /^(?:tidak|no|t|n|belum|tidak lengkap|tidak setuju)$/i;

/** The steps, and doubts about them under `prosedur`. */
export function procedureOf(diagram: Diagram): { procedure: ImportedProcedure; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const doubt = (teks: string) => doubts.push({ bidang: "prosedur", teks });
  const ordered = inOrder(diagram);
  const place = new Map(ordered.map(({ id }, index) => [id, index]));
  const pelaksana = [...new Set(diagram.lanes.map(({ name }) => name).filter((name) => name !== ""))];
  const langkah = ordered.map((node, index): ImportedStep => {
    const performers = diagram.lanes.flatMap(({ name, nodes }) =>
      nodes.includes(node.id) && name !== "" ? [name] : [],
    );
    if (node.own) return ownStep(node.printed, node.own, performers);
    const label = node.name || `langkah ${index + 1}`;
    const step: ImportedStep = { kegiatan: node.name, pelaksana: performers, simbol: symbolOf(node) };
    if (node.name === "") {
      step.kegiatan = step.simbol === "mulai" ? "Mulai" : step.simbol === "selesai" ? "Selesai" : label;
      doubt(`Langkah ${index + 1} tidak bernama di diagram; tulis kegiatannya.`);
    }
    if (performers.length === 0) doubt(`Langkah ${index + 1} tidak berada di jalur pelaksana mana pun.`);
    if (!PLAIN.test(node.kind))
      doubt(`“${label}” digambar sebagai ${node.kind}, yang tidak ada pada formulir; cocokkan simbolnya.`);
    const out = diagram.arrows.filter(({ from, to }) => from === node.id && place.has(to));
    if (step.simbol === "keputusan") branches(step, out, place, (teks) => doubt(`“${label}”: ${teks}`));
    else lead(step, out, index, place, (teks) => doubt(`“${label}”: ${teks}`));
    return step;
  });
  if (diagram.others > 0) doubt(`Diagram ini memuat ${diagram.others} proses lain, yang tidak dibaca.`);
  if (pelaksana.length === 0) {
    doubt("Diagram tidak menyebut jalur pelaksana; tulis pelaksananya.");
    return { procedure: { pelaksana: ["Pelaksana"], langkah }, doubts };
  }
  return { procedure: { pelaksana, langkah }, doubts };
}

const PLAIN = /^(?:startEvent|endEvent|exclusiveGateway|\w*[Tt]ask)$/;

function symbolOf({ kind }: DiagramNode): StepSymbol {
  if (kind === "startEvent") return "mulai";
  if (kind === "endEvent") return "selesai";
  return kind.endsWith("ateway") ? "keputusan" : "proses";
}

/** Our own files say all of a step. */
function ownStep(kegiatan: string, own: Element, lanes: string[]): ImportedStep {
  const { attributes } = own;
  const performers = below(own, "pelaksana").map((one) => textIn(one).trim());
  const simbol = STEP_SYMBOLS.find((one) => one === attributes["simbol"]);
  return {
    kegiatan,
    pelaksana: performers.length > 0 ? performers : lanes,
    ...(simbol && { simbol }),
    ...given(
      tableOf(BPMN_TARGETS, (key) => (attributes[key] === undefined ? undefined : Number(attributes[key]))),
    ),
    ...given(tableOf(BPMN_TEXTS, (key) => attributes[key])),
  };
}

type Places = ReadonlyMap<string, number>;

function branches(
  step: ImportedStep,
  out: readonly { readonly to: string; readonly name: string }[],
  place: Places,
  doubt: (teks: string) => void,
): void {
  const yes = out.find(({ name }) => YES.test(name));
  const no = out.find(({ name }) => NO.test(name));
  if (yes) step.ya = must(place, yes.to) + 1;
  if (no) step.tidak = must(place, no.to) + 1;
  if (out.length > 2) doubt(`${out.length} panah keluar; formulir hanya mengenal ya dan tidak.`);
  if (!yes || !no) {
    const names = out.map(({ name, to }) => `${name || "(tanpa kata)"} ke langkah ${must(place, to) + 1}`);
    doubt(`panahnya tidak berkata ya dan tidak (${names.join(", ")}); tulis tujuannya.`);
  }
}

function lead(
  step: ImportedStep,
  out: readonly { readonly to: string }[],
  index: number,
  place: Places,
  doubt: (teks: string) => void,
): void {
  if (out.length > 1) doubt(`${out.length} panah keluar dari langkah yang bukan keputusan; pilih satu.`);
  if (out.length === 0 && step.simbol !== "selesai") doubt("tidak ada panah keluar.");
  const [only] = out;
  if (out.length !== 1 || !only) return;
  const target = must(place, only.to);
  if (target !== index + 1) step.lanjut = target + 1;
}

/** Files of our own are in order; others are followed from their start, yes before no, what is not reached last. */
function inOrder({ nodes, arrows }: Diagram): DiagramNode[] {
  if (nodes.every(({ own }) => own)) return [...nodes];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Set<string>();
  const follow = (id: string): void => {
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next) || !byId.has(next)) continue;
      found.add(next);
      const out = arrows.filter(({ from }) => from === next);
      open.push(
        ...out.toSorted((a, b) => Number(YES.test(a.name)) - Number(YES.test(b.name))).map(({ to }) => to),
      );
    }
  };
  for (const { id, kind } of nodes) if (kind === "startEvent") follow(id);
  for (const { id } of nodes) follow(id);
  return [...found].map((id) => must(byId, id));
}
