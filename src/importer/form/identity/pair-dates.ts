/** Dates and their labels where the lines of the paper do not pair them: a label of two lines shifts all below it. */
import type { Doubt } from "../../entry.ts";
import { dateIn, gluedDates } from "./dates.ts";
import type { IdentityKey } from "../labels/known-labels.ts";
import type { LabelPlace, Value } from "./places.ts";
import { firstOf, itemAt, lastOf } from "../../../basics/must.ts";

/** Whether the value of a label is a date. */
export function isDateKey(key: IdentityKey): boolean {
  return key.startsWith("tanggal");
}

/**
 * As many dates as labels for them, in one run: they belong together in order, whatever the lines say. Dates are taken
 * from, and other words given to, the places before and behind the run. Other numbers of dates become doubts.
 */
export function pairDates(places: readonly LabelPlace[], doubts: Doubt[]): void {
  const labels = places.filter(({ key }) => isDateKey(key));
  if (labels.length === 0) return;
  const first = places.indexOf(firstOf(labels));
  const last = places.indexOf(lastOf(labels));
  if (last - first !== labels.length - 1) return;
  for (const place of labels) place.values = place.values.flatMap(unglued);
  const single = ({ values }: LabelPlace) => values.length === 1 && dateIn(firstOf(values).text) !== null;
  const plain = labels.every((place) => single(place) || place.values.length === 0);
  if (plain && !shifted(places, first, last)) {
    const open = labels.filter(
      ({ values, cell }) =>
        values.length === 0 && labels.some((one) => one.cell === cell && one.values.length > 0),
    );
    for (const { key } of open)
      doubts.push({
        bidang: key,
        teks: "Tanggal ini tampaknya kosong; cocokkan pasangan tanggal dan labelnya.",
      });
    return;
  }
  const [before, after] = [places[first - 1], places[last + 1]];
  const near = [
    ...(before?.values.slice(1) ?? []),
    ...labels.flatMap(({ values }) => values),
    ...(after?.values ?? []),
  ];
  const dates = near.filter((value) => dateIn(value.text) !== null);
  if (dates.length !== labels.length) {
    unpaired(labels, before, after, doubts);
    return;
  }
  const others = near.filter((value) => !dates.includes(value) && !before?.values.includes(value));
  labels.forEach((place, index) => {
    place.values = [itemAt(dates, index)];
  });
  if (before) before.values = before.values.filter((value) => !dates.includes(value));
  if (after) after.values = others.filter((value) => !before?.values.includes(value));
}

/** Nothing pairs them for certain: dates stay where they stand, other words go to the place behind, and it is said. */
function unpaired(
  labels: readonly LabelPlace[],
  before: LabelPlace | undefined,
  after: LabelPlace | undefined,
  doubts: Doubt[],
): void {
  for (const place of labels) {
    if (place.values.length === 1 && dateIn(firstOf(place.values).text) !== null) continue;
    doubts.push({ bidang: place.key, teks: "Tanggal ini tidak tercetak, atau letaknya tidak pasti." });
    const others = place.values.filter(({ text }) => dateIn(text) === null);
    place.values = place.values.filter((value) => !others.includes(value));
    if (after) after.values.unshift(...others);
  }
  if (before) before.values = before.values.filter(({ text }, index) => index === 0 || dateIn(text) === null);
}

/** A date of two lines ("22 November", "2018") becomes one value, in the middle of their height. */
export function mergeWrapped(values: readonly Value[], unit: number): Value[] {
  const result: Value[] = [];
  for (const value of values) {
    const at = result.findLastIndex((one) => wraps(one, value, unit));
    const first = result[at];
    if (!first) result.push(value);
    else result[at] = { ...first, text: `${first.text} ${value.text}`, y: (first.y + value.y) / 2 };
  }
  return result;
}

function wraps(first: Value, rest: Value, unit: number): boolean {
  if (first.cell !== rest.cell || !/^(?:\p{L}+ )?\d{4}$/u.test(rest.text)) return false;
  const down = rest.y - first.y;
  if (down < unit * 0.5 || down > unit * 2 || dateIn(first.text) !== null) return false;
  return (
    (first.cell !== undefined || Math.abs(first.x - rest.x) < unit) &&
    dateIn(`${first.text} ${rest.text}`) !== null
  );
}

/** A label without a date, and a date beside a label of something else next to it. */
function shifted(places: readonly LabelPlace[], first: number, last: number): boolean {
  const beside = [...(places[first - 1]?.values.slice(1) ?? []), ...(places[last + 1]?.values ?? [])];
  return beside.some(({ text }) => dateIn(text) !== null && dateIn(text) !== "-" && !/^\d+$/.test(text));
}

function unglued(value: Value): Value[] {
  const glued = gluedDates(value.text);
  return glued ? glued.map((text) => ({ ...value, text })) : [value];
}
