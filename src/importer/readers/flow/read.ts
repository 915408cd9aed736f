/** Running text becomes the neutral form: labels and values side by side, lists below their labels. */
import type { Blocks } from "../../blocks.ts";
import { isStepHead, type IdentityKey, type Label, type SectionKey } from "../../form/labels.ts";
import { layOut, UNIT, type Flow, type Paragraph, type TableCell } from "../../layout.ts";
import { flowIdentity, type FlowIdentity } from "./identity.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { splitColumns, type FlowLine } from "./two-columns.ts";

type SectionLabel = Extract<Label, { kind: "section" }>;

interface Group {
  readonly labels: SectionLabel[];
  readonly lines: FlowLine[];
}

const PRINTED: Readonly<Record<IdentityKey, string>> = {
  nomor: "Nomor SOP",
  tanggalPembuatan: "Tanggal Pembuatan",
  tanggalRevisi: "Tanggal Revisi",
  tanggalEfektif: "Tanggal Efektif",
  tanggalPengesahan: "Tanggal Pengesahan",
  disahkanOleh: "Disahkan oleh",
  nama: "Nama SOP",
};

export function readFlow(text: string): Blocks {
  const flow: Flow[number][] = [];
  let mixed = false;
  for (const form of formsOf(tokensOf(text))) {
    const { identity, groups, steps } = partsOf(form);
    for (const [key, lines] of identity.end()) flow.push(row(PRINTED[key], lines));
    for (const group of groups) {
      mixed ||= group.labels.length > 1 && group.lines.length > 0;
      flow.push(...groupFlow(group));
    }
    flow.push(...steps.map((line): Paragraph => ({ kind: "paragraph", text: line })));
  }
  const doubts = mixed
    ? ["Dua kolom pada teks ini bercampur; pembagian butirnya perlu dicocokkan dengan dokumennya."]
    : [];
  return { lines: layOut(flow), shapes: [], unit: UNIT, measured: false, doubts };
}

function row(label: string, lines: readonly string[]): Flow[number] {
  const cells: TableCell[] = [
    { column: 0, columns: 1, rows: 1, content: [{ kind: "paragraph", text: label }] },
    {
      column: 1,
      columns: 1,
      rows: 1,
      content: lines.map((text): Paragraph => ({ kind: "paragraph", text })),
    },
  ];
  return { kind: "table", rows: [cells] };
}

/** A new form begins with its number, once the form before has had one. */
function formsOf(tokens: readonly Token[]): Token[][] {
  const forms: Token[][] = [[]];
  let numbered = false;
  for (const token of tokens) {
    const isNumber = token.kind === "label" && token.label.kind === "identity" && token.label.key === "nomor";
    if (isNumber && numbered) forms.push([]);
    numbered ||= isNumber;
    forms.at(-1)!.push(token);
  }
  return forms;
}

function partsOf(tokens: readonly Token[]): { identity: FlowIdentity; groups: Group[]; steps: string[] } {
  const identity = flowIdentity();
  const groups: Group[] = [];
  const steps: string[] = [];
  let into: "nothing" | "identity" | "group" | "steps" = "nothing";
  for (const token of tokens) {
    if (into === "steps") steps.push(token.kind === "text" ? token.text : "");
    else if (token.kind === "text") {
      if (into === "group" && isStepHead(token.text)) {
        into = "steps";
        steps.push(token.text);
      } else if (into === "group") groups.at(-1)!.lines.push({ text: token.text, blank: token.blank });
      else if (into === "identity") identity.text(token.text);
    } else if (token.label.kind === "identity") {
      identity.label(token.label.key);
      into = "identity";
    } else {
      const last = into === "group" ? groups.at(-1) : undefined;
      if (
        last &&
        last.lines.length === 0 &&
        last.labels.length === 1 &&
        isPair(last.labels[0]!.key, token.label.key)
      )
        last.labels.push(token.label);
      else groups.push({ labels: [token.label], lines: [] });
      into = "group";
    }
  }
  return { identity, groups, steps };
}

const PAIRS: readonly (readonly [SectionKey, SectionKey])[] = [
  ["dasarHukum", "kualifikasiPelaksana"],
  ["keterkaitan", "peralatan"],
  ["peringatan", "pencatatan"],
];

/** Labels that the form prints side by side. */
function isPair(left: SectionKey, right: SectionKey): boolean {
  return PAIRS.some(([a, b]) => a === left && b === right);
}

function groupFlow({ labels: [left, right], lines }: Group): Flow {
  const label = ({ title }: SectionLabel): Paragraph => ({ kind: "paragraph", text: title });
  const texts = (own: readonly string[]): Paragraph[] =>
    own.map((text) => ({ kind: "paragraph", text, soft: true }));
  if (!right)
    return [
      label(left!),
      ...lines.map(({ text, blank }): Paragraph => ({ kind: "paragraph", text, soft: !blank })),
    ];
  const [first, second] = splitColumns(lines, left!.key, right.key);
  return [label(left!), ...texts(first), label(right), ...texts(second)];
}
