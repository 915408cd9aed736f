/** All rules, and the findings they and the editor give for a SOP. A new rule is one file and one line here. */
import type { SopEntry } from "../../schema/content.ts";
import type { Finding } from "../types.ts";
import { approverName } from "./approver-name.ts";
import { editorialCode, editorialFindings } from "./editorial.ts";
import { endPunctuation } from "./end-punctuation.ts";
import { equipmentCutOff } from "./equipment-cut-off.ts";
import { excelSpelling } from "./excel-spelling.ts";
import { legalBasisRepeated } from "./legal-basis-repeated.ts";
import { legalBasisUnknown } from "./legal-basis-unknown.ts";
import { linksEmpty } from "./links-empty.ts";
import { numberSpacing, usualSpacing } from "./number-spacing.ts";
import { numberWithoutSerial } from "./number-without-serial.ts";
import { oldMonthSpelling } from "./old-month-spelling.ts";
import { revisionEqualsCreation } from "./revision-equals-creation.ts";
import type { Rule, RuleContext, RuleText, SopFacts, UnitHabits } from "./rule.ts";
import { warningCutOff } from "./warning-cut-off.ts";
import { warningEmpty } from "./warning-empty.ts";

export type { RuleText } from "./rule.ts";

/** In the order of the form's fields, which is the order of a SOP's findings. */
export const RULES: readonly Rule[] = [
  numberWithoutSerial,
  numberSpacing,
  oldMonthSpelling,
  revisionEqualsCreation,
  approverName,
  legalBasisRepeated,
  legalBasisUnknown,
  linksEmpty,
  equipmentCutOff,
  warningCutOff,
  warningEmpty,
  excelSpelling,
  endPunctuation,
];

const byCode = new Map(RULES.map((rule) => [rule.code, rule]));

/** A finding's rule in words, whether derived or editorial. */
export function ruleOf(code: string): RuleText {
  const { title, reason, advice } = byCode.get(code) ?? editorialCode(code);
  return { title, reason, advice };
}

/** What the rules find in a SOP, then what its editor has noted. */
export function findingsOf(sop: SopFacts, context: RuleContext): Finding[] {
  const derived = RULES.flatMap(({ code, severity, check }) =>
    check(sop, context).map(({ field, message }): Finding => ({
      code,
      severity,
      field,
      message,
      editorial: false,
    })),
  );
  return [...derived, ...editorialFindings(sop.data)];
}

/** What is usual in each unit, by unit id. */
export function unitHabits(entries: readonly SopEntry[]): Map<string, UnitHabits> {
  const numbers = new Map<string, string[]>();
  for (const { unit, data } of entries) {
    const list = numbers.get(unit) ?? [];
    numbers.set(unit, list);
    if (data.nomor !== undefined) list.push(data.nomor);
  }
  return new Map(Array.from(numbers, ([unit, list]) => [unit, { numberSpacing: usualSpacing(list) }]));
}
