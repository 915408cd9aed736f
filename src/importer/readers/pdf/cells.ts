/** The cell of a ruled table around a point: the nearest rules on all four sides. */
import type { Cell } from "../../blocks.ts";
import type { RuledLine, Rules } from "./drawing.ts";

/** How far a rule may end before the point's own height or width. */
const SLACK = 1.5;

/** The cell around a point of the page; undefined where no rules are around it. */
export type CellFinder = (x: number, y: number) => Cell | undefined;

/** @returns a function that gives the cell at a point; the same cell is the same object */
export function cellFinder(
  { upright, level }: Rules,
  offset: number,
): (x: number, y: number) => Cell | undefined {
  const known = new Map<string, Cell>();
  const across = level.filter((rule) => upright.filter((one) => meets(rule, one)).length > 1);
  return (x, y) => {
    const left = nearest(upright, x, y, -1);
    const right = nearest(upright, x, y, 1);
    if (!left || !right) return undefined;
    // Where a cell runs over the page, its upright rules end at the page's edge without a level one.
    const top = nearest(across, y, x, -1)?.at ?? Math.min(left.from, right.from);
    const bottom = nearest(across, y, x, 1)?.at ?? Math.max(left.to, right.to);
    const key = [left.at, right.at, top, bottom].map((edge) => Math.round(edge / 2)).join();
    const cell = known.get(key) ?? {
      left: left.at,
      right: right.at,
      top: top + offset,
      bottom: bottom + offset,
    };
    known.set(key, cell);
    return cell;
  };
}

/** How far drawn rules may miss each other. */
const GAP = 3;

/** A level rule of a table ends at upright ones or crosses them; the line under a name does so on one side at most. */
function meets(level: RuledLine, upright: RuledLine): boolean {
  const within = ({ from, to }: RuledLine, at: number): boolean => at >= from - GAP && at <= to + GAP;
  return within(level, upright.at) && within(upright, level.at);
}

/** The rule nearest to `at` on one side, of those that reach along `along`. */
function nearest(rules: readonly RuledLine[], at: number, along: number, side: 1 | -1): RuledLine | null {
  let best: RuledLine | null = null;
  for (const rule of rules) {
    if (rule.from - SLACK > along || rule.to + SLACK < along || (rule.at - at) * side < 0) continue;
    if (best === null || (rule.at - best.at) * side < 0) best = rule;
  }
  return best;
}
