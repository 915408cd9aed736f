/** Labels of the identity block that no list of ours knows ("Jumlah Halaman"): told by where they stand. */
import type { Line, Part } from "../../blocks.ts";
import { isInColumnOf, startsBehind } from "../../cells.ts";
import { labelAt, type Label } from "../labels/labels.ts";

/** What stands in the column of labels and is a line of the approver. */
const OF_APPROVER = /^\(?(?:nip|nama|jabatan|pangkat|golongan|ttd)\b/i;
/** A label has no more letters. */
const LONGEST = 40;

/** A label of the identity block with the part that it was found in. */
export interface FoundLabel {
  readonly line: Line;
  readonly part: Part;
  readonly label: Extract<Label, { kind: "identity" }>;
}

/** @param known labels of the same block; @returns the label that a part is, or null */
export function unknownLabel(
  part: Part,
  line: Line,
  known: readonly FoundLabel[],
  unit: number,
): FoundLabel | null {
  const [first] = known;
  if (!first || line.y < first.line.y || OF_APPROVER.test(part.text)) return null;
  const { title, rest, colon } = atColon(part, line);
  if (title.length < 3 || title.length > LONGEST || !/^\p{Lu}[^\d:;]*$/u.test(title)) return null;
  const isLabel = part.cell
    ? isInColumn(part, line, known)
    : colon && Math.abs(part.x - first.part.x) < unit / 2;
  return isLabel
    ? { line, part, label: { kind: "identity", key: "lain", title, rest, unknown: true } }
    : null;
}

function atColon({ text, x2 }: Part, { parts }: Line): { title: string; rest: string; colon: boolean } {
  const [, title = text, rest = ""] = /^([^:]*?)\s*:\s*(.*)$/s.exec(text) ?? [];
  const next = parts.find(({ x }) => x >= x2);
  return { title, rest, colon: title !== text || next?.text.startsWith(":") === true };
}

/** In the column of at least two known labels, with a cell of its own for the value. */
function isInColumn({ cell, text }: Part, { parts }: Line, known: readonly FoundLabel[]): boolean {
  if (!cell) return false;
  const alike = known.filter(({ part }) => part.cell && isInColumnOf(part.cell, cell));
  const next = parts.find((other) => other.cell && startsBehind(other.cell, cell));
  // The name of the office may stand in the same column, beside other labels.
  const beside = next !== undefined && labelAt(next.text) === null;
  const whole = parts.filter((other) => other.cell === cell).length === 1 && !text.includes(",");
  return alike.length > 1 && !alike.some(({ part }) => part.cell === cell) && beside && whole;
}
