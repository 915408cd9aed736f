/** Running text becomes the neutral form: labels and values side by side, lists below their labels. */
import { LABELS } from "../../../schema/field-labels.ts";
import type { Blocks } from "../../blocks.ts";
import type { IdentityKey, SectionKey } from "../../form/labels/known-labels.ts";
import { isStepHead, type Label } from "../../form/labels/labels.ts";
import { layOut, UNIT, type Stacked, type Paragraph, type TableCell } from "../../layout.ts";
import { FlowIdentity } from "./identity.ts";
import { tokensOf, type FlowToken } from "./tokens.ts";
import { splitColumns, type FlowLine } from "./two-columns.ts";
import { firstOf, itemAt, lastOf, present } from "../../../basics/must.ts";

type SectionLabel = Extract<Label, { kind: "section" }>;

interface Group {
  readonly labels: SectionLabel[];
  readonly lines: FlowLine[];
}

const PRINTED: Readonly<Record<IdentityKey, string>> = { ...LABELS, lain: "" };

/** Reads running text without columns. */
export function readFlow(text: string): Blocks {
  const width = widthOf(text);
  const flow: Stacked[number][] = [];
  let mixed = false;
  const doubts: string[] = [];
  for (const form of formsOf(tokensOf(text))) {
    const { identity, groups, steps, others } = takenApart(form);
    const { values, unsure, doubts: own } = identity.end();
    doubts.push(...own);
    for (const [key, lines] of values) flow.push(row(PRINTED[key], lines, unsure.get(key)));
    flow.push(...others.map((title) => row(title, [])));
    for (const group of groups) {
      mixed ||= group.labels.length > 1 && group.lines.length > 0;
      flow.push(...groupFlow(group, width));
    }
    flow.push(...steps.map((line): Paragraph => ({ kind: "paragraph", text: line })));
  }
  if (mixed)
    doubts.push("Dua kolom pada teks ini bercampur; pembagian butirnya perlu dicocokkan dengan dokumennya.");
  return { lines: layOut(flow), shapes: [], unit: UNIT, measured: false, doubts };
}

function row(label: string, lines: readonly string[], unsure?: string): Stacked[number] {
  const cells: TableCell[] = [
    { column: 0, columns: 1, rows: 1, content: [{ kind: "paragraph", text: label, unsure }] },
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
function formsOf(tokens: readonly FlowToken[]): FlowToken[][] {
  const forms: FlowToken[][] = [[]];
  let numbered = false;
  for (const token of tokens) {
    const isNumber = token.kind === "label" && token.label.kind === "identity" && token.label.key === "nomor";
    if (isNumber && numbered) forms.push([]);
    numbered ||= isNumber;
    lastOf(forms).push(token);
  }
  return forms;
}

function takenApart(tokens: readonly FlowToken[]): {
  identity: FlowIdentity;
  groups: Group[];
  steps: string[];
  others: string[];
} {
  const identity = new FlowIdentity(tokens);
  const groups: Group[] = [];
  const steps: string[] = [];
  const others: string[] = [];
  let into: "nothing" | "identity" | "group" | "steps" = "nothing";
  // Whether the last label was one that the identity block does not hold.
  let beside = false;
  for (const token of tokens) {
    if (token.kind === "label") beside = token.label.kind === "identity" && token.label.key === "lain";
    if (into === "steps") steps.push(token.kind === "text" ? token.text : "");
    else if (token.kind === "text") {
      if (into === "group" && isStepHead(token.text)) {
        into = "steps";
        dropTitle(lastOf(groups).lines);
        steps.push(token.text);
      } else if (into === "group") lastOf(groups).lines.push({ text: token.text, blank: token.blank });
      else if (into === "identity") identity.text({ ...token, own: token.own && !beside });
      else identity.title(token.text);
    } else if (token.label.kind === "identity" && token.label.key === "lain") {
      // Revision, date of issue and page stand between office and approver; without columns their values cannot be told.
      others.push(token.label.title);
      if (into === "nothing") into = "identity";
    } else if (token.label.kind === "identity") {
      identity.label(token.label.key);
      into = "identity";
    } else {
      const last = into === "group" ? groups.at(-1) : undefined;
      if (
        last &&
        last.lines.length === 0 &&
        last.labels.length === 1 &&
        isPair(firstOf(last.labels).key, token.label.key)
      )
        last.labels.push(token.label);
      else groups.push({ labels: [token.label], lines: [] });
      into = "group";
    }
  }
  return { identity, groups, steps, others };
}

/** The title of the step table, in capitals above its heads, is no item of the last list. */
function dropTitle(lines: FlowLine[]): void {
  while (lines.length > 0 && /^[^\p{Ll}\d]+$/u.test(lastOf(lines).text)) lines.pop();
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

function groupFlow({ labels: [left, right], lines }: Group, width: number): Stacked {
  const label = ({ title }: SectionLabel): Paragraph => ({ kind: "paragraph", text: title });
  const texts = (own: readonly string[]): Paragraph[] =>
    own.map((text) => ({ kind: "paragraph", text, soft: true }));
  if (!right) {
    const ended = (index: number): boolean => {
      const before = lines[index - 1]?.text ?? "";
      const word = firstOf(itemAt(lines, index).text.split(" "));
      return before.length + word.length + 1 < width * 0.8 && /^\p{Lu}/u.test(word);
    };
    const own = lines.map(({ text }, index): Paragraph => ({ kind: "paragraph", text, soft: !ended(index) }));
    return [label(present(left)), ...own];
  }
  const [first, second] = splitColumns(lines, present(left).key, right.key);
  return [label(present(left)), ...texts(first), label(right), ...texts(second)];
}

/** How long a line grows before it wraps: nearly the longest, as a few may be longer for other reasons. */
function widthOf(text: string): number {
  const lengths = text
    .split("\n")
    .map((line) => line.trim().length)
    .filter((length) => length > 0 && length < 200);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 60;
}
