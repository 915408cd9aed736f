/** Whether what is called like a label stands where a label can stand. */
import type { Part } from "../../blocks.ts";
import { isLoneMark, isPartNumber } from "./lone-marks.ts";

/** A label stands at the beginning of its column, not in the middle of a sentence. */
export function isColumnText(part: Part, parts: readonly Part[]): boolean {
  const before = parts.filter((other) => other !== part && other.cell === part.cell && other.x2 <= part.x);
  return !part.cell || before.every(({ text }) => isPartNumber(text));
}

/** The first word of an item is called like a label: a mark stands close before it, or its sentence goes on behind. */
export function isInSentence(part: Part, parts: readonly Part[], unit: number): boolean {
  if (part.cell) return false;
  return parts.some(({ text, x, x2 }) => {
    const before = x2 <= part.x && part.x - x2 < unit * 2 && isLoneMark(text);
    const sentence = x2 <= part.x && part.x - x2 < unit * 3 && /(?:^|\s)(?:dan|atau)$/.test(text);
    return (
      before ||
      (sentence && /^\p{L}+$/u.test(part.text)) ||
      (x >= part.x2 && x - part.x2 < unit * 3 && /^\p{Ll}{2}/u.test(text))
    );
  });
}
