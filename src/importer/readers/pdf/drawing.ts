/** What is drawn on a page: ruled lines, and symbols that are certain from their outline. */
import type { Arrow, Box, Point, Shape } from "../../blocks.ts";
import { arrowsOf, isHead } from "./arrows.ts";
import { boxOf, shapeOf, type Path } from "./outline.ts";
import { matrixOf, times, type Matrix } from "./words.ts";
import { firstOf, itemAt, present } from "../../../basics/must.ts";

/** The ruled lines of a page. */
export interface Rules {
  /** Upright and level lines, each with its place and its two ends. */
  readonly upright: readonly RuledLine[];
  readonly level: readonly RuledLine[];
}

/** A line: where it lies across its direction, and from where to where it runs. */
export interface RuledLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** Thicker than this is an area, not a line. */
const THICK = 3;

/** @param ops what the numbers of operators mean; @param view from the measure of the page to ours */
export function drawingOf(
  ops: Readonly<Record<string, number>>,
  { fnArray, argsArray }: Operators,
  view: Matrix,
): { rules: Rules; shapes: Shape[]; arrows: Arrow[] } {
  const upright: RuledLine[] = [];
  const level: RuledLine[] = [];
  const shapes: Shape[] = [];
  const heads: Box[] = [];
  const lines: Path[] = [];
  const strokes = new Set<unknown>([
    ops["stroke"],
    ops["closeStroke"],
    ops["fillStroke"],
    ops["eoFillStroke"],
    ops["closeFillStroke"],
    ops["closeEOFillStroke"],
  ]);
  const fills = new Set<unknown>([ops["fill"], ops["eoFill"]]);
  let matrix = view;
  const stack: Matrix[] = [];
  for (const [index, op] of fnArray.entries()) {
    const args = argsArray[index] ?? [];
    if (op === ops["save"]) stack.push(matrix);
    else if (op === ops["restore"] || op === ops["paintFormXObjectEnd"]) matrix = stack.pop() ?? view;
    else if (op === ops["transform"]) matrix = times(matrix, matrixOf(args));
    else if (op === ops["paintFormXObjectBegin"]) {
      stack.push(matrix);
      if (isNumbers(args[0])) matrix = times(matrix, matrixOf(args[0]));
    } else if (op === ops["constructPath"]) {
      const [paint, paths] = args;
      const stroked = strokes.has(paint);
      if (!stroked && !fills.has(paint)) continue;
      for (const path of pathsOf(Array.isArray(paths) ? paths[0] : null, matrix)) {
        const shape = shapeOf(path);
        if (!shape && isHead(path, stroked)) heads.push(boxOf(path.points));
        else if (!shape && stroked && !path.closed && path.points.length > 1) lines.push(path);
        if (shape && shape.kind !== "process") shapes.push(shape);
        else addRules(path, stroked, upright, level);
        if (shape?.kind === "process" && stroked) shapes.push(shape);
      }
    }
  }
  const rules = { upright: merged(upright), level: merged(level) };
  const once = shapes.filter((shape, index) => shapes.findIndex((other) => sameBox(other, shape)) === index);
  return { rules, shapes: once, arrows: arrowsOf(lines, heads, once) };
}

/** Programs fill a symbol and then draw its outline. */
function sameBox(a: Shape, b: Shape): boolean {
  return (
    a.kind === b.kind && [a.x - b.x, a.x2 - b.x2, a.y - b.y, a.y2 - b.y2].every((gap) => Math.abs(gap) < 1)
  );
}

/** Points are numbers in an array of whatever kind. */
function isNumbers(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

/** @param data the path's points and what leads to them; null where there are none */
function pathsOf(data: unknown, matrix: Matrix): Path[] {
  const paths: { points: Point[]; curves: number; closed: boolean }[] = [];
  const [a, b, c, d, e, f] = matrix;
  const at = (x: number, y: number): Point => ({ x: a * x + c * y + e, y: b * x + d * y + f });
  if (!isNumbers(data)) return [];
  for (let i = 0; i < data.length;) {
    const op = present(data[i]);
    const last = paths.at(-1);
    if (op === 0)
      paths.push({ points: [at(present(data[i + 1]), present(data[i + 2]))], curves: 0, closed: false });
    else if (op === 1) last?.points.push(at(present(data[i + 1]), present(data[i + 2])));
    else if (op === 2 || op === 3) {
      if (last) last.curves += 1;
      const skip = op === 2 ? 5 : 3;
      last?.points.push(at(present(data[i + skip]), present(data[i + skip + 1])));
    } else if (last) last.closed = true;
    i += op === 2 ? 7 : op === 3 ? 5 : op === 4 ? 1 : 3;
  }
  return paths;
}

function addRules(
  { points, closed }: Path,
  stroked: boolean,
  upright: RuledLine[],
  level: RuledLine[],
): void {
  const box = boxOf(points);
  const [width, height] = [box.x2 - box.x, box.y2 - box.y];
  if (width <= THICK && height > THICK)
    return void upright.push({ at: (box.x + box.x2) / 2, from: box.y, to: box.y2 });
  if (height <= THICK && width > THICK)
    return void level.push({ at: (box.y + box.y2) / 2, from: box.x, to: box.x2 });
  if (!stroked || points.length > 400) return;
  const ends = closed ? [...points, firstOf(points)] : points;
  for (const [index, from] of ends.entries()) {
    const to = ends[index + 1];
    if (!to) break;
    if (Math.abs(from.x - to.x) < 0.6)
      upright.push({ at: from.x, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) });
    else if (Math.abs(from.y - to.y) < 0.6)
      level.push({ at: from.y, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) });
  }
}

/** More pieces than this are a picture; of those only the longer ones can be rules. */
const MOST_PIECES = 5000;
const SHORTEST = 6;

/** Pieces of one line become one. */
function merged(rules: readonly RuledLine[]): RuledLine[] {
  const kept = rules.length > MOST_PIECES ? rules.filter(({ from, to }) => to - from > SHORTEST) : rules;
  const result: { at: number; from: number; to: number }[] = [];
  for (const rule of [...kept].sort((a, b) => Math.round(a.at) - Math.round(b.at) || a.from - b.from)) {
    let own: (typeof result)[number] | undefined;
    // Sorted by place: what lies further back is too far away.
    for (let at = result.length - 1; at >= 0 && itemAt(result, at).at > rule.at - 3; at -= 1) {
      const one = itemAt(result, at);
      const near = Math.abs(one.at - rule.at) <= 1.6 && rule.from <= one.to + 3 && rule.to >= one.from - 3;
      if (!near) continue;
      own = one;
      break;
    }
    if (own) {
      own.from = Math.min(own.from, rule.from);
      own.to = Math.max(own.to, rule.to);
    } else result.push({ ...rule });
  }
  return result;
}
