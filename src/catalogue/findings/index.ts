/** All rules, and the findings they and the editor give for a SOP. A new rule is one file and its two lines here. */
import type { UnitId } from "../../schema/ids.ts";
import type { SopEntry } from "../../schema/content.ts";
import type { Finding } from "../types.ts";
import { areaCode } from "./area-code.ts";
import { approverName } from "./approver-name.ts";
import { copiedPart } from "./copied-part.ts";
import { decisionWithoutQuestion } from "./decision-without-question.ts";
import { dateOrder } from "./date-order.ts";
import { dateUnsure } from "./date-unsure.ts";
import { EDITORIAL_CODES, editorialCode, editorialFindings, type EditorialName } from "./editorial.ts";
import { endedBeforeBegun } from "./ended-before-begun.ts";
import { endPunctuation } from "./end-punctuation.ts";
import { equipmentCutOff } from "./equipment-cut-off.ts";
import { excelSpelling } from "./excel-spelling.ts";
import { flowRules } from "./flow-faults.ts";
import { futureDate } from "./future-date.ts";
import { hiddenMarks } from "./hidden-marks.ts";
import { itemCutOff } from "./item-cut-off.ts";
import { legalBasisRepeated } from "./legal-basis-repeated.ts";
import { legalBasisReplaced } from "./legal-basis-replaced.ts";
import { legalBasisUnknown } from "./legal-basis-unknown.ts";
import { linkToItself } from "./link-to-itself.ts";
import { linkToPast } from "./link-to-past.ts";
import { linksEmpty } from "./links-empty.ts";
import { nameNear } from "./name-near.ts";
import { nameRepeated } from "./name-repeated.ts";
import { numberRepeated } from "./number-repeated.ts";
import { numberSpacing, usualSpacing } from "./number-spacing.ts";
import { numberWithoutSerial } from "./number-without-serial.ts";
import { oldMonthSpelling } from "./old-month-spelling.ts";
import { outputUnused } from "./output-unused.ts";
import { partEmpty } from "./part-empty.ts";
import { revisedBeforeMade } from "./revised-before-made.ts";
import { revisionEqualsCreation } from "./revision-equals-creation.ts";
import { reviewOverdue } from "./review-overdue.ts";
import type { Rule, RuleContext, RuleText, SopFacts, UnitHabits } from "./rule.ts";
import { stepOrdersNothing } from "./step-orders-nothing.ts";
import { stepWithoutPerformer } from "./step-without-performer.ts";
import { stepWithoutStandard } from "./step-without-standard.ts";
import { successorUnnamed } from "./successor-unnamed.ts";
import { warningCutOff } from "./warning-cut-off.ts";
import { warningEmpty } from "./warning-empty.ts";
import { entriesOf } from "../../basics/typed-keys.ts";

export type { RuleText } from "./rule.ts";

/** In the order of the form's fields, which is the order of a SOP's findings. */
const RULE_LIST = [
  numberWithoutSerial,
  numberSpacing,
  numberRepeated,
  areaCode,
  partEmpty,
  oldMonthSpelling,
  dateOrder,
  futureDate,
  dateUnsure,
  revisedBeforeMade,
  revisionEqualsCreation,
  reviewOverdue,
  approverName,
  nameRepeated,
  nameNear,
  legalBasisRepeated,
  legalBasisUnknown,
  legalBasisReplaced,
  linksEmpty,
  linkToItself,
  linkToPast,
  equipmentCutOff,
  warningCutOff,
  warningEmpty,
  itemCutOff,
  excelSpelling,
  endPunctuation,
  hiddenMarks,
  copiedPart,
  stepWithoutPerformer,
  stepWithoutStandard,
  stepOrdersNothing,
  decisionWithoutQuestion,
  outputUnused,
  ...flowRules,
  successorUnnamed,
  endedBeforeBegun,
] as const;

/** What a rule is called: a typing error in a code does not compile. */
export type RuleCode = (typeof RULE_LIST)[number]["code"];

/** The codes that have words of their own; a finding may also bear one that an editor has made up. */
export type KnownCode = RuleCode | EditorialName;

export const RULES: readonly (Rule & { readonly code: RuleCode })[] = RULE_LIST;

const byCode = new Map<string, Rule>(RULES.map((rule) => [rule.code, rule]));

/** A finding's rule in words, whether derived or editorial. */
export function ruleOf(code: string): RuleText {
  return byCode.get(code) ?? editorialCode(code);
}

/** The codes about which an office is asked in words of their own for every SOP, in the order of the form. */
export function codesWithQuestion(): KnownCode[] {
  const named: [KnownCode, RuleText][] = [
    ...RULES.map((rule): [RuleCode, RuleText] => [rule.code, rule]),
    ...entriesOf<EditorialName, RuleText>(EDITORIAL_CODES),
  ];
  return named.flatMap(([code, { question, askedApart }]) =>
    question === undefined || askedApart !== undefined ? [] : [code],
  );
}

/** What the rules find in a SOP, then what its editor has noted; of one that is not followed any more, only what speaks of that. */
export function findingsOf(sop: SopFacts, context: RuleContext): Finding[] {
  const past = sop.past !== null;
  const rules = RULES.filter(
    ({ form, ofPast }) => (form === undefined || form === sop.data.formulir) && (!past || ofPast),
  );
  const derived = rules.flatMap(({ code, severity, check }) =>
    check(sop, context).map((draft): Finding => ({ code, severity, ...draft, editorial: false })),
  );
  return past ? derived : [...derived, ...editorialFindings(sop.data)];
}

/** For a unit without SOPs. */
export const NO_HABITS: UnitHabits = { numberSpacing: new Map() };

/** What is usual in each unit, by unit id. */
export function unitHabits(entries: readonly SopEntry[]): Map<UnitId, UnitHabits> {
  const byUnit = Map.groupBy(entries, ({ unit }) => unit);
  const numbersOf = (list: readonly SopEntry[]): string[] => list.flatMap(({ data }) => data.nomor ?? []);
  return new Map(
    Array.from(byUnit, ([unit, list]) => [unit, { numberSpacing: usualSpacing(numbersOf(list)) }]),
  );
}
