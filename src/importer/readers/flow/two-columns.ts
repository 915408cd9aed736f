/** Two lists whose lines come mixed, because the columns were read across: told apart by their numbers and words. */
import { isLoneNumber } from "../../form/labels/lone-marks.ts";
import { markerOf, type Marker } from "../../form/labels/markers.ts";
import type { SectionKey } from "../../form/labels/known-labels.ts";
import { itemAt, present } from "../../../basics/must.ts";

/** A line of a list; `blank` where an empty line is above it. */
export interface FlowLine {
  readonly text: string;
  readonly blank: boolean;
}

interface Side {
  readonly key: SectionKey;
  readonly lines: string[];
  /** Numbers of the items so far. */
  readonly seen: Set<number>;
  marks: boolean;
  style?: string;
}

/** How items of a part usually begin; says something only where the other part's do not. */
const USUAL: Partial<Readonly<Record<SectionKey, RegExp>>> = {
  dasarHukum:
    /^(?:uu|undang|pp\b|per(?:aturan|pres|men|da\b|bup|wal|gub|ma\b|ka\b)|kep(?:utusan|pres|men)|instruksi|inpres|surat edaran|se\b|sk\b|pasal|pma|pmk|hir)/i,
  keterkaitan: /^sop/i,
  peringatan: /\b(?:bila|jika|apabila|maka|akan)\b|^bila/i,
  pencatatan: /di\s?catat|di\s?simpan|\b(?:arsip|buku|agenda|register|manual|elektronik)/i,
};

/** @returns the lines of the left and of the right part */
export function splitColumns(
  lines: readonly FlowLine[],
  left: SectionKey,
  right: SectionKey,
): [string[], string[]] {
  const sides: [Side, Side] = [
    { key: left, lines: [], seen: new Set(), marks: false },
    { key: right, lines: [], seen: new Set(), marks: false },
  ];
  let last: Side = sides[0];
  for (const { text, blank } of withLoneMarkers(lines)) {
    const [head, ...tails] = atRightMarker(text, sides);
    if (head !== "") {
      const marker = markerOf(present(head)) ?? markerOf(`${head} `);
      const side = marker ? sideOf(marker, sides) : unmarked(present(head), blank, last, sides);
      add(side, present(head), marker);
      last = side;
    }
    for (const tail of tails) add(sides[1], tail, markerOf(tail));
    if (tails.length > 0 && head !== "") last = sides[0];
  }
  return [sides[0].lines, sides[1].lines];
}

function add(side: Side, text: string, marker: Marker | null): void {
  side.lines.push(text);
  if (!marker) return;
  side.style ??= marker.style;
  if (marker.kind === "bullet") return;
  side.marks = true;
  side.seen.add(marker.value);
}

/** The number that is still to come. */
function next({ seen }: Side): number {
  let value = 1;
  while (seen.has(value)) value += 1;
  return value;
}

/** "5." alone on its line belongs to the text below it. */
function withLoneMarkers(lines: readonly FlowLine[]): FlowLine[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const lone = (one: FlowLine | undefined): boolean =>
      one !== undefined && /^\d/.test(one.text) && isLoneNumber(one.text);
    if (lone(line) && lines[index + 1] && !markerOf(itemAt(lines, index + 1).text)) return [];
    return lone(before) && !markerOf(line.text)
      ? [{ text: `${present(before).text} ${line.text}`, blank: present(before).blank }]
      : [line];
  });
}

/** "… tentang Administrasi 1. Mahir": where the right column's next item begins within a line; its others may follow. */
function atRightMarker(text: string, [, right]: readonly [Side, Side]): string[] {
  const marks = [
    ...text.matchAll(/(?<=\S)\s+(?=(?:(\d{1,2})(?:[.)]|(?<=[;.]\s+\d{1,2}),)\s+\S|([a-h])\.\s+\S))/g),
  ].filter(
    ({ index, 0: space }) =>
      !/(?:no|nomor|pasal|ayat|huruf)\.?$/i.test(text.slice(0, index)) ||
      /^\d+\. \p{Lu}(?!ahun)/u.test(text.slice(index + space.length)),
  );
  const valueOf = ({ 1: digits, 2: letter }: RegExpExecArray): number =>
    digits ? Number(digits) : present(letter).charCodeAt(0) - 96;
  const at = marks.findIndex((mark) => valueOf(mark) === next(right));
  if (at === -1) return [text];
  const cuts = marks.slice(at).map(({ index }) => index);
  return [text.slice(0, cuts[0]), ...cuts.map((cut, index) => text.slice(cut, cuts[index + 1]))].map(
    (piece) => piece.trim(),
  );
}

function sideOf({ value, rest, kind, style }: Marker, [left, right]: readonly [Side, Side]): Side {
  const inLeft = left.style === style;
  const inRight = right.style === style;
  if (left.style && !inLeft && (inRight || !right.style)) return right;
  if (right.style && !inRight && inLeft) return left;
  // What is no law, or no SOP, is nearly sure to be an item of the other part.
  const strict = left.key === "dasarHukum" || left.key === "keterkaitan";
  const usual =
    byWords(rest, [left, right]) ??
    (strict && rest !== "" && !present(USUAL[left.key]).test(rest) ? right : null);
  if (kind === "letter") return usual ?? (left.lines.length > 0 ? right : left);
  if (value === next(left) && value !== next(right)) return left;
  if (value === next(right) && value !== next(left)) return right;
  return usual ?? left;
}

function unmarked(text: string, blank: boolean, last: Side, sides: readonly [Side, Side]): Side {
  const [left, right] = sides;
  const usual = byWords(text, sides);
  if (left.lines.length + right.lines.length === 0) return usual ?? left;
  const open = /\b(?:tentang|dan|atas|di|yang|untuk|dengan|pada|dari|dalam|oleh|atau|ke|maka)$/i.test(
    last.lines.at(-1) ?? "",
  );
  if (!blank || open || /^\p{Ll}/u.test(text)) return last;
  if (usual && (usual === left || right.lines.length > 0 || !left.marks || USUAL[right.key])) return usual;
  return left.marks && right.lines.length === 0 ? right : left.marks ? last : right;
}

/** The side whose items usually begin so, where the other's do not. */
function byWords(text: string, [left, right]: readonly [Side, Side]): Side | null {
  const [inLeft, inRight] = [USUAL[left.key]?.test(text), USUAL[right.key]?.test(text)];
  if (inLeft === true && inRight !== true) return left;
  if (inRight === true && inLeft !== true) return right;
  return null;
}
