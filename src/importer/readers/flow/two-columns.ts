/** Two lists whose lines come mixed, because the columns were read across: told apart by their numbers and words. */
import { markerOf, type Marker } from "../../form/markers.ts";
import type { SectionKey } from "../../form/labels.ts";

export interface FlowLine {
  readonly text: string;
  readonly blank: boolean;
}

interface Side {
  readonly key: SectionKey;
  readonly lines: string[];
  next: number;
  marks: boolean;
}

/** How items of a part usually begin; says something only where the other part's do not. */
const USUAL: Partial<Readonly<Record<SectionKey, RegExp>>> = {
  dasarHukum:
    /^(?:uu|undang|pp\b|per(?:aturan|pres|men|da\b|bup|wal|gub|ma\b|ka\b)|kep(?:utusan|pres|men)|instruksi|inpres|surat edaran|se\b|sk\b|pasal|pma|pmk|hir)/i,
  keterkaitan: /^sop/i,
  peringatan: /\b(?:bila|jika|apabila|maka|akan)\b|^bila/i,
  pencatatan: /\b(?:di\s?catat|di\s?simpan|arsip|buku|agenda|register|manual|elektronik)/i,
};

/** @returns the lines of the left and of the right part */
export function splitColumns(
  lines: readonly FlowLine[],
  left: SectionKey,
  right: SectionKey,
): [string[], string[]] {
  const sides: [Side, Side] = [
    { key: left, lines: [], next: 1, marks: false },
    { key: right, lines: [], next: 1, marks: false },
  ];
  let last: Side = sides[0];
  for (const { text, blank } of lines) {
    const [head, ...tails] = atRightMarker(text, sides);
    if (head !== "") {
      const marker = markerOf(head!) ?? markerOf(`${head} `);
      const side = marker ? sideOf(marker, sides) : unmarked(head!, blank, last, sides);
      add(side, head!, marker);
      last = side;
    }
    for (const tail of tails) add(sides[1], tail, markerOf(tail));
    if (tails.length > 0 && head !== "") last = sides[0];
  }
  return [sides[0].lines, sides[1].lines];
}

function add(side: Side, text: string, marker: Marker | null): void {
  side.lines.push(text);
  if (!marker || marker.kind === "bullet") return;
  side.marks = true;
  side.next = Math.max(side.next, marker.value + 1);
}

/** "… tentang Administrasi 1. Mahir": where the right column's next item begins within a line; its others may follow. */
function atRightMarker(text: string, [, right]: readonly [Side, Side]): string[] {
  const marks = [...text.matchAll(/(?<=\S)\s+(?=(?:(\d{1,2})[.)]\s+\S|([a-h])\.\s+\S))/g)].filter(
    ({ index }) => !/(?:no|nomor|pasal|ayat|huruf)\.?$/i.test(text.slice(0, index)),
  );
  const valueOf = ({ 1: digits, 2: letter }: RegExpExecArray): number =>
    digits ? Number(digits) : letter!.charCodeAt(0) - 96;
  const at = marks.findIndex((mark) => valueOf(mark) === right.next);
  if (at === -1) return [text];
  const cuts = marks.slice(at).map(({ index }) => index);
  return [text.slice(0, cuts[0]), ...cuts.map((cut, index) => text.slice(cut, cuts[index + 1]))].map(
    (piece) => piece.trim(),
  );
}

function sideOf({ value, rest, kind }: Marker, [left, right]: readonly [Side, Side]): Side {
  const usual = byWords(rest, [left, right]);
  if (kind === "letter")
    return usual ?? (left.lines.length > 0 && !left.marks ? right : left.marks ? right : left);
  if (value === left.next && value !== right.next) return left;
  if (value === right.next && value !== left.next) return right;
  return usual ?? left;
}

function unmarked(text: string, blank: boolean, last: Side, [left, right]: readonly [Side, Side]): Side {
  if (left.lines.length + right.lines.length === 0) return byWords(text, [left, right]) ?? left;
  if (!blank) return last;
  const usual = byWords(text, [left, right]);
  if (usual) return usual;
  if (/^\d{1,2}[.)]$/.test(last.lines.at(-1) ?? "")) return last;
  return left.marks && !right.marks && right.lines.length === 0 ? right : left.marks ? last : right;
}

/** The side whose items usually begin so, where the other's do not. */
function byWords(text: string, [left, right]: readonly [Side, Side]): Side | null {
  const [inLeft, inRight] = [USUAL[left.key]?.test(text), USUAL[right.key]?.test(text)];
  if (inLeft === true && inRight !== true) return left;
  if (inRight === true && inLeft !== true) return right;
  return inLeft === false && inRight === undefined ? right : null;
}
