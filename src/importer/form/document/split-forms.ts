/** Where each form begins and ends in a document that may hold many, with prefaces between. */
import { textOf, type Line } from "../../blocks.ts";
import { EDGE } from "../../cells.ts";
import { isHeadRow } from "../../steps/head-words.ts";
import { coverEnd } from "./cover-end.ts";
import type { IdentityKey } from "../labels/known-labels.ts";
import { isStepHead, labelAt } from "../labels/labels.ts";
import { itemAt } from "../../../basics/must.ts";

/** The lines of one form: its identity block and lists, and its step table, which may be missing. */
export interface FormLines {
  readonly cover: readonly Line[];
  readonly steps: readonly Line[];
  /** It was too long, and its end has been left out. */
  readonly cut?: boolean;
}

/** How far below its first label the other identity labels of a form are, in lines. */
const REACH = 30;

/** No form has more lines; what goes on further is something else behind it, or made to keep a computer busy. */
const LONGEST_COVER = 2500;
const LONGEST_STEPS = 3000;

/** @param unit height of a line; @returns the forms in order; none where the labels of a form are not there. */
export function splitForms(lines: readonly Line[], unit: number): FormLines[] {
  const labels = lines.flatMap((_, index) => (beginsForm(lines, index) ? [index] : []));
  const starts = labels.map((label, index) => {
    const before = labels[index - 1];
    return startOf(
      lines,
      label,
      unit,
      before === undefined || itemAt(lines, before).page < itemAt(lines, label).page,
    );
  });
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1] ?? lines.length);
    const head = own.findIndex(({ parts }, at) => at > 4 && (isStepHead(textOf(parts)) || isHeadRow(parts)));
    if (head === -1)
      return { cover: own.slice(0, LONGEST_COVER), steps: [], cut: own.length > LONGEST_COVER };
    const cut = coverEnd(own, head);
    return {
      cover: own.slice(0, Math.min(cut, LONGEST_COVER)),
      steps: own.slice(cut, cut + LONGEST_STEPS),
      cut: cut > LONGEST_COVER || own.length - cut > LONGEST_STEPS,
    };
  });
}

function keysAt({ parts }: Line): IdentityKey[] {
  return parts.flatMap(({ text }) => {
    const label = labelAt(text);
    return label?.kind === "identity" ? [label.key] : [];
  });
}

const OTHER_FORM = /^(?:no(?:mor|\.)? ?revisi|tanggal terbit|tgl\.? terbit|terbitan|halaman)\b/i;

function beginsForm(lines: readonly Line[], index: number): boolean {
  if (!keysAt(itemAt(lines, index)).includes("nomor")) return false;
  const near = lines.slice(index, index + REACH).flatMap(keysAt);
  const next = near.indexOf("nomor", 1);
  const own = new Set(next === -1 ? near : near.slice(0, next));
  // Forms of health centres: number, revision, date of issue, page.
  const others = lines
    .slice(index, index + REACH)
    .flatMap(({ parts }) => parts.filter(({ text }) => OTHER_FORM.test(text)));
  return own.size >= 3 || others.length >= 2;
}

/**
 * What stands above the number on its page belongs to the form, unless that is another form's end: the letterhead, other
 * rows of its table where no other form is on the page, labels that this form has not got below.
 */
function startOf(lines: readonly Line[], label: number, unit: number, alone: boolean): number {
  let start = label;
  const { page } = itemAt(lines, label);
  const own = new Set(lines.slice(label, label + REACH).flatMap(keysAt));
  while (start > 0 && itemAt(lines, start - 1).page === page && label - start < 8) {
    const above = itemAt(lines, start - 1);
    const keys = keysAt(above);
    const labelled = above.parts.some(({ text }) => labelAt(text) !== null);
    const belongs = labelled
      ? keys.length > 0 && keys.every((key) => !own.has(key))
      : isKop(above) ||
        itemAt(lines, start).y - above.y < unit * 0.8 ||
        (alone && inOneTable(above, itemAt(lines, start))) ||
        isValue(lines, start - 1, own);
    if (!belongs) break;
    for (const key of keys) own.add(key);
    start -= 1;
  }
  return start;
}

/** No value above the number has more lines. */
const VALUE_LINES = 4;

/** Whether a line goes on with the value of a label above it that this form has not got below: a long name of a SOP. */
function isValue(lines: readonly Line[], at: number, own: ReadonlySet<IdentityKey>): boolean {
  const { page, parts } = itemAt(lines, at);
  for (let above = at - 1; above >= Math.max(0, at - VALUE_LINES); above -= 1) {
    const line = itemAt(lines, above);
    if (line.page !== page) return false;
    const keys = keysAt(line);
    if (keys.length === 0) continue;
    const label = line.parts.find(({ text }) => labelAt(text)?.kind === "identity");
    return keys.every((key) => !own.has(key)) && parts.every(({ x }) => label !== undefined && x > label.x2);
  }
  return false;
}

/** Whether all of a line stands in cells that end where those of the next begin, or beside them. */
function inOneTable(above: Line, below: Line): boolean {
  const tops = below.parts.flatMap(({ cell }) => cell?.top ?? []);
  return (
    tops.length === below.parts.length &&
    above.parts.every(({ cell }) => cell !== undefined && cell.bottom > Math.min(...tops) - EDGE)
  );
}

function isKop({ parts }: Line): boolean {
  const text = textOf(parts);
  // The end of who signs the form before.
  if (/^NIP\b/i.test(text)) return false;
  return /^[^a-z]*$/.test(text) || /^(?:pemerintah|kementerian|dinas|badan|kecamatan|jalan|jl\.)/i.test(text);
}
