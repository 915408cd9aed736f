/** What the linkage script decides, apart from the page: who is near whom, what filters leave, where arrow keys lead. */
import { must } from "../../basics/must.ts";
import { foldLetters } from "../../words/fold.ts";

export interface ModelNode {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly unit: string;
  readonly group: string;
  readonly status: string;
  /** Centre of the box in the picture. */
  readonly x: number;
  readonly y: number;
}

export interface Model {
  readonly nodes: ReadonlyMap<string, ModelNode>;
  /** Both directions. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Filters as chosen; an empty string chooses nothing. */
export interface LinkageFilters {
  /** Kinds shown; null: all. */
  readonly kinds: ReadonlySet<string> | null;
  readonly group: string;
  readonly unit: string;
  readonly status: string;
}

type Direction = "left" | "right" | "up" | "down";

export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The model of a picture: its nodes by id, each with its neighbours. */
export function buildModel(
  nodes: readonly ModelNode[],
  edges: readonly (readonly [from: string, to: string])[],
): Model {
  const near = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const [from, to] of edges) {
    near.get(from)?.add(to);
    near.get(to)?.add(from);
  }
  return { nodes: new Map(nodes.map((node) => [node.id, node])), near };
}

/**
 * Ids that pass the filters. A filter on SOPs (group, unit) or on regulations (status) also drops what has no line
 * to anything it leaves: regulations and unpublished SOPs follow the SOPs, SOPs follow the regulations. Units and
 * groups, in overviews, are filtered as SOPs are.
 */
export function passing({ nodes, near }: Model, { kinds, group, unit, status }: LinkageFilters): Set<string> {
  const all = [...nodes.values()];
  const touches = (id: string, kept: ReadonlySet<string>): boolean =>
    [...must(near, id)].some((other) => kept.has(other));
  const regulations = ids(
    all.filter((node) => node.kind === "peraturan" && (!status || node.status === status)),
  );
  const sops = ids(
    all.filter(
      (node) =>
        isSop(node) &&
        (!group || node.group === group) &&
        (!unit || node.unit === unit) &&
        (!status || touches(node.id, regulations)),
    ),
  );
  const narrowed = Boolean(group || unit || status);
  const kept = all.filter((node) => {
    const { id, kind } = node;
    if (isSop(node)) return sops.has(id);
    if (kind === "peraturan" && !regulations.has(id)) return false;
    return !narrowed || touches(id, sops);
  });
  return ids(kept.filter(({ kind }) => kinds?.has(kind) ?? true));
}

function isSop({ kind }: ModelNode): boolean {
  return kind !== "peraturan" && kind !== "belum-terbit";
}

function ids(nodes: readonly ModelNode[]): Set<string> {
  return new Set(nodes.map(({ id }) => id));
}

/**
 * The node an arrow key leads to from `current`, or null. Left and right follow a line to the nearest box on that
 * side. Up and down go to the next box of the column, among the neighbours of `origin` if one came from there.
 */
export function walk(
  { nodes, near }: Model,
  current: string,
  direction: Direction,
  visible: ReadonlySet<string>,
  origin: string | null,
): string | null {
  const here = must(nodes, current);
  const distance = (node: ModelNode): number => Math.abs(node.y - here.y);
  const others = [...nodes.values()].filter(({ id }) => id !== current && visible.has(id));
  if (direction === "left" || direction === "right") {
    const sign = direction === "left" ? -1 : 1;
    return nearest(
      others.filter((node) => must(near, current).has(node.id) && Math.sign(node.x - here.x) === sign),
    );
  }
  const sign = direction === "up" ? -1 : 1;
  const column = others.filter((node) => sameColumn(node, here) && Math.sign(node.y - here.y) === sign);
  const siblings = origin === null ? [] : column.filter((node) => near.get(origin)?.has(node.id));
  return nearest(siblings.length > 0 ? siblings : column);

  function nearest(candidates: readonly ModelNode[]): string | null {
    return candidates.toSorted((a, b) => distance(a) - distance(b))[0]?.id ?? null;
  }
}

function sameColumn(a: ModelNode, b: ModelNode): boolean {
  return Math.abs(a.x - b.x) < 1;
}

/** Whether every word of the query occurs in the label, case and accents aside. */
export function matches(label: string, query: string): boolean {
  const text = foldLetters(label).trim();
  return foldLetters(query)
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
