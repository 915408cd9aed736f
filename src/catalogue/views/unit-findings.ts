/** All findings of one unit, SOP by SOP, for the unit's own page. */
import type { SopId } from "../../schema/ids.ts";
import { fieldLabel } from "../../schema/field-labels.ts";
import { must } from "../../basics/must.ts";
import { comparePath } from "../addresses.ts";
import { SEVERITIES } from "../reader-words.ts";
import type { Catalogue, Finding } from "../types.ts";
import type { PageLink } from "./page-link.ts";

export interface UnitFindings {
  readonly sops: readonly (PageLink & {
    readonly filled: number;
    readonly total: number;
    /** The gravest first. */
    readonly findings: readonly (Finding & {
      readonly fieldLabel: string;
      readonly compare: string | null;
    })[];
  })[];
  /** SOPs with findings beyond those listed. */
  readonly more: number;
}

/** SOPs listed with all their findings on a unit's page. */
const LISTED = 200;

/** All findings of one unit, SOP by SOP. */
export function unitFindings(catalogue: Catalogue, sopIds: readonly SopId[]): UnitFindings {
  const touched = sopIds.map((id) => must(catalogue.sops, id)).filter(({ findings }) => findings.length > 0);
  const sops = touched.slice(0, LISTED).map(({ id, nama, path, formulir, completeness, findings }) => ({
    label: nama,
    path,
    filled: completeness.filled,
    total: completeness.total,
    findings: findings.toSorted(byWeight).map((finding) => ({
      ...finding,
      fieldLabel: fieldLabel(finding.field, formulir),
      compare: finding.related === undefined ? null : comparePath(id, finding.related),
    })),
  }));
  return { sops, more: touched.length - sops.length };
}

function byWeight(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
