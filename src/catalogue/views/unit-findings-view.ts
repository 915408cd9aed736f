/** All that a unit's page of findings shows: how complete its forms are, questions for it, and its findings SOP by SOP. */
import { must } from "../../schema/must.ts";
import { unitCompleteness } from "../completeness.ts";
import { questionsFor, type Question } from "../questionnaire.ts";
import type { Catalogue, Completeness, Unit } from "../types.ts";
import { unitFindings, type UnitFindings } from "./unit-findings.ts";
import { sharedRows, type SharedRow } from "./findings-view.ts";

export interface UnitFindingsView {
  readonly unit: Pick<Unit, "id" | "nama">;
  /** The day for which the findings are true, ISO. */
  readonly today: string;
  readonly sopCount: number;
  readonly findingCount: number;
  readonly completeness: Completeness;
  readonly findings: UnitFindings;
  /** Items that several of its SOPs have in the same words. */
  readonly shared: readonly SharedRow[];
  readonly questions: readonly Question[];
}

/** Shared items that are listed. */
const MOST_SHARED = 30;

export function unitFindingsView(catalogue: Catalogue, unit: Unit): UnitFindingsView {
  const { id, nama, sopIds } = unit;
  const sops = sopIds.map((sopId) => must(catalogue.sops, sopId));
  return {
    unit: { id, nama },
    today: catalogue.today,
    sopCount: sops.length,
    findingCount: sops.reduce((sum, { findings }) => sum + findings.length, 0),
    completeness: unitCompleteness(sops),
    findings: unitFindings(catalogue, sopIds),
    shared: sharedRows(catalogue, sopIds, MOST_SHARED),
    questions: questionsFor(catalogue, unit),
  };
}
