/** The identity block: labels in one column, values to the right of them, the name of the office left of both. */
import { approverFrom, type Approver, type ApproverLine } from "./approver.ts";
import { dateIn } from "./dates.ts";
import { labelAt, type IdentityKey } from "./labels.ts";
import { join, type Line } from "./lines.ts";

export interface Identity {
  readonly texts: Partial<Record<Exclude<IdentityKey, "disahkanOleh">, string>>;
  readonly approver: Approver;
  readonly doubts: readonly { readonly bidang: string; readonly teks: string }[];
}

interface Value {
  readonly y: number;
  readonly text: string;
}
interface Place {
  readonly key: IdentityKey;
  readonly y: number;
  readonly values: Value[];
}

const isDate = (key: IdentityKey): boolean => key.startsWith("tanggal");

/** @param lines the lines from the first label to the first part with a list */
export function identityFrom(lines: readonly Line[], unit: number): Identity {
  const { places, values } = columns(lines);
  const doubts: { bidang: string; teks: string }[] = [];
  for (const value of values) placeOf(places, value, unit)?.values.push(value);
  for (const place of places) place.values.sort((a, b) => a.y - b.y);
  orderDates(places, doubts);
  const texts: Identity["texts"] = {};
  for (const { key, values: own } of places) {
    if (key === "disahkanOleh" || texts[key] !== undefined) continue;
    const text = join(own.map((one) => one.text)).replace(/<\/?u>/g, "");
    const date = isDate(key) ? dateIn(text) : text;
    if (date !== null && date !== "") texts[key] = date;
    else if (text !== "") doubts.push({ bidang: key, teks: `Tidak terbaca sebagai tanggal: "${text}".` });
  }
  const signed = places.filter(({ key }) => key === "disahkanOleh").flatMap((place) => place.values);
  const { approver, unsure } = approverFrom(withGaps(signed, unit));
  if (unsure)
    doubts.push({
      bidang: "disahkanOleh",
      teks: `Jabatan dan nama tidak dapat dibedakan dengan pasti: "${join(signed.map(({ text }) => text))}".`,
    });
  return { texts, approver, doubts };
}

/** Labels by place, and what stands right of the column of labels. Without such a column, all that follows a label. */
function columns(lines: readonly Line[]): { places: Place[]; values: Value[] } {
  const places: Place[] = [];
  const values: Value[] = [];
  const found = lines.flatMap((line) =>
    line.parts.flatMap((part) => {
      const label = labelAt(part.text);
      return label?.kind === "identity" ? [{ line, part, label }] : [];
    }),
  );
  const right = found.flatMap(({ line, part }) =>
    line.parts.filter((other) => other.x > part.x && !/^:$/.test(other.text)).map(({ x }) => x),
  );
  const apart = right.length >= 3;
  const labelX = Math.min(...found.map(({ part }) => part.x));
  const valueX = apart ? Math.max(labelX + 1, Math.min(...right)) : -Infinity;
  for (const { line, label } of found) {
    places.push({ key: label.key, y: line.y, values: [] });
    if (label.rest !== "") values.push({ y: line.y, text: label.rest });
  }
  for (const line of lines) {
    const own = line.parts.filter(({ x, text }) => x >= valueX - 4 && labelAt(text)?.kind !== "identity");
    const text = join(own.map((part) => part.text))
      .replace(/^:\s*/, "")
      .trim();
    if (text !== "") values.push({ y: line.y, text });
  }
  return { places, values };
}

/** A value belongs to the last label above it; one that stands half a line higher belongs to the label below. */
function placeOf(places: readonly Place[], { y, text }: Value, unit: number): Place | undefined {
  const above = places.findLast((place) => place.y <= y + unit * 0.45);
  const below = places.find((place) => place.y > y + unit * 0.45);
  // A value of two lines is set in the middle of its label.
  const near = below !== undefined && below.y - y < unit * 0.95 && !isDate(below.key);
  if (near && above && above.y < y - unit * 0.45 && !/^nip\b/i.test(text)) return below;
  return above ?? below;
}

/** As many dates as labels for them: they belong together in order, whatever the lines say (a label of two lines). */
function orderDates(places: readonly Place[], doubts: { bidang: string; teks: string }[]): void {
  const labels = places.filter(({ key }) => isDate(key));
  const first = places.indexOf(labels[0]!);
  const last = places.indexOf(labels.at(-1)!);
  if (labels.length === 0 || last - first !== labels.length - 1) return;
  const from = places[first - 1];
  const all = [from, ...labels, places[last + 1]].flatMap((place) => place?.values ?? []);
  const dates = all.filter(
    (value, index) => dateIn(value.text) !== null && (index > 0 || from === undefined),
  );
  const loose = labels.flatMap(({ values }) => values).filter(({ text }) => dateIn(text) === null);
  const right = labels.every(({ values }) => values.length === 1 && dateIn(values[0]!.text) !== null);
  if (right) return;
  if (dates.length !== labels.length) {
    for (const { key, values } of labels)
      if (values.length !== 1)
        doubts.push({ bidang: key, teks: "Tanggal ini tidak tercetak, atau letaknya tidak pasti." });
  } else labels.forEach((place, index) => place.values.splice(0, place.values.length, dates[index]!));
  const next = places[last + 1];
  for (const place of [from, next])
    place?.values.splice(
      0,
      place.values.length,
      ...place.values.filter((value) => !dates.includes(value) || dates.length !== labels.length),
    );
  if (next && dates.length === labels.length)
    next.values.unshift(...loose.filter(({ y }) => y > dates.at(-1)!.y));
}

function withGaps(values: readonly Value[], unit: number): ApproverLine[] {
  return values.map(({ y, text }, index) => ({
    text,
    gap: index > 0 && y - values[index - 1]!.y > unit * 1.9,
  }));
}
