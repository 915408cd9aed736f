/** The heads of the table of steps: which column holds what. */
import { DRAWN_EDGE, isAbove, ROUNDED } from "../cells.ts";
import { join } from "../text.ts";
import type { Block } from "./table-blocks.ts";
import { headOf, type ColumnKey } from "./head-words.ts";
import { present } from "../../basics/must.ts";

/** A column of the table of steps, with its edges. */
export interface StepColumn {
  readonly key: ColumnKey;
  /** Printed, for performers. */
  readonly title: string;
  /** It has a cell of its own. */
  readonly ruled: boolean;
  readonly left: number;
  readonly right: number;
}

interface Heads {
  readonly columns: readonly StepColumn[];
  /** Where the first rows begin. */
  readonly bottom: number;
}

/** @returns null where the columns for activities cannot be told */
export function headsOf(blocks: readonly Block[], unit: number): Heads | null {
  // A title above a ruled table may be called like its column: "Uraian Prosedur".
  const called = blocks.filter(({ text }) => headOf(text) === "kegiatan");
  const first =
    called.find(({ cell }) => cell) ?? called.find((one) => isAmongHeads(one, blocks)) ?? called[0];
  if (!first) return null;
  const isTitle = (block: Block): boolean =>
    block !== first &&
    !block.cell &&
    called.includes(block) &&
    (first.cell !== undefined || block.y < first.y);
  const near = blocks.filter(
    (block) => block.page === first.page && !isTitle(block) && isBeside(block, first, blocks, unit),
  );
  const named = near.flatMap((block) => {
    const key = headOf(block.text);
    return key ? [{ key, block }] : [];
  });
  const edges = edgesOf(near, named, unit);
  const columns = edges.map(({ key, block, left, right }): StepColumn => ({
    key,
    title: block.text,
    ruled: block.cell !== undefined,
    left,
    right,
  }));
  const bottom = Math.max(...near.map(({ y2 }) => y2));
  return columns.some(({ key }) => key !== "kegiatan" && key !== "no") ? { columns, bottom } : null;
}

/** Whether other heads stand on its line. */
function isAmongHeads({ y, page }: Block, blocks: readonly Block[]): boolean {
  const keys = blocks.flatMap((block) =>
    block.page === page && block.y === y ? (headOf(block.text) ?? []) : [],
  );
  return keys.some((key) => key !== "kegiatan");
}

/** Whether a block belongs to the rows of the heads. */
function isBeside(block: Block, first: Block, blocks: readonly Block[], unit: number): boolean {
  const around = (y: number): boolean => y >= first.y - unit * 4 && y <= first.y + unit * 8;
  if (!first.cell || !block.cell)
    return (
      block.y >= first.y - unit * 4 && block.y <= Math.min(first.y + unit * 4, bodyStart(blocks, first, unit))
    );
  // The heads below "Mutu Baku" may be a row of their own; one such word alone is what a step needs: "Dokumen".
  const isQuality = ({ text }: Block): boolean => /kelengkapan|waktu|output/.test(headOf(text) ?? "");
  const quality = blocks.filter((one) => one.page === first.page && around(one.y) && isQuality(one));
  const lower = quality.filter((one) => quality.some((other) => other !== one && inOneRow(one, other)));
  const bottom = Math.max(first.cell.bottom, ...lower.map(({ cell }) => cell?.bottom ?? -Infinity));
  return block.cell.top < bottom - ROUNDED && block.cell.bottom > first.cell.top - unit * 3;
}

const inOneRow = (a: Block, b: Block): boolean =>
  headOf(a.text) !== headOf(b.text) && Math.abs((a.cell?.top ?? a.y) - (b.cell?.top ?? b.y)) < DRAWN_EDGE;

/** Where the row of column numbers or the first numbered row stands, where there are no cells. */
function bodyStart(blocks: readonly Block[], first: Block, unit: number): number {
  if (first.cell) return Infinity;
  const body = blocks.find(({ text, y }) => y > first.y && /^\(?1[.)]?\)?$/.test(text));
  return body ? body.y - unit * 0.5 : Infinity;
}

interface Named {
  readonly key: ColumnKey | "mutu";
  readonly block: Block;
}

/** Performers are the heads below "Pelaksana", or those between activities and mutu baku that have no name of their own. */
function edgesOf(
  near: readonly Block[],
  named: readonly Named[],
  unit: number,
): (Omit<Named, "key"> & { key: ColumnKey; left: number; right: number })[] {
  const at = (key: ColumnKey | "mutu") => named.find((one) => one.key === key)?.block;
  const over = at("pelaksana");
  const from = present(at("kegiatan"));
  const to = at("mutu") ?? at("kelengkapan") ?? at("waktu");
  const right = to ? (to.cell?.left ?? to.x) : Infinity;
  const performers = near.filter((block) => {
    const key = headOf(block.text);
    if (key !== null || /^\(?\d+\)?$/.test(block.text) || !/\p{L}/u.test(block.text)) return false;
    if (from.cell && (!block.cell || isAbove(block.cell, from.cell))) return false;
    const middle = (block.x + block.x2) / 2;
    if (block.cell && over?.cell)
      return middle > over.cell.left && middle < over.cell.right && block.y > over.y;
    return (
      middle > from.x2 &&
      (block.cell ? block.cell.right <= right + DRAWN_EDGE : block.x2 < right + unit * 6 && middle < right)
    );
  });
  const heads = [
    ...named.flatMap(({ key, block }) => (key !== "mutu" && key !== "pelaksana" ? [{ key, block }] : [])),
    // Without names below it, the head itself is the column: names stand in its rows.
    ...(performers.length === 0 && over ? [over] : joined(performers, unit)).map((block) => ({
      key: "pelaksana" as const,
      block,
    })),
  ];
  const unique = heads.filter(
    ({ key, block }, index) =>
      key === "pelaksana" || heads.findIndex((one) => one.key === key) === index || !block,
  );
  const sorted = unique.sort((a, b) => a.block.x - b.block.x);
  return sorted.map((one, index) => {
    const [before, after] = [sorted[index - 1]?.block, sorted[index + 1]?.block];
    const left = one.block.cell?.left ?? (before ? (before.x2 + one.block.x) / 2 : -Infinity);
    return {
      ...one,
      left,
      right: one.block.cell?.right ?? (after ? (one.block.x2 + after.x) / 2 : Infinity),
    };
  });
}

/** Names broken over lines, where there are no cells: what stands above each other is one name. */
function joined(blocks: readonly Block[], unit: number): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const over = result.findIndex(
      (one) =>
        !one.cell && !block.cell && one.x < block.x2 && block.x < one.x2 && block.y - one.y2 < unit * 1.6,
    );
    const above = result[over];
    if (!above) result.push(block);
    else
      result[over] = {
        ...above,
        text: join([above.text, block.text]),
        x: Math.min(above.x, block.x),
        x2: Math.max(above.x2, block.x2),
        y2: block.y,
      };
  }
  return result;
}
