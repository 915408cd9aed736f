/** The kinds of documents that can be read, for all who name them or look for them. */

interface InputFormat {
  /** As clerks call it. */
  readonly name: string;
  /** Endings that are named beside it. */
  readonly endings: readonly string[];
  /** Its other endings. */
  readonly more: readonly string[];
}

const FORMATS: readonly InputFormat[] = [
  { name: "Word", endings: [".docx"], more: [".docm", ".dotx"] },
  { name: "Excel", endings: [".xlsx"], more: [".xlsm"] },
  { name: "PDF", endings: [], more: [".pdf"] },
  { name: "OpenDocument", endings: [".odt", ".ods"], more: [] },
  { name: "diagram BPMN", endings: [".bpmn"], more: [] },
  { name: "teks", endings: [".txt"], more: [] },
];

/** Documents too, which are refused with a word on what to do instead. */
const REFUSED = [".htm", ".html", ".rtf", ".doc", ".xls"];

/** All formats in words: "Word (.docx), PDF, dan teks (.txt)". @param besides what else there is to name, behind them */
export function inputFormats(link: "dan" | "atau", ...besides: readonly string[]): string {
  const names = FORMATS.map(({ name, endings }) =>
    endings.length > 0 ? `${name} (${endings.join(", ")})` : name,
  );
  const all = [...names, ...besides];
  return `${all.slice(0, -1).join(", ")}, ${link} ${all.at(-1) ?? ""}`;
}

/** Whether a file's name is that of a document, to be read or refused. */
export function isDocumentName(name: string): boolean {
  const ending = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? "";
  return (
    REFUSED.includes(ending) ||
    FORMATS.some(({ endings, more }) => endings.includes(ending) || more.includes(ending))
  );
}
