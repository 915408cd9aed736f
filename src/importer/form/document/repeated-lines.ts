/** Lines that stand at the top or at the foot of several pages: running titles, the office with the page's number. */
import { textOf, type Line } from "../../blocks.ts";
import { headOf } from "../../steps/head-words.ts";
import { labelAt } from "../labels/labels.ts";
import { itemAt, lastOf } from "../../../basics/must.ts";

/** No page has more of them at one end. */
const MOST = 3;

/** @returns lines without a cell that are the same on two pages but for a number, and stand apart or hold it */
export function repeatedOnPages(lines: readonly Line[], unit: number): Set<Line> {
  const pages = [...Map.groupBy(lines, ({ page }) => page).values()];
  const found = new Set<Line>();
  if (pages.length < 2) return found;
  for (const end of ["top", "foot"] as const) {
    for (let depth = 0; depth < MOST; depth += 1) {
      const ends = pages.flatMap((own) => endOf(own, end, depth, unit) ?? []);
      const alike = Map.groupBy(ends, ({ key }) => key);
      const repeated = [...alike.values()].filter((group) => group.length > 1 && isRunning(group));
      // What stands above a form for the first time may be its title.
      for (const group of repeated)
        for (const { line } of end === "top" ? group.slice(1) : group) found.add(line);
      if (repeated.length === 0) break;
    }
  }
  return found;
}

interface End {
  readonly line: Line;
  /** Its text without numbers. */
  readonly key: string;
  readonly numbered: boolean;
  readonly apart: boolean;
}

function endOf(own: readonly Line[], end: "top" | "foot", depth: number, unit: number): End | null {
  if (own.length < 2 * MOST) return null;
  const at = end === "top" ? depth : own.length - 1 - depth;
  const line = itemAt(own, at);
  const inner = itemAt(own, end === "top" ? at + 1 : at - 1);
  const text = textOf(line.parts);
  const isForm = line.parts.some((part) => part.cell || labelAt(part.text) || headOf(part.text));
  if (isForm || !/\p{L}{3}/u.test(text)) return null;
  const numbered = new RegExp(`(?:^|\\D)${line.page}(?:\\D|$)`).test(text);
  return { line, key: text.replace(/\d+/g, "#"), numbered, apart: Math.abs(line.y - inner.y) > unit * 1.9 };
}

/** It holds the number of its page, or stands apart from the text on each. At the top only consecutive pages count. */
function isRunning(group: readonly End[]): boolean {
  return (
    group.every(({ numbered }) => numbered) ||
    (group.every(({ apart }) => apart) && lastOf(group).line.page - itemAt(group, 0).line.page < group.length)
  );
}
