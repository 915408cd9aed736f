/** Rows of a question gathered where the same is printed, so that it is said once. */
import type { Question, QuestionRow } from "./questionnaire.ts";

interface QuestionGroup {
  /** What the documents print, or what is known; empty where there is nothing to say. */
  readonly printed: readonly string[];
  readonly rows: readonly Pick<QuestionRow, "label" | "path">[];
}

export interface GroupedQuestion extends Omit<Question, "rows"> {
  readonly groups: readonly QuestionGroup[];
  /** What needs an answer, in all. */
  readonly count: number;
  /** Rows beyond those in the groups. */
  readonly more: number;
}

/** Rows of one question that a page shows; beyond them it says how many there are. */
const ROWS = 100;

/** In the order in which each print is first met. */
export function groupQuestion({ rows, ...question }: Question): GroupedQuestion {
  const shown = rows.slice(0, ROWS);
  const groups = Array.from(
    Map.groupBy(shown, ({ printed }) => printed.join("\n")).values(),
    (own): QuestionGroup => ({
      printed: own[0]?.printed ?? [],
      rows: own.map(({ label, path }) => ({ label, path })),
    }),
  );
  return { ...question, groups, count: rows.length, more: rows.length - shown.length };
}
