/** Findings gathered by rule and by SOP, for the page that lists what is incomplete or doubtful. */
import { ruleOf, type RuleText } from "../findings/index.ts";
import type { Catalogue, Severity } from "../types.ts";
import { fieldLabel } from "../field-labels.ts";
import type { PageLink } from "./sop-view.ts";

export interface RuleGroup extends RuleText {
  readonly code: string;
  readonly severity: Severity;
  readonly editorial: boolean;
  readonly sops: readonly (PageLink & {
    readonly messages: readonly string[];
    readonly fields: readonly string[];
  })[];
}

/** Gravest first, as listed in the model's types. */
export const SEVERITIES = ["galat", "peringatan", "catatan"] as const satisfies readonly Severity[];

/** Every rule that touches a SOP, gravest first, then the ones that touch most. */
export function findingsByRule(catalogue: Catalogue): RuleGroup[] {
  const found = new Map<string, { severity: Severity; editorial: boolean; sops: Map<string, { messages: string[]; fields: string[] }> }>();
  for (const sop of catalogue.sops.values()) {
    for (const { code, severity, editorial, message, field } of sop.findings) {
      const rule = found.get(code) ?? { severity, editorial, sops: new Map() };
      found.set(code, rule);
      const entry = rule.sops.get(sop.id) ?? { messages: [], fields: [] };
      rule.sops.set(sop.id, entry);
      entry.messages.push(message);
      entry.fields.push(fieldLabel(field));
    }
  }
  return [...found]
    .map(([code, { severity, editorial, sops }]) => ({
      ...ruleOf(code),
      code,
      severity,
      editorial,
      sops: Array.from(sops, ([id, entry]) => {
        const { nama, path } = catalogue.sops.get(id)!;
        return { label: nama, path, ...entry };
      }),
    }))
    .sort((a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.sops.length - a.sops.length || a.code.localeCompare(b.code),
    );
} // prettier-ignore
