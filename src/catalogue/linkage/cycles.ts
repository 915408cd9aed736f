/** SOPs that need each other in a circle: strongly connected parts of the links (Tarjan), without recursion. */
import type { SopId } from "../../schema/ids.ts";
import { firstOf, lastOf, must } from "../../basics/must.ts";
import type { Catalogue } from "../types.ts";

interface Cycle {
  /** All SOPs that reach each other, in catalogue order. */
  readonly sopIds: readonly SopId[];
  /** A shortest way round from the first of them back to it; the first id is not repeated at the end. */
  readonly round: readonly SopId[];
}

/** What each SOP names under Keterkaitan, distinct, itself left out (that is a finding of its own). */
function needsOf(catalogue: Catalogue): Map<SopId, readonly SopId[]> {
  return new Map(
    Array.from(catalogue.sops.values(), ({ id, links }) => {
      const ids = links.flatMap(({ target }) =>
        target.kind === "sop" && target.id !== id ? [target.id] : [],
      );
      return [id, [...new Set(ids)]];
    }),
  );
}

/** The circles among SOPs, those with most SOPs first. */
export function cyclesOf(catalogue: Catalogue): Cycle[] {
  const needs = needsOf(catalogue);
  const place = new Map(Array.from(catalogue.sops.keys(), (id, index) => [id, index]));
  return stronglyConnected(needs)
    .filter((ids) => ids.length > 1)
    .map((ids) => ids.sort((a, b) => must(place, a) - must(place, b)))
    .sort((a, b) => b.length - a.length || must(place, firstOf(a)) - must(place, firstOf(b)))
    .map((sopIds) => ({ sopIds, round: wayRound(sopIds, needs) }));
}

/** Strongly connected components of a graph given as targets by node. Every target must be a node. */
export function stronglyConnected(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const components: string[][] = [];

  const enter = (node: string): { node: string; next: number } => {
    order.set(node, order.size);
    low.set(node, must(order, node));
    open.push(node);
    isOpen.add(node);
    return { node, next: 0 };
  };

  for (const start of graph.keys()) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    while (path.length > 0) {
      const step = lastOf(path);
      const { node } = step;
      const target = must(graph, node)[step.next++];
      if (target !== undefined) {
        if (!order.has(target)) path.push(enter(target));
        else if (isOpen.has(target)) low.set(node, Math.min(must(low, node), must(order, target)));
        continue;
      }
      path.pop();
      const parent = path.at(-1)?.node;
      if (parent !== undefined) low.set(parent, Math.min(must(low, parent), must(low, node)));
      if (low.get(node) === order.get(node)) {
        const component = open.splice(open.lastIndexOf(node));
        for (const member of component) isOpen.delete(member);
        components.push(component);
      }
    }
  }
  return components;
}

/** Breadth first from the first member until a link leads back to it. */
function wayRound(sopIds: readonly SopId[], needs: ReadonlyMap<SopId, readonly SopId[]>): SopId[] {
  const inside = new Set(sopIds);
  const start = firstOf(sopIds);
  const cameFrom = new Map<SopId, SopId | null>([[start, null]]);
  const queue = [start];
  for (const node of queue) {
    for (const target of must(needs, node)) {
      if (target === start) return wayTo(node, cameFrom);
      if (!inside.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  throw new Error(`"${start}" is in no circle`);
}

function wayTo(node: SopId, cameFrom: ReadonlyMap<SopId, SopId | null>): SopId[] {
  const way: string[] = [];
  for (let at: string | null = node; at !== null; at = must(cameFrom, at)) way.push(at);
  return way.reverse();
}
