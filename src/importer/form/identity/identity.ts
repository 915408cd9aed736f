/** The identity block: labels in one column, values to the right of them, the name of the office left of both. */
import type { Cell, Line, Part } from "../../blocks.ts";
import type { Doubt } from "../../entry.ts";
import { join } from "../../text.ts";
import { approverFrom, type Approver, type ApproverLine } from "./approver.ts";
import { dateIn } from "./dates.ts";
import { isDateKey, mergeWrapped, pairDates } from "./pair-dates.ts";
import { labelAt, type IdentityKey } from "../labels/labels.ts";
import { placeOf, signsUnder } from "./place-of.ts";
import { isRightOf, type Place, type Value } from "./places.ts";
import { colonRows } from "./colon-rows.ts";
import { looseRows } from "./loose-rows.ts";
import { unknownLabel, type FoundLabel } from "./unknown-label.ts";
import { officeCells, officeParts } from "./office-cell.ts";
import { strangeWords } from "./strange-words.ts";
import { signerValues } from "./signer-cell.ts";
import { itemAt } from "../../../schema/must.ts";

export interface Identity {
  readonly texts: Partial<Record<Exclude<IdentityKey, "disahkanOleh" | "lain">, string>>;
  /** What other forms print beside these. */
  readonly others: readonly { readonly judul: string; readonly isi: string[] }[];
  /** Those of them whose labels nobody knows. */
  readonly unknown: readonly string[];
  readonly approver: Approver;
  readonly doubts: readonly Doubt[];
}

/** @param lines the lines from the first label to the first part with a list */
export function identityFrom(lines: readonly Line[], unit: number): Identity {
  const { places, values: printed, colons, unknown } = columns(lines, unit);
  const values = mergeWrapped(printed, unit);
  const doubts: Doubt[] = [];
  const byColon = colonRows(places, values, colons, unit);
  const signer = byColon ? [] : signerValues(places, values);
  const own = values.filter((value) => !signer.includes(value));
  const loose = !byColon && places.every(({ cell }) => !cell) ? looseRows(places, own, unit) : null;
  const rows = byColon ?? loose?.rows;
  for (const [index, row] of rows?.entries() ?? []) itemAt(places, index).values.push(...row);
  signer.push(...(loose?.signer ?? []));
  if (!rows) for (const value of own) placeOf(places, value, unit)?.values.push(value);
  for (const place of places) place.values.sort((a, b) => a.y - b.y || a.x - b.x);
  pairDates(places, doubts);
  const texts: Identity["texts"] = {};
  const others = places.flatMap(({ key, title, values: own }) =>
    key === "lain" ? [{ judul: title, isi: own.map(({ text }) => text) }] : [],
  );
  for (const { key, unsure, values: own } of places) {
    const reason = unsure ?? own.find((one) => one.unsure)?.unsure;
    if (reason !== undefined) doubts.push({ bidang: key, teks: reason });
    if (key === "lain" || key === "disahkanOleh" || texts[key] !== undefined) continue;
    const text = join(rowsOf(own));
    const date = isDateKey(key) ? dateIn(text) : text;
    if (date !== null && date !== "") texts[key] = date;
    else if (text !== "") doubts.push({ bidang: key, teks: `Tidak terbaca sebagai tanggal: "${text}".` });
  }
  const labelled = places.filter(({ key }) => key === "disahkanOleh").flatMap((place) => place.values);
  const signed = [...labelled, ...signer];
  const { approver, unsure } = approverFrom(withGaps(signed, unit));
  if (unsure) {
    const all = join(signed.map(({ text }) => text));
    doubts.push({
      bidang: "disahkanOleh",
      teks: `Jabatan dan nama tidak dapat dibedakan dengan pasti: "${all}".`,
    });
  }
  doubts.push(...strangeWords(texts, approver));
  return { texts, others, unknown, approver, doubts };
}

