/** Labels and values of the identity block without rules: which lines of the column of values belong to which label. */
import { dateIn } from "./dates.ts";
import { isDateKey } from "./pair-dates.ts";
import type { Place, Value } from "./places.ts";
import { namesSigner } from "./signer-cell.ts";
import { firstOf, itemAt, lastOf } from "../../schema/must.ts";

/** Values are printed level with the first line of their label, or in the middle of its height. */
type Mode = "top" | "middle";

/** What it costs, in lines: a label without a value, a value that cannot be one of its label, a colon within a value. */
const EMPTY = 1;
const STRANGE = 2;
const COLON = 2;
/** A line above the labels that is no value. */
const ABOVE = 0.3;
/** No block has more; what has is made to keep a computer busy. */
const MOST = 120;

export interface Rows {
  /** The values of each place, in order. */
  readonly rows: readonly (readonly Value[])[];
  /** What stands beside no label and is of who signs. */
  readonly signer: readonly Value[];
}

/** @returns null where there is nothing to divide, or too much */
export function looseRows(places: readonly Place[], given: readonly Value[], unit: number): Rows | null {
  const first = Math.min(...places.map(({ y }) => y));
  const above: Place = { key: "lain", title: "", x: 0, y: -Infinity, values: [] };
  const sorted = [above, ...withSigner([...places].sort((a, b) => a.y - b.y))];
  const lines = [...Map.groupBy([...given].sort((a, b) => a.y - b.y || a.x - b.x), ({ y }) => y).values()];
  if (places.length === 0 || lines.length === 0 || places.length * lines.length ** 2 > MOST ** 2 * 30) return null;
  const [top, middle] = (["top", "middle"] as const).map((mode) => divide(sorted, lines, { unit, mode, first }));
  const best = top && middle && middle.cost < top.cost - 0.05 ? middle : top;
  if (!best) return null;
  const of = new Map(sorted.map((place, index) => [place, itemAt(best.groups, index)]));
  const signer = sorted.find((place) => place !== above && !places.includes(place));
  const rowOf = (place: Place): Value[] => of.get(place)?.flat() ?? [];
  return { rows: places.map(rowOf), signer: signer ? rowOf(signer) : [] };
}

/** Who signs may stand beside no label: above that of the name, or below all. */
function withSigner(places: readonly Place[]): Place[] {
  if (places.some(({ key }) => key === "disahkanOleh")) return [...places];
  const name = places.findIndex(({ key }) => key === "nama");
  const at = name > 0 ? name : places.length;
  return places.toSpliced(at, 0, { key: "disahkanOleh", title: "", x: 0, y: NaN, values: [] });
}

interface Page {
  readonly unit: number;
  readonly mode: Mode;
  /** Where the first label stands. */
  readonly first: number;
  /** Whether values have colons. */
  readonly colons: boolean;
}

interface Division {
  readonly cost: number;
  readonly groups: readonly (readonly (readonly Value[])[])[];
}

/** Lines go to labels in order, so that all together stand nearest to where they should. */
function divide(
  places: readonly Place[],
  lines: readonly (readonly Value[])[],
  page: Omit<Page, "colons">,
): Division | null {
  const colons = lines.filter(([first]) => first?.colon).length >= places.length - 2;
  let before: (Division | null)[] = [{ cost: 0, groups: [] }];
  for (const place of places) {
    const after: (Division | null)[] = [];
    for (const [from, one] of before.entries()) {
      if (!one) continue;
      for (let to = from; to <= lines.length; to += 1) {
        const group = lines.slice(from, to);
        const cost = one.cost + costOf(place, group, { ...page, colons });
        if (cost < (after[to]?.cost ?? Infinity))
          after[to] = { cost, groups: [...one.groups, group] };
      }
    }
    before = after;
  }
  return before[lines.length] ?? null;
}

function costOf(
  { key, y, deep = 0 }: Place,
  group: readonly (readonly Value[])[],
  { unit, mode, first, colons }: Page,
): number {
  if (y === -Infinity) return group.every(([one]) => one && one.y < first - unit * 0.3) ? group.length * ABOVE : Infinity;
  if (Number.isNaN(y)) return group.length === 0 || group.flat().some(({ text }) => namesSigner(text)) ? 0 : STRANGE;
  if (group.length === 0) return EMPTY;
  const [top, bottom] = [firstOf(firstOf(group)).y, firstOf(lastOf(group)).y];
  const away = mode === "top" ? Math.abs(top - y) : Math.abs((top + bottom) / 2 - (y + deep / 2));
  const texts = group.map((row) => row.map(({ text }) => text).join(" "));
  const strange = isDateKey(key)
    ? dateIn(texts.join(" ")) === null
    : key === "nomor" || key === "nama"
      ? texts.some((text) => namesSigner(text) || (group.length > 1 && dateIn(text)?.includes(" ")))
      : false;
  const within = colons ? group.filter(([one], index) => (one?.colon === true) !== (index === 0)).length : 0;
  return away / unit + (strange ? STRANGE : 0) + within * COLON;
}
