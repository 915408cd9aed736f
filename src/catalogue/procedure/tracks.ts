/**
 * Where arrows run that do not simply lead to the next row: out of the side of their symbol, along a track beside it, and
 * into the line above their target. Tracks lie outside symbols and their labels, so that no line crosses either.
 */
import type { Procedure } from "../../schema/procedure.ts";
import { columnsOf, flowsOf, type Flow } from "./flow.ts";
import { firstOf, itemAt, lastOf, present } from "../../basics/must.ts";

export interface Route extends Flow {
  /** Column that the line leaves from, and the one it enters. */
  readonly source: number;
  readonly target: number;
  /** The track beside the source column: side −1 left, 1 right; lane 0 is nearest. Null: straight to the next row. */
  readonly track: { readonly side: -1 | 1; readonly lane: number } | null;
}

/** Routes for all arrows between steps that have a symbol; arrows through a step without one lead on to the next. */
export function routesOf(procedure: Procedure): Route[] {
  const columns = procedure.langkah.map((_, step) => columnsOf(procedure, step));
  const lanes = new Map<string, Route[]>();
  const routes: Route[] = [];
  for (const flow of drawnFlows(procedure, columns)) {
    const from = itemAt(columns, flow.from);
    const to = itemAt(columns, flow.to);
    if (flow.to === flow.from + 1) {
      const [source, target] = nearestPair(from, to);
      routes.push({ ...flow, source, target, track: null });
      continue;
    }
    const side = sideOf(
      from,
      to,
      routes.find((one) => one.from === flow.from && one.track),
    );
    const source = side === 1 ? lastOf(from) : firstOf(from);
    const [, target] = nearestPair([source], to);
    const beside = lanes.get(`${source} ${side}`) ?? [];
    const route = { ...flow, source, target, track: { side, lane: freeLane(flow, beside) } };
    lanes.set(`${source} ${side}`, [...beside, route]);
    routes.push(route);
  }
  return routes;
}

/** Arrows whose ends have symbols. */
function drawnFlows(procedure: Procedure, columns: readonly (readonly number[])[]): Flow[] {
  const flows = flowsOf(procedure);
  const onward = (step: number, seen: readonly number[] = []): number | null => {
    if (itemAt(columns, step).length > 0) return step;
    const next = flows.filter(({ from }) => from === step);
    return next.length !== 1 || seen.includes(step) ? null : onward(firstOf(next).to, [...seen, step]);
  };
  return flows.flatMap((flow) => {
    const to = itemAt(columns, flow.from).length === 0 ? null : onward(flow.to);
    return to === null ? [] : [{ ...flow, to }];
  });
}

/** Towards the target; the second arrow of a decision takes the other side. */
function sideOf(from: readonly number[], to: readonly number[], other: Route | undefined): -1 | 1 {
  if (other?.track) return other.track.side === 1 ? -1 : 1;
  return lastOf(to) < firstOf(from) ? -1 : 1;
}

/** The nearest lane that no other arrow uses in the same rows. */
function freeLane(flow: Flow, beside: readonly Route[]): number {
  const taken = beside.filter((other) => overlap(flow, other)).map(({ track }) => present(track).lane);
  let lane = 0;
  while (taken.includes(lane)) lane += 1;
  return lane;
}

function overlap(a: Flow, b: Flow): boolean {
  return Math.min(a.from, a.to) <= Math.max(b.from, b.to) && Math.min(b.from, b.to) <= Math.max(a.from, a.to);
}

/** The two columns that lie nearest to each other. */
function nearestPair(from: readonly number[], to: readonly number[]): [number, number] {
  let best: [number, number] = [firstOf(from), firstOf(to)];
  for (const a of from) for (const b of to) if (Math.abs(a - b) < Math.abs(best[0] - best[1])) best = [a, b];
  return best;
}
