/** Running text, as copied from a page or torn out of a PDF: labels and the words between them, in order. */
import { beginsLabel, labelAt, type Label } from "../../form/labels/labels.ts";
import { clean } from "../../text.ts";
import { anyOf } from "../../../words/any-word.ts";

/** A label, or words between two; `blank` where an empty line is above it. */
export type FlowToken =
  | { readonly kind: "label"; readonly label: Label; readonly blank: boolean }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly blank: boolean;
      /** It stands behind its label on one line. */
      readonly own: boolean;
    };

/** Both ways of writing a label: as given, and in capitals. */
const inBothCases = (labels: readonly string[]): string =>
  anyOf(labels.flatMap((label) => [label, label.toUpperCase()]));

/** Labels of the identity block that may stand in the middle of a line, behind the office's name. */
const INSIDE = new RegExp(
  String.raw`(?<=\s)` +
    anyOf([
      String.raw`${anyOf(["Nomor", "NOMOR", String.raw`No\.`])}\s*(?:SOP|Dokumen)`,
      String.raw`${inBothCases(["Tanggal", "Tgl[.]?"])}\s*${anyOf([inBothCases(["Pembuatan", "Revisi", "Pengesahan"]), "Efe[kc]", "EFEK", "Terbit"])}`,
      String.raw`(?:Di\s?sahkan|DI\s?SAHKAN)\s*(?:[Oo]leh|OLEH)`,
      String.raw`${inBothCases(["Nama", "Judul"])}\s*SOP`,
      String.raw`Halaman\s*:`,
      String.raw`No\.?\s*Revisi\s*:`,
    ]),
  "g",
);

/** Labels of lists in a text without line ends. */
const RUNNING = new RegExp(
  String.raw`(?<=\s)${inBothCases([
    "Dasar Hukum",
    "Keterkaitan",
    "Peringatan",
    "Kualifikasi Pelaksana(?:an)?",
    "Peralatan ?/ ?Perlengkapan",
    "Pencatatan dan Pendataan",
    "Uraian Prosedur",
  ])}(?=\s)`,
  "g",
);

/** Longer lines are whole pages. */
const LONG = 300;

/** The labels and words of a text, in order; page numbers and comments are left out. */
export function tokensOf(text: string): FlowToken[] {
  const tokens: FlowToken[] = [];
  let blank = false;
  for (const raw of withWholeLabels(withoutPageNumbers(text.split(/\r\n?|\n/)))) {
    if (raw.trim() === "") {
      blank = true;
      continue;
    }
    if (raw.startsWith("# ")) continue;
    for (const piece of raw.length > LONG ? running(raw) : atLabels(raw, INSIDE)) {
      tokens.push(...tokensOfPiece(clean(piece), blank));
      blank = false;
    }
  }
  return tokens;
}

const PAGE_NUMBER = /^\s*[-–]?\s*\d{1,3}\s*[-–]?\s*$/;

/** A number alone at the end of a page or of the text, an empty line above it, is the page's. */
function withoutPageNumbers(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let atEnd = true;
  for (const [index, line] of [...lines.entries()].reverse()) {
    const isNumber = atEnd && PAGE_NUMBER.test(line) && lines[index - 1]?.trim() === "";
    const last = isNumber ? (lines.slice(Math.max(0, index - 5), index).findLast(isFilled) ?? "") : "";
    if (isNumber && labelAt(last.trim()) === null) continue;
    kept.push(line);
    if (isFilled(line)) atEnd = false;
    if (line.startsWith("\f")) atEnd = true;
  }
  return kept.reverse();
}

function isFilled(line: string): boolean {
  return line.trim() !== "";
}

/** A label broken over two lines, and a value that begins with its colon on the next line, become one line. */
function withWholeLabels(lines: readonly string[]): string[] {
  const result: string[] = [];
  for (const line of lines) {
    const [last, own] = [result.at(-1)?.trim() ?? "", line.trim()];
    const completes =
      beginsLabel(last) && own !== "" && !labelAt(last) && !labelAt(own) && labelAt(`${last} ${own}`);
    const value = /^:\s*\S/.test(own) && labelAt(last)?.rest === "";
    if (completes || value) result[result.length - 1] = `${last} ${own}`;
    else result.push(line);
  }
  return result;
}

function running(line: string): string[] {
  return atLabels(line, INSIDE)
    .flatMap((piece) => atLabels(piece, RUNNING))
    .flatMap((piece) => {
      const label = RUNNING.exec(` ${piece}`)?.[0];
      RUNNING.lastIndex = 0;
      const own =
        label !== undefined && piece.startsWith(label) ? [label, piece.slice(label.length)] : [piece];
      return own.flatMap((one) => one.split(/\s(?=\d{1,2}\. \p{L})/u));
    })
    .flatMap((piece) => piece.split(/\s(?=\[ ?\d+ ?\])|(?<=\p{L}) (?=SOP Seksi)/u));
}

function atLabels(line: string, pattern: RegExp): string[] {
  const cuts = [...line.matchAll(pattern)].map(({ index }) => index);
  return [0, ...cuts]
    .map((cut, index) => line.slice(cut, cuts[index]))
    .filter((piece) => piece.trim() !== "");
}

/** One label and what stands behind it, two labels side by side, or plain text. */
function tokensOfPiece(piece: string, blank: boolean): FlowToken[] {
  const text = piece.replace(/^:\s*/, "");
  if (text === "") return [];
  const label = labelAt(text);
  if (label) {
    const rest = label.rest.trim();
    const token: FlowToken = { kind: "label", label, blank };
    if (rest === "") return [token];
    return [
      token,
      ...tokensOfPiece(rest, false).map((one) => (one.kind === "text" ? { ...one, own: true } : one)),
    ];
  }
  const words = text.split(" ");
  for (let at = 1; at < words.length && words.length <= 12; at += 1) {
    const [left, right] = [
      labelAt(words.slice(0, at).join(" ")),
      labelAt(words.slice(at).join(" ").replace(/^:\s*/, "")),
    ];
    if (left?.kind !== "section" || right?.kind !== "section" || left.rest + right.rest !== "") continue;
    return [
      { kind: "label", label: left, blank },
      { kind: "label", label: right, blank: false },
    ];
  }
  return [{ kind: "text", text, blank, own: false }];
}
