/** What stands on pages without belonging to the form: page numbers, the footer of the electronic signature. */
import { textOf, type Blocks, type Line } from "../../blocks.ts";
import { anyOf } from "../../../words/any-word.ts";
import { itemAt } from "../../../basics/must.ts";
import { repeatedOnPages } from "./repeated-lines.ts";

const FOOTER = new RegExp(
  anyOf([
    "dokumen ini telah ditandatangani secara elektronik",
    "dokumen ini (?:sah|merupakan dokumen) ",
    "balai (?:besar )?sertifikasi elektronik",
    String.raw`\bBSrE\b`,
    "pindai kode qr",
    String.raw`https?://tte\.`,
  ]),
  "i",
);
const PAGE_NUMBER =
  /^(?:\[\s*\d{1,3}\s*\]|[-–]\s*\d{1,3}\s*[-–]|(?:hal(?:aman)?|page)\.?\s*:?\s*\d{1,3}(?:\s*(?:dari|of|\/)\s*\d{1,3})?)$/i;
/** The page's number behind the name of the office or of the SOP. */
const NUMBERED_FOOT = /(?:^|\s)(?:hal(?:aman)?|page)\.?\s*:?\s*(\d{1,3})(?:\s*(?:dari|of|\/)\s*\d{1,3})?$/i;

/** The same lines without page furniture. A number counts as a page's only at the page's end, alone or behind a dash. */
export function withoutFurniture(blocks: Blocks): Blocks {
  const { lines } = blocks;
  const repeated = blocks.measured ? repeatedOnPages(lines, blocks.unit) : new Set<Line>();
  const isLast = (index: number): boolean => lines[index + 1]?.page !== itemAt(lines, index).page;
  return {
    ...blocks,
    lines: lines.filter(
      (line, index) => !repeated.has(line) && !isFurniture(line, isLast(index), blocks.measured),
    ),
  };
}

/** The footer of the electronic signature. */
export function isFooter(text: string): boolean {
  return FOOTER.test(text);
}

function isFurniture({ parts, page }: Line, last: boolean, measured: boolean): boolean {
  const text = textOf(parts).trim();
  if (isFooter(text)) return true;
  if (PAGE_NUMBER.test(text) && parts.every(({ cell }) => !cell)) return true;
  if (last && NUMBERED_FOOT.exec(text)?.[1] === String(page) && parts.every(({ cell }) => !cell)) return true;
  const number = /(?:^|[-–|[]\s*)(\d{1,3})\s*\]?$/.exec(text)?.[1];
  return last && measured && number === String(page) && parts.every(({ cell }) => !cell);
}
