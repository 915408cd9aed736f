/** The few words that mark a gap where it stands on the form. */
import { ruleOf } from "../findings/index.ts";
import { UNFILLED } from "../findings/rule.ts";
import type { Sop } from "../types.ts";

/** Short words for the gaps at a field, or at one item of it; `unfilled`: the form leaves it empty. */
export function gapWords(sop: Sop, field: string, unfilled: boolean): string[] {
  const words = sop.findings
    .filter((finding) => finding.field === field)
    .flatMap(({ code }) => ruleOf(code).gap ?? []);
  return [...new Set(unfilled ? [UNFILLED, ...words] : words)];
}
