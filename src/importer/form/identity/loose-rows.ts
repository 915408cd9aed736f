/** Labels and values of the identity block without rules: which lines of the column of values belong to which label. */
import { dateIn } from "./dates.ts";
import { isDateKey } from "./pair-dates.ts";
import { partition, topOrMiddle } from "../labels/partition.ts";
import type { LabelPlace, Value } from "./places.ts";
import { namesSigner } from "./signer-cell.ts";
import { firstOf, itemAt, lastOf } from "../../../basics/must.ts";

/** What it costs, in lines: a label without a value, a value that cannot be one of its label, a colon within a value. */
const EMPTY = 1;
const STRANGE = 2;
const COLON = 2;
/** A line above the labels that is no value. */
const ABOVE = 0.3;
/** No block has more labels or lines; what has is made to keep a computer busy. */
const MOST = 100;

interface Rows {
  /** The values of each place, in order. */
  readonly rows: readonly (readonly Value[])[];
  /** What stands beside no label and is of who signs. */
  readonly signer: readonly Value[];
}

type Row = readonly Value[];

/** @returns null where there is nothing to divide, or too much */
export function looseRows(places: readonly LabelPlace[], given: readonly Value[], unit: number): Rows | null {
  const inOrder = [...given].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines = [...Map.groupBy(inOrder, ({ y }) => y).values()];
  if (places.length === 0 || lines.length === 0 || Math.max(places.length, lines.length) > MOST) return null;
  const first = Math.min(...places.map(({ y }) => y));
  const above: LabelPlace = { key: "lain", title: "", x: 0, y: -Infinity, values: [] };
  const sorted = [above, ...withSigner([...places].sort((a, b) => a.y - b.y))];
  const colons = lines.filter(([one]) => one?.colon).length >= places.length - 1;
  const best = topOrMiddle((centred) =>
    partition(sorted.length, lines.length, (label, from, to) =>
      costOf(itemAt(sorted, label), lines.slice(from, to), { unit, centred, first, colons }),
    ),
  );
  if (!best) return null;
  const rowOf = (place: LabelPlace | undefined): Value[] => {
    const group = place && best.groups[sorted.indexOf(place)];
    return group ? lines.slice(group.from, group.to).flat() : [];
  };
  const signer = sorted.find((place) => place !== above && !places.includes(place));
  return { rows: places.map(rowOf), signer: rowOf(signer) };
}

/** Who signs may stand beside no label: above that of the name, or below all. */
function withSigner(places: readonly LabelPlace[]): LabelPlace[] {
  if (places.some(({ key }) => key === "disahkanOleh")) return [...places];
  const name = places.findIndex(({ key }) => key === "nama");
  const at = name > 0 ? name : places.length;
  return places.toSpliced(at, 0, { key: "disahkanOleh", title: "", x: 0, y: NaN, values: [] });
}

interface Page {
  readonly unit: number;
  readonly centred: boolean;
  /** Where the first label stands. */
  readonly first: number;
  /** Whether values have colons. */
  readonly colons: boolean;
}

function costOf(
  { key, y, deep = 0 }: LabelPlace,
  group: readonly Row[],
  { unit, centred, first, colons }: Page,
): number {
  if (y === -Infinity)
    return group.every(([one]) => one && one.y < first - unit * 0.3) ? group.length * ABOVE : Infinity;
  const signs = group.flat().some(({ text }) => namesSigner(text));
  if (Number.isNaN(y)) return group.length === 0 || signs ? 0 : STRANGE;
  if (group.length === 0) return EMPTY;
  const [top, bottom] = [firstOf(firstOf(group)).y, firstOf(lastOf(group)).y];
  const away = centred ? Math.abs((top + bottom) / 2 - (y + deep / 2)) : Math.abs(top - y);
  const within = colons ? group.filter(([one], index) => (one?.colon === true) !== (index === 0)).length : 0;
  return away / unit + (isStrange(key, group, signs) ? STRANGE : 0) + within * COLON;
}

/** Whether it cannot be the value of that label. */
function isStrange(key: LabelPlace["key"], group: readonly Row[], signs: boolean): boolean {
  const texts = group.map((row) => row.map(({ text }) => text).join(" "));
  if (isDateKey(key)) return dateIn(texts.join(" ")) === null;
  if (key !== "nomor" && key !== "nama") return false;
  return signs || (group.length > 1 && texts.some((text) => dateIn(text)?.includes(" ")));
}
