/** The identity block: labels in one column, values to the right of them, the name of the office left of both. */
import type { Line } from "../../blocks.ts";
import type { Doubt } from "../../entry.ts";
import { join } from "../../text.ts";
import { approverFrom, type Approver } from "./approver.ts";
import type { ApproverLine } from "./signer-lines.ts";
import { dateIn } from "./dates.ts";
import { isDateKey, mergeWrapped, pairDates } from "./pair-dates.ts";
import { readBlock } from "./block.ts";
import type { IdentityKey } from "../labels/known-labels.ts";
import { placeOfValue } from "./place-of.ts";
import type { LabelPlace, Value } from "./places.ts";
import { colonRows } from "./colon-rows.ts";
import { looseRows } from "./loose-rows.ts";
import { SIGNATURE } from "./signer-words.ts";
import { strangeWords } from "./strange-words.ts";
import { signerValues } from "./signer-cell.ts";
import { itemAt } from "../../../basics/must.ts";

/** What the identity block of a form says. */
export interface Identity {
  readonly texts: Partial<Record<Exclude<IdentityKey, "disahkanOleh" | "lain">, string>>;
  /** What other forms print beside these. */
  readonly others: readonly { readonly judul: string; readonly isi: string[] }[];
  /** Those of them whose labels nobody knows. */
  readonly unknown: readonly string[];
  readonly approver: Approver;
  readonly doubts: readonly Doubt[];
  /** What stands where values do, read or not, without signs of signing. */
  readonly words: readonly string[];
}

/** @param lines the lines from the first label to the first part with a list */
export function identityFrom(lines: readonly Line[], unit: number): Identity {
  const { places, values, colons, unknown, words } = readBlock(lines, unit);
  const doubts: Doubt[] = [];
  const signer = giveValues(places, mergeWrapped(values, unit), colons, unit);
  pairDates(places, doubts);
  const others = places.flatMap(({ key, title, values: own }) =>
    key === "lain" ? [{ judul: title, isi: own.map(({ text }) => text) }] : [],
  );
  const texts = textsOf(places, doubts);
  const labelled = places.filter(({ key }) => key === "disahkanOleh").flatMap((place) => place.values);
  const signed = [...labelled, ...signer];
  const { approver, unsure } = approverFrom(withGaps(signed, unit));
  if (unsure) {
    const all = join(signed.map(({ text }) => text));
    doubts.push({
      bidang: "disahkanOleh",
      teks: `Jabatan dan nama tidak dapat dibedakan dengan pasti: "${all}".`,
    });
  }
  doubts.push(...strangeWords(texts, approver));
  return { texts, others, unknown, approver, doubts, words: words.filter((text) => !SIGNATURE.test(text)) };
}

/** Each value goes to its label. @returns those that are of who signs and stand beside no label */
function giveValues(
  places: readonly LabelPlace[],
  values: readonly Value[],
  colons: readonly number[],
  unit: number,
): readonly Value[] {
  const byColon = colonRows(places, values, colons, unit);
  const signer = byColon ? [] : signerValues(places, values);
  const own = values.filter((value) => !signer.includes(value));
  const loose = !byColon && places.every(({ cell }) => !cell) ? looseRows(places, own, unit) : null;
  const rows = byColon ?? loose?.rows;
  for (const [index, row] of rows?.entries() ?? []) itemAt(places, index).values.push(...row);
  if (!rows) for (const value of own) placeOfValue(places, value, unit)?.values.push(value);
  for (const place of places) place.values.sort((a, b) => a.y - b.y || a.x - b.x);
  return [...signer, ...(loose?.signer ?? [])];
}

function textsOf(places: readonly LabelPlace[], doubts: Doubt[]): Identity["texts"] {
  const texts: Identity["texts"] = {};
  for (const { key, unsure, values } of places) {
    const reason = unsure ?? values.find((one) => one.unsure)?.unsure;
    if (reason !== undefined) doubts.push({ bidang: key, teks: reason });
    if (key === "lain" || key === "disahkanOleh" || texts[key] !== undefined) continue;
    const text = join(rowsOf(values));
    // The label tells the entry that this form has it, and no other date in its place.
    if (text === "" && key === "tanggalPengesahan") texts[key] = "";
    const date = isDateKey(key) ? dateIn(text) : text;
    if (date !== null && date !== "") texts[key] = date;
    else if (text !== "") doubts.push({ bidang: key, teks: `Tidak terbaca sebagai tanggal: "${text}".` });
  }
  return texts;
}

/** What stands on one line is apart, whatever it ends with ("560/   /2017"). */
function rowsOf(values: readonly Value[]): string[] {
  return [...Map.groupBy(values, ({ y }) => y).values()].map((row) => row.map(({ text }) => text).join(" "));
}

function withGaps(values: readonly Value[], unit: number): ApproverLine[] {
  return values.map(({ y, text, underlined }, index) => ({
    text,
    underlined,
    gap: index > 0 && y - itemAt(values, index - 1).y > unit * 1.9,
  }));
}
