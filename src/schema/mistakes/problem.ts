/** A mistake in a content file, told so that a clerk can mend it. What finds mistakes makes these; `reader/report.ts` prints them. */

export interface Problem {
  /** Path as clerks know it, from the project root or absolute, with forward slashes. */
  readonly file: string;
  /** Line and column in the file, from 1; null when the mistake is about the file as a whole. */
  readonly line: number | null;
  readonly column: number | null;
  /** Where in the form, in the editor's words: `dasarHukum butir 3`; null when it is not about a field. */
  readonly field: string | null;
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
  /** How to mend it: one sentence with its full stop. */
  readonly fix: string;
  /** The three as sentences: `found; expected. fix` */
  readonly message: string;
}

/** What a check knows before the file and the line are added. */
export type Mistake = Pick<Problem, "found" | "expected" | "fix">;

/** A mistake in sentences: what is wrong, and how to mend it. */
export function mistakeSentences(mistake: Mistake): string {
  return `${wrongSentence(mistake)} ${mistake.fix}`;
}

/** The first of them alone, where the way to mend it stands elsewhere or is another. */
export function wrongSentence({ found, expected }: Pick<Mistake, "found" | "expected">): string {
  return `${found}; ${expected}.`;
}

/** A place in a file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Puts a problem together. */
export function problemAt(
  file: string,
  place: Place | null,
  field: string | null,
  mistake: Mistake,
): Problem {
  const { found, expected, fix } = mistake;
  return {
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    field,
    found,
    expected,
    fix,
    message: mistakeSentences(mistake),
  };
}

/** Thrown when content is malformed; carries every problem of every file, in order of file and line. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} masalah pada isi katalog`);
    this.name = "ContentProblems";
    this.problems = problems;
  }
}
