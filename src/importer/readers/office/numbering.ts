/** Numbers that Word sets by itself: they stand in no text, only in `numbering.xml` and `styles.xml`. */
import { all, child, elements, type Element } from "./xml.ts";

interface Level {
  readonly format: string;
  /** "%1." */
  readonly text: string;
  readonly start: number;
}

/** Where a paragraph stands in its list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** Counts the paragraphs of all lists of a document. */
export interface Numbering {
  /** The marker of the next paragraph at that place ("3."); empty where the list prints none. */
  readonly next: (place: ListPlace) => string;
}

/** @param numbering the root of `numbering.xml`, where there is one */
export function numberingFrom(numbering: Element | undefined): Numbering {
  const abstracts = new Map(
    (numbering ? all(numbering, "w:abstractNum") : []).map((one) => [
      one.attributes["w:abstractNumId"],
      levelsOf(one),
    ]),
  );
  const lists = new Map(
    (numbering ? all(numbering, "w:num") : []).map((one) => [one.attributes["w:numId"], listOf(one)]),
  );
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();
  return {
    next: ({ list, level }) => {
      const found = lists.get(list);
      const levels = abstracts.get(found?.abstract) ?? [];
      const own = levels[level];
      if (!found || !own) return "";
      if (own.format === "bullet") return "•";
      if (own.format === "none") return "";
      // Lists of one kind go on counting, until one of them starts anew.
      const counts = counters.get(found.abstract) ?? [];
      const start = found.starts.get(level);
      if (start !== undefined && !restarted.has(`${list} ${level}`)) counts[level] = start - 1;
      restarted.add(`${list} ${level}`);
      counts[level] = (counts[level] ?? own.start - 1) + 1;
      counts.length = level + 1;
      counters.set(found.abstract, counts);
      return own.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return inFormat(counts[at] ?? 1, levels[at]?.format ?? "decimal");
      });
    },
  };
}

interface List {
  readonly abstract: string;
  /** Levels that this list begins anew, and with which number. */
  readonly starts: ReadonlyMap<number, number>;
}

function listOf(element: Element): List {
  const starts = elements(element).flatMap((one): [number, number][] => {
    const start = child(one, "w:startOverride")?.attributes["w:val"];
    return start === undefined ? [] : [[Number(one.attributes["w:ilvl"] ?? 0), Number(start)]];
  });
  return { abstract: child(element, "w:abstractNumId")?.attributes["w:val"] ?? "", starts: new Map(starts) };
}

function levelsOf(abstract: Element): Level[] {
  return elements(abstract)
    .filter(({ name }) => name === "w:lvl")
    .map((level) => ({
      format: child(level, "w:numFmt")?.attributes["w:val"] ?? "decimal",
      text: child(level, "w:lvlText")?.attributes["w:val"] ?? "",
      start: Number(child(level, "w:start")?.attributes["w:val"] ?? 1),
    }));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function inFormat(value: number, format: string): string {
  const upper = format.startsWith("upper");
  const text = /Letter$/.test(format)
    ? String.fromCharCode(97 + ((value - 1) % 26))
    : /Roman$/.test(format)
      ? roman(value)
      : String(value);
  return upper ? text.toUpperCase() : text;
}

function roman(value: number): string {
  let rest = value;
  return ROMAN.map(([size, letters]) => {
    const times = Math.floor(rest / size);
    rest -= times * size;
    return letters.repeat(times);
  }).join("");
}
