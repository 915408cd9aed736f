/** All that the page of findings shows. */
import { followed } from "../lifetime/followed.ts";
import { SEVERITIES } from "../reader-words.ts";
import type { Catalogue } from "../types.ts";
import { findingsMap } from "./findings-map.ts";
import {
  cycleRows,
  findingsByRule,
  findingsByUnit,
  findingsVerdict,
  neededNext,
  quietRules,
} from "./findings-view.ts";

/** @param limit rows of the list of what to publish next */
export function findingsPage(catalogue: Catalogue, limit: number) {
  const rules = findingsByRule(catalogue);
  const map = findingsMap(catalogue, catalogue.sops.keys());
  return {
    verdict: findingsVerdict(followed(catalogue), map),
    map,
    /** By severity, the gravest first; those that found nothing are left out. */
    groups: SEVERITIES.map((severity) => ({
      severity,
      own: rules.filter((rule) => rule.severity === severity),
    })).filter(({ own }) => own.length > 0),
    quiet: quietRules(rules),
    units: findingsByUnit(catalogue),
    needed: neededNext(catalogue, limit),
    cycles: cycleRows(catalogue),
  };
}
