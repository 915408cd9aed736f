/** Lists in one or more columns, each below its label: which parts of which lines belong to which. */
import type { Line, Part } from "../../blocks.ts";
import type { ItemLine } from "../items/item-line.ts";
import { cutAt, splitter } from "./column-split.ts";
import { itemLines, type Head } from "./part-lines.ts";
import { textBeside } from "./text-beside.ts";
import { must } from "../../../basics/must.ts";

/** The lines with lists, cut into columns. */
export class ListColumns {
  readonly #heads: readonly Head[];
  readonly #lines: readonly Line[];
  readonly #unit: number;
  readonly #labels: ReadonlySet<Part>;
  /** Where in a line the columns right of the first begin. */
  readonly #splitAt: (line: number) => readonly number[];
  /** What stands in the cell beside a label, and that of all labels. */
  readonly #beside: ReadonlyMap<Head, readonly Part[]>;
  readonly #taken: ReadonlySet<Part>;
  /** Labels of parts as wide as all columns. */
  readonly #wide: ReadonlySet<Head>;
  /** What stands outside a ruled table is its title or its foot, unless only the labels are ruled. */
  readonly #ruled: boolean;
  /** Without cells, a column ends where its longest line does, whatever part that is of. */
  readonly #edges: readonly number[];

  constructor(heads: readonly Head[], lines: readonly Line[], unit: number) {
    this.#heads = heads;
    this.#lines = lines;
    this.#unit = unit;
    const labels = new Set(heads.map(({ part }) => part));
    this.#labels = labels;
    this.#splitAt = splitter(heads, lines, unit);
    this.#beside = new Map(heads.map((head) => [head, textBeside(head, labels, lines)]));
    this.#taken = new Set([...this.#beside.values()].flat());
    this.#wide = new Set(
      heads.filter((head) => must(this.#beside, head).length > 0 || this.#coversAll(head)),
    );
    this.#ruled = lines.some(({ parts }) => parts.some((part) => part.cell && !labels.has(part)));
    this.#edges = this.#longest();
  }

  /** What stands below a label, up to the next one in its column. */
  linesOf(head: Head): ItemLine[] {
    const column = this.#columnOf(head.part, head.line);
    const isWide = this.#wide.has(head);
    const isCelled = head.part.cell !== undefined && this.#ruled;
    const edge = (isWide ? this.#edges.at(-1) : this.#edges[column]) ?? -Infinity;
    const belongs = (part: Part, line: number): boolean =>
      (isWide || this.#columnOf(part, line) === column) &&
      !this.#labels.has(part) &&
      (!this.#taken.has(part) || must(this.#beside, head).includes(part)) &&
      (!isCelled || part.cell !== undefined);
    return this.#lines.slice(head.line, this.#endOf(head)).flatMap((line, index): ItemLine[] => {
      const at = head.line + index;
      const parts = isWide ? line.parts : cutAt(line.parts, this.#splitAt(at));
      const own = itemLines(
        line,
        parts.filter((part) => belongs(part, at)),
      );
      return own.map((one) => ({ ...one, right: one.right ?? edge }));
    });
  }

  /** From 0, left to right. */
  #columnOf(part: Part, line: number): number {
    return this.#splitAt(line).filter((split) => part.x >= split - this.#unit * 0.3).length;
  }

  #endOf(head: Head): number {
    const column = this.#columnOf(head.part, head.line);
    const below = this.#heads.filter(
      (other) =>
        other.line > head.line &&
        (this.#wide.has(head) || this.#wide.has(other) || this.#columnOf(other.part, other.line) === column),
    );
    return Math.min(this.#lines.length, ...below.map(({ line }) => line));
  }

  #longest(): number[] {
    const edges: number[] = [];
    for (const [at, { parts }] of this.#lines.entries())
      for (const part of cutAt(parts, this.#splitAt(at))) {
        const column = this.#columnOf(part, at);
        if (!part.cell) edges[column] = Math.max(edges[column] ?? -Infinity, part.x2);
      }
    return edges;
  }

  /** A part below all columns: its cell is as wide as all, or its lines run over the place where the right one begins. */
  #coversAll(head: Head): boolean {
    const [heads, splits] = [this.#heads, this.#splitAt(head.line)];
    const [first, last] = [splits[0], splits.at(-1)];
    if (first === undefined || last === undefined) return false;
    const crosses = (left: number, right: number): boolean =>
      left < first - this.#unit && right > last + this.#unit;
    if (head.part.cell) return crosses(head.part.cell.left, head.part.cell.right);
    if (head.key !== "bagianLain" || heads.some((one) => one !== head && one.line === head.line))
      return false;
    const next = heads.find(({ line }) => line > head.line)?.line ?? this.#lines.length;
    const own = this.#lines.slice(head.line + 1, next).flatMap(({ parts }) => parts);
    return own.every(({ x }) => x < first - this.#unit) && own.some(({ x, x2 }) => crosses(x, x2));
  }
}
