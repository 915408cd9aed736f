/** All that a unit's page of findings shows: how complete its forms are, questions for it, and its findings SOP by SOP. */
import { followed } from "../lifetime/followed.ts";
import { questionsFor } from "./questionnaire.ts";
import type { Catalogue, Unit } from "../types.ts";
import { findingsMap, type FindingsMap } from "./findings-map.ts";
import { groupQuestion, type GroupedQuestion } from "./question-groups.ts";
import { unitFindings, type UnitFindings } from "./unit-findings.ts";
import { findingsVerdict, sharedRows, type SharedRow } from "./findings-view.ts";

interface UnitFindingsView {
  readonly unit: Pick<Unit, "id" | "nama">;
  /** The day for which the findings are true, ISO. */
  readonly today: string;
  readonly sopCount: number;
  readonly findingCount: number;
  /** What a reader is told first. */
  readonly verdict: string;
  readonly map: FindingsMap;
  readonly findings: UnitFindings;
  /** Items that several of its SOPs have in the same words. */
  readonly shared: readonly SharedRow[];
  readonly questions: readonly GroupedQuestion[];
}

/** Shared items that are listed. */
const MOST_SHARED = 30;

/** What is found in a unit's SOPs, and what is asked of it. */
export function unitFindingsView(catalogue: Catalogue, unit: Unit): UnitFindingsView {
  const { id, nama, sopIds } = unit;
  const sops = followed(catalogue, sopIds);
  const map = findingsMap(catalogue, sopIds);
  return {
    unit: { id, nama },
    today: catalogue.today,
    sopCount: sops.length,
    findingCount: sops.reduce((sum, { findings }) => sum + findings.length, 0),
    verdict: findingsVerdict(sops, map),
    map,
    findings: unitFindings(catalogue, sopIds),
    shared: sharedRows(catalogue, sopIds, MOST_SHARED),
    questions: questionsFor(catalogue, unit).map(groupQuestion),
  };
}
