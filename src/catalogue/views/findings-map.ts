/** The map of what is incomplete: SOPs, or where there are many their units, against the parts of the form. */
import { LABELS } from "../../schema/field-labels.ts";
import { itemAt, must } from "../../basics/must.ts";
import { placeOn, questionsPath } from "../addresses.ts";
import { followed } from "../lifetime/followed.ts";
import { isBlank } from "../form/blank-field.ts";
import { isFormList } from "../form/printed-lists.ts";
import { COUNTED_FIELDS, countedFields, type CountedField } from "../form/completeness.ts";
import type { Catalogue, Sop } from "../types.ts";
import type { PageLink } from "./page-link.ts";
import { keysOf } from "../../basics/typed-keys.ts";

/** A part of a form: whole; broken off or lacking a piece; empty; whole, but to be looked at. */
export type PartState = "terisi" | "terpotong" | "kosong" | "ragu";

/** In the order in which they are told. */
export const PART_STATES: Readonly<Record<PartState, string>> = {
  terisi: "terisi",
  ragu: "perlu ditinjau",
  terpotong: "tidak utuh",
  kosong: "kosong",
};

interface MapCell {
  /** The worst state of the part in this row; null where this form has no such part. */
  readonly state: PartState | null;
  /** How many SOPs of the row have the part filled and whole. */
  readonly whole: number;
  readonly path: string;
}

interface MapRow extends PageLink {
  readonly sops: number;
  readonly cells: readonly MapCell[];
  /** Filled and whole parts, of those the forms have. */
  readonly filled: number;
  readonly total: number;
}

export interface MapPart {
  readonly label: string;
  /** SOPs by the state of this part. */
  readonly counts: Readonly<Record<PartState, number>>;
  readonly asked: number;
}

export interface FindingsMap {
  readonly rows: readonly MapRow[];
  readonly parts: readonly MapPart[];
  readonly filled: number;
  readonly total: number;
  /** Whether a row is a unit and not a SOP. */
  readonly byUnit: boolean;
  /** Rows beyond those that are drawn. */
  readonly more: number;
}

/** More SOPs than this are drawn by unit, and no more units than this are drawn. */
const MAP_ROWS = 60;

/** @param sopIds those of a unit, or all; drawn are the ones that are still followed */
export function findingsMap(catalogue: Catalogue, sopIds: Iterable<string>): FindingsMap {
  const sops = followed(catalogue, sopIds);
  // A part that no form here is asked for has no column.
  const fields = COUNTED_FIELDS.filter((field) => sops.some((sop) => countedFields(sop).includes(field)));
  const drawn = sops.map((sop) => ({ sop, states: statesOf(sop, fields) }));
  const byUnit = sops.length > MAP_ROWS;
  const groups = byUnit ? [...Map.groupBy(drawn, ({ sop }) => sop.unitId)] : [];
  const all = byUnit
    ? groups
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([unit, own]) => rowOf(must(catalogue.units, unit).nama, questionsPath(unit), own, fields))
    : drawn.map((one) => rowOf(one.sop.nama, one.sop.path, [one], fields));
  const rows = all.slice(0, MAP_ROWS);
  return {
    rows,
    parts: fields.map((field, column) =>
      partOf(
        field,
        drawn.map(({ states }) => itemAt(states, column)),
      ),
    ),
    filled: all.reduce((sum, { filled }) => sum + filled, 0),
    total: all.reduce((sum, { total }) => sum + total, 0),
    byUnit,
    more: all.length - rows.length,
  };
}

interface Drawn {
  readonly sop: Sop;
  readonly states: readonly (PartState | null)[];
}

function rowOf(label: string, path: string, own: readonly Drawn[], fields: readonly CountedField[]): MapRow {
  const cells = fields.map((field, column): MapCell => {
    const states = own.flatMap(({ states: all }) => all[column] ?? []);
    return {
      state: worst(states),
      whole: states.filter(isWhole).length,
      // The lists have addresses of their own on the page of a SOP.
      path: own.length === 1 && isFormList(field) ? placeOn(path, field) : path,
    };
  });
  return {
    label,
    path,
    sops: own.length,
    cells,
    filled: own.reduce((sum, { sop }) => sum + sop.completeness.filled, 0),
    total: own.reduce((sum, { sop }) => sum + sop.completeness.total, 0),
  };
}

function partOf(field: CountedField, states: readonly (PartState | null)[]): MapPart {
  const counts = { terisi: 0, ragu: 0, terpotong: 0, kosong: 0 };
  for (const state of states) if (state !== null) counts[state] += 1;
  return {
    label: LABELS[field],
    counts,
    asked: states.filter((state) => state !== null).length,
  };
}

/** The state of each field; null where this kind of form has no such field. */
function statesOf(sop: Sop, fields: readonly CountedField[]): (PartState | null)[] {
  const asked = countedFields(sop);
  const doubted = new Set(
    sop.findings.filter(({ severity }) => severity !== "catatan").map(({ field }) => field.split(".", 1)[0]),
  );
  return fields.map((field) => {
    if (!asked.includes(field)) return null;
    if (sop.openFields.includes(field)) return isBlank(sop, field) ? "kosong" : "terpotong";
    return doubted.has(field) ? "ragu" : "terisi";
  });
}

/** "Ragu" is filled and whole; what is written there is in doubt. */
function isWhole(state: PartState): boolean {
  return state === "terisi" || state === "ragu";
}

function worst(states: readonly PartState[]): PartState | null {
  const order = keysOf(PART_STATES);
  return states.reduce<PartState | null>(
    (worse, state) => (worse === null || order.indexOf(state) > order.indexOf(worse) ? state : worse),
    null,
  );
}
