/** Labels broken over two lines become one part; two labels glued by one space become two. */
import type { Blocks, Line, Part } from "../../blocks.ts";
import { beginsLabel, foldLabel, labelAt } from "./labels.ts";
import { isLoneMark } from "./lone-marks.ts";
import { cutBefore } from "./pieces.ts";
import { firstOf, itemAt } from "../../../schema/must.ts";

/** Lines of several columns may stand between the two of a label. */
const MOST = 6;

/** The same lines, with every label in one part of its own. */
export function mendLabels(blocks: Blocks): Blocks {
  const { lines, unit } = blocks;
  const parts = lines.map((line) => line.parts.flatMap(splitGlued));
  let listed = false;
  for (const [index, own] of parts.entries()) {
    listed ||= own.some(({ text }) => labelAt(text)?.kind === "section");
    for (const [place, part] of own.entries()) {
      for (const below of !listed && OPEN.test(part.text) ? [index + 1, index + 2, index + 3] : []) {
        if (!lines[below] || lines[below].y - itemAt(lines, index).y > unit * 1.6) break;
        const found = itemAt(parts, below).findIndex((other) => endsSentence(part, other));
        const [other] = found === -1 ? [] : itemAt(parts, below).splice(found, 1);
        if (other)
          own[place] = { ...part, text: `${part.text} ${other.text}`, x2: Math.max(part.x2, other.x2) };
      }
      if (!beginsLabel(part.text) && !/^(?:nomor|no\.?|nama|judul)\s*sop$/i.test(part.text)) continue;
      let deep = 0;
      for (let below = index + 1; below <= index + MOST; below += 1) {
        const down = (lines[below]?.y ?? Infinity) - itemAt(lines, index).y;
        const whole = itemAt(own, place);
        if (down - deep > unit * (deep > 0 ? 1.6 : 2.6)) break;
        const found = itemAt(parts, below).findIndex(
          (other) => continues(whole, other, unit) && !isFirstWord(other, itemAt(parts, below), unit),
        );
        if (found === -1) continue;
        const other = itemAt(itemAt(parts, below), found);
        deep = down;
        own[place] = {
          ...whole,
          text: `${whole.text} ${other.text}`,
          x2: Math.max(whole.x2, other.x2),
          deep,
        };
        itemAt(parts, below).splice(found, 1);
        if (!beginsLabel(itemAt(own, place).text)) break;
      }
    }
  }
  return {
    ...blocks,
    lines: lines.flatMap((line, index): Line[] =>
      itemAt(parts, index).length > 0 ? [{ ...line, parts: itemAt(parts, index) }] : [],
    ),
  };
}

/** A line that wants another: "DINAS KEPENDUDUKAN DAN". */
const OPEN = /(?:^|\s)(?:dan|atau|serta)$/i;

/** Whether a part below a line of the identity block that wants another is called like a label and is the rest of that sentence. */
function endsSentence(part: Part, other: Part): boolean {
  return (
    other.cell === part.cell &&
    other.x < part.x2 &&
    other.x2 > part.x &&
    (!other.begins || part.begins === undefined) &&
    labelAt(other.text)?.kind === "section" &&
    labelAt(`${part.text} ${other.text}`) === null
  );
}

/** "SOP" with more words close behind it is the beginning of an item, not the end of a label. */
function isFirstWord(part: Part, parts: readonly Part[], unit: number): boolean {
  if (!/^sop$/i.test(part.text)) return false;
  return parts.some(({ x, cell }) => cell === part.cell && x >= part.x2 && x - part.x2 < unit * 3);
}

function continues(part: Part, other: Part, unit: number): boolean {
  if (part.cell !== other.cell || !/\p{L}{2}/u.test(other.text)) return false;
  if (other.begins && !part.begins) return false;
  if (
    !part.cell &&
    Math.abs(part.x - other.x) > unit * 4 &&
    !(other.x >= part.x && other.x2 <= part.x2 + unit)
  )
    return false;
  // "Nomor SOP" with "AP" below it.
  if (/\bsop$/i.test(part.text)) return /^AP\s*:?$/i.test(other.text) && Math.abs(part.x - other.x) < unit;
  const own = labelAt(part.text);
  const both = labelAt(`${part.text} ${other.text}`);
  if (both === null || labelAt(other.text) !== null) return false;
  return both.kind === "identity"
    ? own === null && foldLabel(both.rest) === ""
    : foldLabel(both.title).length > foldLabel(part.text).length && both.rest === "";
}

/** A label of the identity block behind the name of the office, with its colon. */
const BEHIND =
  /\s(?=(?:nomor sop|(?:tanggal|tgl\.?) (?:pembuatan|revisi|efektif|pengesahan)|disahkan oleh|nama sop)\s*:)/i;

/** A label and the mark of an item beside it, close together. */
function beforeMark(part: Part): Part[] | null {
  const pieces = part.pieces ?? [];
  const at = pieces.findIndex(({ text }, index) => index > 0 && isLoneMark(firstOf(text.trim().split(/\s/))));
  if (at === -1) return null;
  const cut = cutBefore(part, pieces, at);
  const label = labelAt(cut[0].text);
  return label?.kind === "section" && label.rest === "" ? cut : null;
}

function splitGlued(part: Part): Part[] {
  const label = labelAt(part.text);
  const behind = part.cell || label ? null : BEHIND.exec(part.text);
  if (behind) {
    const at = part.x + ((part.x2 - part.x) * behind.index) / part.text.length;
    return [
      { ...part, text: part.text.slice(0, behind.index), x2: at },
      { ...part, text: part.text.slice(behind.index + 1), x: at + 1 },
    ];
  }
  const marked = beforeMark(part);
  if (marked) return marked;
  const words = part.text.split(" ");
  if (words.length < 2 || words.length > 10 || (label?.kind === "section" && label.rest === ""))
    return [part];
  for (let at = 1; at < words.length; at += 1) {
    const [left, right] = [words.slice(0, at).join(" "), words.slice(at).join(" ").replace(/^:\s*/, "")];
    const [first, second] = [labelAt(left), labelAt(right)];
    if (first?.kind !== "section" || second?.kind !== "section" || first.rest + second.rest !== "") continue;
    if (first.key === second.key) continue;
    const middle = part.x + ((part.x2 - part.x) * left.length) / part.text.length;
    return [
      { ...part, text: left, x2: middle },
      { ...part, text: right, x: middle + 1 },
    ];
  }
  return [part];
}
