/** Which unit a draft is of: only what is certain; where nothing says it, the reader is asked. */
import { fold } from "../words/fold.ts";
import type { Content } from "../schema/content.ts";
import { firstOf } from "../basics/must.ts";
import { parseSopNumber } from "../schema/printed/sop-number.ts";
import type { Draft, SourceLine } from "./draft.ts";

type Units = Content["units"];

/** The unit as chosen, known here or not, else the one whose code the number has, else the only one; null: it is to be chosen. */
export function unitOf({ unit, values }: Draft, units: Units): string | null {
  if (unit !== null) return unit;
  const number = typeof values["nomor"] === "string" ? parseSopNumber(values["nomor"]) : null;
  const coded = number
    ? units.filter(({ data }) => data.kodeWilayah !== undefined && data.kodeWilayah === number.areaCode)
    : [];
  const [only, ...others] = coded.length > 0 ? coded : units;
  return only && others.length === 0 ? only.id : null;
}

/** The unit whose letterhead the document has, line by line; of two, the one that has more of it. */
export function unitNamed(lines: readonly SourceLine[], units: Units): string | null {
  const free = lines.flatMap(({ parts }) => parts.filter(({ field }) => field === null));
  const words = ` ${free.map(({ text }) => fold(text)).join(" ")} `;
  const named = units.filter(({ data }) => data.kop.every((line) => words.includes(` ${fold(line)} `)));
  const most = Math.max(...named.map(({ data }) => data.kop.length));
  const [best, ...others] = named.filter(({ data }) => data.kop.length === most);
  return best && others.length === 0 ? best.id : null;
}

/** What stands for a unit that is not chosen, or not published yet: its own rules are unknown, so nothing is found against them. */
export function strangeUnit(unit: string | null, units: Units): Units[number] {
  const regions = new Set(units.map(({ data }) => data.wilayah));
  const wilayah = regions.size === 1 ? firstOf([...regions]) : "Indonesia";
  const id = unit ?? "unit-belum-dipilih";
  const nama = id.replaceAll("-", " ");
  return { id, data: { nama, kop: [nama.toUpperCase()], wilayah }, file: `unit/${id}.yaml` };
}
