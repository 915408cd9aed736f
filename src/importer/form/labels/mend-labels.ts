/** Labels broken over two lines become one part; two labels glued by one space become two. */
import type { Blocks, Line, Part } from "../../blocks.ts";
import { beginsLabel, foldLabel, labelAt } from "./labels.ts";
import { isLoneMark } from "./lone-marks.ts";
import { cutBefore } from "./pieces.ts";
import { firstOf, itemAt } from "../../../basics/must.ts";

/** Lines of several columns may stand between the two of a label. */
const MOST = 6;

/** The same lines, with every label in one part of its own. */
export function mendLabels(blocks: Blocks): Blocks {
  const { lines, unit } = blocks;
  const parts = lines.map((line) => line.parts.flatMap(splitGlued));
  const belowOf = (index: number): Below[] =>
    lines.slice(index + 1, index + 1 + MOST).map(({ y }, at) => ({
      parts: itemAt(parts, index + 1 + at),
      down: y - itemAt(lines, index).y,
    }));
  let listed = false;
  for (const [index, own] of parts.entries()) {
    listed ||= own.some(({ text }) => labelAt(text)?.kind === "section");
    for (const [place, part] of own.entries()) {
      if (!listed && OPEN.test(part.text)) own[place] = withSentence(part, belowOf(index), unit);
      if (mayGoOn(part.text)) own[place] = withRest(itemAt(own, place), belowOf(index), unit);
    }
  }
  return {
    ...blocks,
    lines: lines.flatMap((line, index): Line[] =>
      itemAt(parts, index).length > 0 ? [{ ...line, parts: itemAt(parts, index) }] : [],
    ),
  };
}

/** A line below another: what is taken into that one leaves its parts. */
interface Below {
  readonly parts: Part[];
  /** How far below it stands. */
  readonly down: number;
}

/** Takes the first such part out of a line. */
function take({ parts }: Below, isMeant: (part: Part) => boolean): Part | undefined {
  const found = parts.findIndex(isMeant);
  return found === -1 ? undefined : parts.splice(found, 1)[0];
}

function together(part: Part, other: Part): Part {
  return { ...part, text: `${part.text} ${other.text}`, x2: Math.max(part.x2, other.x2) };
}

/** The rest of a sentence stands in one of the next lines. */
function withSentence(part: Part, below: readonly Below[], unit: number): Part {
  let whole = part;
  for (const line of below.slice(0, 3)) {
    if (line.down > unit * 1.6) break;
    const rest = take(line, (other) => endsSentence(part, other));
    if (rest) whole = together(whole, rest);
  }
  return whole;
}

function mayGoOn(text: string): boolean {
  return beginsLabel(text) || /^(?:nomor|no\.?|nama|judul)\s*sop$/i.test(text);
}

/** The rest of a label stands in the next lines of its column. */
function withRest(part: Part, below: readonly Below[], unit: number): Part {
  let whole = part;
  let deep = 0;
  for (const line of below) {
    if (line.down - deep > unit * (deep > 0 ? 1.6 : 2.6)) break;
    const rest = take(
      line,
      (other) => continues(whole, other, unit) && !isFirstWord(other, line.parts, unit),
    );
    if (!rest) continue;
    deep = line.down;
    whole = { ...together(whole, rest), deep };
    if (!beginsLabel(whole.text)) break;
  }
  return whole;
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