/** Labels by place, and what stands right of the column of labels, or in a label's own cell below it. */
function columns(
  lines: readonly Line[],
  unit: number,
): { places: Place[]; values: Value[]; colons: number[]; unknown: string[] } {
  const places: Place[] = [];
  const values: Value[] = [];
  const colons: number[] = [];
  const found = labelsIn(lines, unit);
  const labels = new Set(found.map(({ part }) => part));
  const labelX = Math.min(...found.map(({ part }) => part.x));
  const right = found.flatMap(({ line, part }) =>
    line.parts.filter((other) => other.x > part.x && !isColon(other)).map(({ x }) => x),
  );
  const valueX = right.length >= 3 ? Math.max(labelX + 1, Math.min(...right) - unit / 3) : labelX - unit;
  for (const { line, part, label } of found) {
    const { x, cell, unsure, deep } = part;
    places.push({
      key: label.key,
      title: label.title,
      x,
      y: part.y ?? line.y,
      deep,
      cell,
      unsure,
      values: [],
    });
    if (label.rest !== "") values.push(valueOf(part, part.y ?? line.y, label.rest));
  }
  const cells = new Set(found.map(({ part }) => part.cell).filter((cell) => cell !== undefined));
  const offices = officeCells(cells, lines);
  const kop = officeParts(lines, valueX, unit);
  // Above the first ruled row stands a title, not a value.
  const ruled = found.every(({ part }) => part.cell);
  const from = ruled ? Math.min(...found.map(({ part }) => part.cell?.top ?? 0)) - unit * 0.2 : -Infinity;
  const first = Math.min(...found.map(({ line }) => line.y));
  const lefts = found.flatMap(({ line, part }) =>
    line.parts.filter((other) => other.x >= part.x2 && !isColon(other)).map(({ x }) => x),
  );
  for (const { y, parts } of lines) {
    if (y < from) continue;
    for (const part of parts) {
      const { cell } = part;
      const own = cell !== undefined && cells.has(cell);
      const beside =
        cell &&
        found.some(
          ({ part: own, label }) =>
            own.cell &&
            (isRightOf(cell, own.cell) || signsUnder(cell, { cell: own.cell, title: label.title })),
        );
      // The name of the office and a title above the labels; a value may stand up to a line higher than its label.
      const aligned = cell !== undefined || lefts.some((left) => Math.abs(left - part.x) < unit / 2);
      const above =
        y < first - unit * (aligned ? 2.2 : 1.2) ||
        (y < first - unit * 0.1 && (!aligned || Math.abs(part.x - labelX) < unit / 2));
      const apart = ruled && cell !== undefined && !found.some((one) => isBehind(cell, one.part.cell));
      if (kop.has(part) || (cell && offices.has(cell))) continue;
      const isValue = own || beside || (part.x >= valueX && !above && !apart);
      if (!isValue || labels.has(part)) continue;
      const text = part.text.replace(/^:\s*/, "");
      if (text !== part.text) colons.push(part.y ?? y);
      if (text !== "")
        values.push({
          ...valueOf(part, part.y ?? y, text),
          colon: text !== part.text || isBehindColon(part, parts, unit),
        });
    }
  }
  const unknown = found.flatMap(({ label }) => (label.unknown ? [label.title] : []));
  return { places, values, colons, unknown };
}

/** What stands on one line is apart, whatever it ends with ("560/   /2017"). */
function rowsOf(values: readonly Value[]): string[] {
  return [...Map.groupBy(values, ({ y }) => y).values()].map((row) => row.map(({ text }) => text).join(" "));
}

function valueOf({ x, cell, underlined, unsure }: Part, y: number, text: string): Value {
  return { x, y, text, cell, underlined, unsure };
}

function labelsIn(lines: readonly Line[], unit: number): FoundLabel[] {
  const known = lines.flatMap((line) =>
    line.parts.flatMap((part): FoundLabel[] => {
      const label = labelAt(part.text);
      return label?.kind === "identity" ? [{ line, part, label }] : [];
    }),
  );
  const own = new Map(known.map((one) => [one.part, one]));
  const some = known.slice(0, ENOUGH);
  return lines.flatMap((line) =>
    line.parts.flatMap((part) => own.get(part) ?? unknownLabel(part, line, some, unit) ?? []),
  );
}

/** No block has more labels that others stand in a column with. */
const ENOUGH = 30;

/** Right of a label's column, and not above it: lines of a value may have rows of their own. */
function isBehind(cell: Cell, label: Cell | undefined): boolean {
  return label !== undefined && cell.left >= label.right - 1 && label.top < cell.bottom;
}

function isBehindColon(part: Part, parts: readonly Part[], unit: number): boolean {
  return parts.some(({ text, x2 }) => text === ":" && x2 <= part.x && part.x - x2 < unit * 0.6);
}

function isColon({ text }: Part): boolean {
  return /^:?$/.test(text);
}

function withGaps(values: readonly Value[], unit: number): ApproverLine[] {
  return values.map(({ y, text, underlined }, index) => ({
    text,
    underlined,
    gap: index > 0 && y - itemAt(values, index - 1).y > unit * 1.9,
  }));
}
