/** YAML with places: every value knows its line, every mistake is told in Indonesian. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { lostTexts } from "./lost-text.ts";
import type { Mistake, Place } from "../mistakes/problem.ts";
import { BROKEN, explain } from "./yaml-mistakes.ts";

interface YamlMistake extends Mistake {
  readonly place: Place;
}

interface YamlData {
  readonly value: unknown;
  /** Where the thing at `path` is written; of what is missing, the nearest thing around it. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** The words of a single value as written, without quotes: `065`. */
  readonly textAt: (path: readonly PropertyKey[]) => string | undefined;
  readonly mistakes: readonly YamlMistake[];
  /** Text that is no part of `value`, or another in it, though its writer meant it as it stands. */
  readonly lost: readonly YamlMistake[];
}

/** Reads YAML that starts on line `firstLine` of its file. With mistakes, `value` means nothing; undefined: there is none. */
export function readYaml(text: string, firstLine = 1): YamlData {
  const lines = new LineCounter();
  // One parse serves both values and places: without `prettyErrors`, places cost next to nothing.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const lost = lostTexts(document, text).map(({ offset, mistake }) => ({ ...mistake, place: place(offset) }));
  const cut: ReadonlySet<number> = new Set(lost.map((one) => one.place.line));
  const told = new Set(cut);
  const mistakes: YamlMistake[] = [];
  for (const error of document.errors) {
    const { offset = error.pos[0], ...mistake } = explain(error, text);
    const at = place(offset);
    // One mistake a line: what else the parser says there, or below a text that is cut off, comes of it.
    if (!told.has(at.line) && !cut.has(at.line - 1)) mistakes.push({ ...mistake, place: at });
    told.add(at.line).add(place(error.pos[0]).line);
    // What follows is read from within the text that could not be read.
    if (error.message.includes("in YAML stream")) break;
  }
  let value: unknown;
  try {
    if (document.errors.length === 0) value = document.toJS();
  } catch {
    // An alias that stands for nothing has been told of.
    if (lost.length === 0) mistakes.push({ ...BROKEN, place: { line: firstLine, column: 1 } });
  }
  return {
    value,
    placeOf: (path) => place(walk(document, path).offset),
    textAt: (path) => walk(document, path).source,
    mistakes,
    lost,
  };
}

/** Follows `path` as far as it goes. */
function walk(
  document: Document,
  path: readonly PropertyKey[],
): { offset: number; source: string | undefined } {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      if (!pair) return { offset, source: undefined };
      offset = startOf(pair.key) ?? offset;
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      offset = startOf(next) ?? offset;
    }
    if (next === undefined) return { offset, source: undefined };
    node = next;
  }
  return { offset, source: isScalar(node) ? node.source : undefined };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
