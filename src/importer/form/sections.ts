/** The parts with lists below the identity block: which lines belong to which label. */
import type { Line, Part } from "../blocks.ts";
import { isColumnText, splitter } from "./column-split.ts";
import { labelAt, type SectionKey } from "./labels.ts";
import type { ItemLine } from "./items.ts";
import { firstOf, itemAt, lastOf, present } from "../../schema/must.ts";

export interface Section {
  readonly key: SectionKey;
  readonly title: string;
  readonly lines: readonly ItemLine[];
}

interface Head {
  readonly key: SectionKey;
  readonly title: string;
  readonly rest: string;
  readonly part: Part;
  readonly line: number;
}

/** @param lines the lines from the first label of a part with a list to the end of the form's first part */
export function sectionsFrom(lines: readonly Line[], unit: number): Section[] {
  const heads = lines.flatMap(({ parts }, line) =>
    parts.flatMap((part): Head[] => {
      const label = labelAt(part.text);
      return label?.kind === "section" && isColumnText(part, parts) ? [{ ...label, part, line }] : [];
    }),
  );
  const splitAt = splitter(heads, lines, unit);
  const columnOf = (part: Part, line: number): number => (part.x >= splitAt(line) - unit * 0.3 ? 1 : 0);
  const isWide = (head: Head): boolean => coversBoth(head, splitAt(head.line), heads, lines, unit);
  // What stands outside a ruled table is its title or its foot, unless only the labels are ruled.
  const ruled = lines.some(({ parts }) =>
    parts.some((part) => part.cell && !heads.some((one) => one.part === part)),
  );
  if (isLabelColumn(heads, lines)) return besideLabels(heads, lines);
  return heads.map((head) => {
    const column = columnOf(head.part, head.line);
    const wide = isWide(head);
    const below = heads.filter(
      (other) =>
        other.line > head.line && (wide || isWide(other) || columnOf(other.part, other.line) === column),
    );
    const end = below.length > 0 ? Math.min(...below.map(({ line }) => line)) : lines.length;
    const within = (celled: boolean): ItemLine[] =>
      lines.slice(head.line, end).flatMap((line, index): ItemLine[] => {
        const parts = (wide ? line.parts : cutAt(line.parts, splitAt(head.line + index))).filter(
          (part) =>
            (wide || columnOf(part, head.line + index) === column) &&
            !heads.some((one) => one.part === part) &&
            (!celled || part.cell !== undefined),
        );
        return itemLines(line, parts);
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

/** A part below both columns: its cell is as wide as both, or its lines run over the place where the right one begins. */
function coversBoth(
  head: Head,
  split: number,
  heads: readonly Head[],
  lines: readonly Line[],
  unit: number,
): boolean {
  const crosses = ({ left, right }: { left: number; right: number }): boolean =>
    left < split - unit && right > split + unit;
  if (head.part.cell) return crosses(head.part.cell);
  if (head.key !== "bagianLain" || heads.some((one) => one !== head && one.line === head.line)) return false;
  const next = heads.find(({ line }) => line > head.line)?.line ?? lines.length;
  const own = lines.slice(head.line + 1, next).flatMap(({ parts }) => parts);
  return own.every(({ x }) => x < split - unit) && own.some(({ x, x2 }) => crosses({ left: x, right: x2 }));
}

/** Where one space stands between the columns, they are one part; it is cut where the right column begins. */
function cutAt(parts: readonly Part[], split: number): Part[] {
  return parts.flatMap((part) => {
    if (part.cell || part.x >= split || part.x2 <= split) return [part];
    const letter = (part.x2 - part.x) / part.text.length;
    const at = Math.round((split - part.x) / letter);
    if (part.text[at - 1] !== " " || !/^(?:\d{1,2}[.),]|[a-z-][.) ]|\p{Lu})/u.test(part.text.slice(at)))
      return [part];
    return [
      { ...part, text: part.text.slice(0, at).trim(), x2: split - letter },
      { ...part, text: part.text.slice(at), x: split },
    ];
  });
}

function itemLines(line: Line, parts: readonly Part[]): ItemLine[] {
  return sideBySide(parts).map((own): ItemLine => ({
    text: own.map(({ text }) => text).join(" "),
    x: firstOf(parts).x,
    x2: lastOf(own).x2,
    right: lastOf(own).cell?.right,
    y: line.y,
    page: line.page,
    begins: own.find((part) => part.begins !== undefined)?.begins,
  }));
}

/** "1. Komputer   4. Printer": two columns of one list are two lines. */
function sideBySide(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  const numbered = (text: string): boolean => /^\d{1,2}[.)]\s*\p{L}/u.test(text);
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && !(numbered(firstOf(last).text) && numbered(part.text))) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** Forms of health centres: labels in a column of their own, each with its text in the cell to the right. */
function isLabelColumn(heads: readonly Head[], lines: readonly Line[]): boolean {
  const celled = heads.filter(({ part }) => part.cell);
  const beside = celled.filter(({ part }) => besideOf(part, lines).length > 0);
  const oneColumn = new Set(celled.map(({ part }) => Math.round(present(part.cell).left))).size === 1;
  return celled.length >= 3 && oneColumn && beside.length >= celled.length * 0.6;
}

function besideLabels(heads: readonly Head[], lines: readonly Line[]): Section[] {
  return heads.map(({ key, title, part }) => ({ key, title, lines: besideOf(part, lines) }));
}

function besideOf({ cell }: Part, lines: readonly Line[]): ItemLine[] {
  return lines.flatMap((line) => {
    const own = line.parts.filter(
      (part) =>
        part.cell &&
        cell &&
        part.cell.left >= cell.right - 1 &&
        part.cell.top < cell.bottom - 0.5 &&
        part.cell.bottom > cell.top + 0.5,
    );
    return own.length > 0 ? itemLines(line, own) : [];
  });
}
