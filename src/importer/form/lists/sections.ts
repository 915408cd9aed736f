/** The parts with lists below the identity block: which lines belong to which label. */
import type { Line, Part } from "../../blocks.ts";
import { isColumnText, isInSentence } from "../labels/label-place.ts";
import { isBareStepTitle, labelAt } from "../labels/labels.ts";
import { markerOf } from "../labels/markers.ts";
import type { ItemLine } from "../items/item-line.ts";
import { numbersFirst } from "./centred-numbers.ts";
import { bandsBeside } from "./label-bands.ts";
import { besideLabels } from "./label-column.ts";
import { ListColumns } from "./list-columns.ts";
import type { Head, Section } from "./part-lines.ts";
import { itemAt } from "../../../basics/must.ts";

/** @param given the lines from the first label of a part with a list to the end of the form's first part */
export function sectionsFrom(given: readonly Line[], unit: number): Section[] {
  const lines = numbersFirst(given);
  const heads = headsIn(lines, unit);
  const beside = besideLabels(heads, lines) ?? bandsBeside(heads, lines, unit);
  if (beside) return beside;
  const columns = new ListColumns(heads, lines, unit);
  return heads.map((head) => ({
    key: head.key,
    title: head.title,
    lines: [...restOf(head, lines), ...columns.linesOf(head)],
  }));
}

function headsIn(lines: readonly Line[], unit: number): Head[] {
  return lines.flatMap(({ parts }, line) =>
    parts.flatMap((part): Head[] => {
      const label = labelAt(part.text) ?? bareTitle(part, lines[line + 1]);
      return label?.kind === "section" && isColumnText(part, parts) && !isInSentence(part, parts, unit)
        ? [{ ...label, part, line }]
        : [];
    }),
  );
}

/** What stands behind a label in its own part. */
function restOf({ rest, part: { x, x2 }, line }: Head, lines: readonly Line[]): ItemLine[] {
  const { y, page } = itemAt(lines, line);
  return rest === "" ? [] : [{ text: rest, x, x2, y, page }];
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
