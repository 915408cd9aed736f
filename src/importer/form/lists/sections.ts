/** The parts with lists below the identity block: which lines belong to which label. */
import type { Line, Part } from "../../blocks.ts";
import { besideLabels } from "./label-column.ts";
import { bandsBeside } from "./label-bands.ts";
import { textBeside } from "./text-beside.ts";
import { numbersFirst } from "./centred-numbers.ts";
import { cutAt, splitter } from "./column-split.ts";
import { isColumnText, isInSentence } from "../labels/label-place.ts";
import { isBareStepTitle, labelAt } from "../labels/labels.ts";
import { markerOf } from "../labels/markers.ts";
import type { ItemLine } from "../items/item-line.ts";
import { itemLines, type Head, type Section } from "./part-lines.ts";
import { itemAt, must } from "../../../schema/must.ts";

/** @param given the lines from the first label of a part with a list to the end of the form's first part */
export function sectionsFrom(given: readonly Line[], unit: number): Section[] {
  const lines = numbersFirst(given);
  const heads = lines.flatMap(({ parts }, line) =>
    parts.flatMap((part): Head[] => {
      const label = labelAt(part.text) ?? bareTitle(part, lines[line + 1]);
      return label?.kind === "section" && isColumnText(part, parts) && !isInSentence(part, parts, unit)
        ? [{ ...label, part, line }]
        : [];
    }),
  );
  const splitAt = splitter(heads, lines, unit);
  const columnOf = (part: Part, line: number): number =>
    splitAt(line).filter((split) => part.x >= split - unit * 0.3).length;
  const labels = new Set(heads.map(({ part }) => part));
  const across = new Map(heads.map((head) => [head, textBeside(head, labels, lines)]));
  const taken = new Set([...across.values()].flat());
  const whole = new Set(
    heads.filter(
      (head) => must(across, head).length > 0 || coversAll(head, splitAt(head.line), heads, lines, unit),
    ),
  );
  // What stands outside a ruled table is its title or its foot, unless only the labels are ruled.
  const ruled = lines.some(({ parts }) => parts.some((part) => part.cell && !labels.has(part)));
  // Without cells, a column ends where its longest line does, whatever part that is of.
  const edges: number[] = [];
  for (const [at, { parts }] of lines.entries())
    for (const part of cutAt(parts, splitAt(at))) {
      const column = columnOf(part, at);
      if (!part.cell) edges[column] = Math.max(edges[column] ?? -Infinity, part.x2);
    }
  const beside = besideLabels(heads, lines) ?? bandsBeside(heads, lines, unit);
  if (beside) return beside;
  return heads.map((head) => {
    const column = columnOf(head.part, head.line);
    const wide = whole.has(head);
    const below = heads.filter(
      (other) =>
        other.line > head.line && (wide || whole.has(other) || columnOf(other.part, other.line) === column),
    );
    const end = below.length > 0 ? Math.min(...below.map(({ line }) => line)) : lines.length;
    const within = (celled: boolean): ItemLine[] =>
      lines.slice(head.line, end).flatMap((line, index): ItemLine[] => {
        const parts = (wide ? line.parts : cutAt(line.parts, splitAt(head.line + index))).filter(
          (part) =>
            (wide || columnOf(part, head.line + index) === column) &&
            !labels.has(part) &&
            (!taken.has(part) || must(across, head).includes(part)) &&
            (!celled || part.cell !== undefined),
        );
        return itemLines(line, parts).map((one) => ({
          ...one,
          right: one.right ?? (wide ? edges.at(-1) : edges[column]) ?? -Infinity,
        }));
      });
    const own = within(head.part.cell !== undefined && ruled);
    const rest =
      head.rest === ""
        ? []
        : [
            {
              text: head.rest,
              x: head.part.x,
              x2: head.part.x2,
              y: itemAt(lines, head.line).y,
              page: itemAt(lines, head.line).page,
            },
          ];
    return { key: head.key, title: head.title, lines: [...rest, ...own] };
  });
}

/** "PROSEDUR" over numbered sentences; elsewhere that word may be the end of a sentence. */
function bareTitle(
  { text, begins }: Part,
  next: Line | undefined,
): (Pick<Head, "title" | "rest"> & { kind: "section"; key: "bagianLain" }) | null {
  if (!isBareStepTitle(text) || markerOf(next?.parts[0]?.text ?? "")?.value !== 1) return null;
  if (begins === undefined && !/^[^\p{Ll}]+$|:$/u.test(text)) return null;
  return { kind: "section", key: "bagianLain", title: text.replace(/\s*:$/, ""), rest: "" };
}

/** A part below all columns: its cell is as wide as all, or its lines run over the place where the right one begins. */
function coversAll(
  head: Head,
  splits: readonly number[],
  heads: readonly Head[],
  lines: readonly Line[],
  unit: number,
): boolean {
  const [first, last] = [splits[0], splits.at(-1)];
  if (first === undefined || last === undefined) return false;
  const crosses = ({ left, right }: { left: number; right: number }): boolean =>
    left < first - unit && right > last + unit;
  if (head.part.cell) return crosses(head.part.cell);
  if (head.key !== "bagianLain" || heads.some((one) => one !== head && one.line === head.line)) return false;
  const next = heads.find(({ line }) => line > head.line)?.line ?? lines.length;
  const own = lines.slice(head.line + 1, next).flatMap(({ parts }) => parts);
  return own.every(({ x }) => x < first - unit) && own.some(({ x, x2 }) => crosses({ left: x, right: x2 }));
}
