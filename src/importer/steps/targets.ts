/** Where drawn arrows lead, and which of them are "Ya" and "Tidak". What cannot be told for certain is left out. */
import { append } from "../../basics/append.ts";
import { answerIn } from "../answers.ts";
import type { Arrow, Box, Line, Point, Shape } from "../blocks.ts";
import type { ImportedStep } from "../entry.ts";
import { firstOf, itemAt } from "../../basics/must.ts";

/** A symbol and the step that it belongs to, from 1; none for connectors to other pages. */
interface StepShape {
  readonly shape: Shape;
  readonly step: number | undefined;
}

interface Flow {
  readonly arrow: Arrow;
  readonly from: StepShape;
  /** Undefined where it is not certain. */
  readonly to: number | undefined;
}

type Targets = Pick<ImportedStep, "ya" | "tidak" | "lanjut">;

/** How far an arrow may end before its symbol. */
const SLACK = 3;

/** @returns for each step by number what its arrows say; a step without certain arrows has nothing */
export function targetsOf(
  arrows: readonly Arrow[],
  shapes: readonly StepShape[],
  lines: readonly Line[],
  unit: number,
): (step: number) => Targets {
  const flows = arrows.flatMap((arrow): Flow[] => {
    const from = touched(pointBox(firstOf(arrow.points)), shapes);
    if (from.length !== 1) return [];
    const ends = touched(arrow.head, shapes).filter((one) => one !== from[0]);
    return [{ arrow, from: firstOf(from), to: ends.length === 1 ? firstOf(ends).step : undefined }];
  });
  const words = wordsBeside(flows, lines, unit);
  return (step) => {
    const own = shapes.filter((one) => one.step === step);
    const out = flows.filter(({ from }) => from.step === step);
    if (own.length !== 1) return {};
    if (firstOf(own).shape.kind === "decision") return decided(out, words);
    const next = out.length === 1 ? firstOf(out).to : undefined;
    return next === undefined || next === step + 1 ? {} : { lanjut: next };
  };
}

/** Two arrows to two steps, told apart by a word beside at least one of them. */
function decided(out: readonly Flow[], words: ReadonlyMap<Flow, readonly boolean[]>): Targets {
  if (out.length !== 2) return {};
  const [a, b] = [itemAt(out, 0), itemAt(out, 1)];
  const answerOf = (flow: Flow): boolean | null | undefined => {
    const kinds = new Set(words.get(flow));
    return kinds.size === 0 ? undefined : kinds.size === 1 ? [...kinds][0] : null;
  };
  const [first, second] = [answerOf(a), answerOf(b)];
  if (first === null || second === null || first === second) return {};
  if (a.to === undefined || b.to === undefined || a.to === b.to) return {};
  const aIsYes = first ?? !second;
  return aIsYes ? { ya: a.to, tidak: b.to } : { ya: b.to, tidak: a.to };
}

/** Each "Ya" and "Tidak" goes to the arrow from a decision that is clearly the nearest. */
function wordsBeside(
  flows: readonly Flow[],
  lines: readonly Line[],
  unit: number,
): ReadonlyMap<Flow, readonly boolean[]> {
  const result = new Map<Flow, boolean[]>();
  const decisions = flows.filter(({ from }) => from.shape.kind === "decision");
  for (const { y, parts } of lines)
    for (const { text, x, x2 } of parts) {
      const answer = answerIn(text);
      if (answer === null) continue;
      const at = { x: (x + x2) / 2, y: y - unit * 0.35 };
      const near = decisions
        .map((flow) => ({ flow, distance: distanceTo(flow.arrow.points, at) }))
        .sort((a, b) => a.distance - b.distance);
      const [best, second] = near;
      if (!best || best.distance > unit * 2.5) continue;
      if (second && second.distance < best.distance * 1.5) continue;
      append(result, best.flow, answer);
    }
  return result;
}

function touched(box: Box, shapes: readonly StepShape[]): StepShape[] {
  return shapes.filter(
    ({ shape }) =>
      box.x <= shape.x2 + SLACK &&
      box.x2 >= shape.x - SLACK &&
      box.y <= shape.y2 + SLACK &&
      box.y2 >= shape.y - SLACK,
  );
}

function pointBox({ x, y }: Point): Box {
  return { x, x2: x, y, y2: y };
}

function distanceTo(points: readonly Point[], at: Point): number {
  const pieces = points.slice(1).map((to, index) => [itemAt(points, index), to] as const);
  return Math.min(
    ...pieces.map(([from, to]) => {
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / Math.max(1e-6, dx * dx + dy * dy);
      const part = Math.min(1, Math.max(0, along));
      return Math.hypot(at.x - from.x - dx * part, at.y - from.y - dy * part);
    }),
  );
}
