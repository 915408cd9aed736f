/** Labels of the identity block by place, and what stands in the column of their values. */
import type { Line, Part } from "../../blocks.ts";
import { labelAt } from "../labels/labels.ts";
import type { LabelPlace, Value } from "./places.ts";
import { unknownLabel, type FoundLabel } from "./unknown-label.ts";
import { isValue, valueColumn } from "./value-column.ts";

/** An identity block, taken apart. */
interface IdentityBlock {
  readonly places: LabelPlace[];
  readonly values: readonly Value[];
  /** Where in the column of values colons stand, also those without a value. */
  readonly colons: readonly number[];
  /** Labels that nobody knows. */
  readonly unknown: readonly string[];
  /** What stands where values do: none of it may be lost. */
  readonly words: readonly string[];
}

/** @returns its labels, and what stands right of their column, or in a label's own cell below it */
export function readBlock(lines: readonly Line[], unit: number): IdentityBlock {
  const found = labelsIn(lines, unit);
  const values = found.flatMap(({ line, part, label }) =>
    label.rest === "" ? [] : [valueOf(part, part.y ?? line.y, label.rest)],
  );
  const colons: number[] = [];
  const column = valueColumn(found, lines, unit);
  for (const { y, parts } of lines)
    for (const part of parts) {
      if (!isValue(part, y, column)) continue;
      const text = part.text.replace(/^:\s*/, "");
      const hasColon = text !== part.text;
      if (hasColon) colons.push(part.y ?? y);
      if (text === "") continue;
      const colon = hasColon || isBehindColon(part, parts, unit);
      values.push({ ...valueOf(part, part.y ?? y, text), colon });
    }
  const unknown = found.flatMap(({ label }) => (label.unknown ? [label.title] : []));
  const cells = new Set(values.flatMap(({ cell }) => cell ?? []));
  const words = lines.flatMap(({ y, parts }) =>
    parts
      .filter((part) => isValue(part, y, column) || (!column.labels.has(part) && isOf(cells, part)))
      .map(({ text }) => text),
  );
  return { places: found.map(placeIn), values, colons, unknown, words };
}

function isOf(cells: ReadonlySet<unknown>, { cell }: Part): boolean {
  return cell !== undefined && cells.has(cell);
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

function placeIn({ line, part, label }: FoundLabel): LabelPlace {
  const { x, cell, unsure, deep } = part;
  return { key: label.key, title: label.title, x, y: part.y ?? line.y, deep, cell, unsure, values: [] };
}

function valueOf({ x, cell, underlined, unsure }: Part, y: number, text: string): Value {
  return { x, y, text, cell, underlined, unsure };
}

function isBehindColon(part: Part, parts: readonly Part[], unit: number): boolean {
  return parts.some(({ text, x2 }) => text === ":" && x2 <= part.x && part.x - x2 < unit * 0.6);
}
