/** The words of a document beside the form: which field each came to, and which came to none. */
import type { Line } from "../importer/blocks.ts";
import { foldLabel, labelAt } from "../importer/form/labels.ts";
import type { Values } from "./draft.ts";

/** A stretch of a line. `field`: the frontmatter key it was read into; null: a label or words that went nowhere. */
export interface SourcePart {
  readonly text: string;
  readonly field: string | null;
  readonly label: boolean;
}

export interface SourceLine {
  readonly page: number;
  readonly parts: readonly SourcePart[];
}

/** Shorter pieces are found anywhere and prove nothing. */
const SHORTEST = 3;

export function sourceLines(lines: readonly Line[], values: Values): SourceLine[] {
  const fields = Object.entries(values)
    .filter(([key]) => key !== "sumber" && key !== "formulir")
    .map(([key, value]) => [key, wordsOf(value)] as const);
  return lines.map(({ page, parts }) => ({
    page,
    parts: parts.map(({ text }) => partOf(text, fields)),
  }));
}

function partOf(text: string, fields: readonly (readonly [string, string])[]): SourcePart {
  const label = labelAt(text);
  const rest = label ? label.rest : text;
  const folded = foldLabel(rest.replace(/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i, ""));
  // The label's own field comes first: the same words may stand in two.
  const own = label && fields.find(([key, words]) => key === label.key && words.includes(folded));
  const field =
    own ??
    (folded.length < SHORTEST
      ? fields.find(([, words]) => folded !== "" && words.split(" ").includes(folded))
      : fields.find(([, words]) => words.includes(folded)));
  return { text, field: field?.[0] ?? label?.key ?? null, label: label !== null && rest === "" };
}

/** All words of a value, folded; values apart. */
function wordsOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return foldLabel(String(value));
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(wordsOf).join(" ");
}
