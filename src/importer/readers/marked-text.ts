/** Text with tabs between cells and remains of HTML (`<ol>`, `<u>`, `<p>`), as copied from a document editor. */
import type { Blocks, Line, Part } from "../blocks.ts";
import { UNIT } from "../layout.ts";
import { clean } from "../text.ts";
import { present } from "../../basics/must.ts";

/** Whether the text has columns by tabs. */
export function isMarkedText(text: string): boolean {
  return /^[^\t\n]*\t+ *(?:nomor|no\.?|tanggal|tgl\.?|disahkan|nama) ?/im.test(text);
}

/** How wide a line is, in the measure of the page. */
const WIDTH = 1000;

/** Each line is a row of its own, its cells alike in width. */
export function readMarkedText(text: string): Blocks {
  const rows = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const lines = rows.flatMap((row, index): Line[] => {
    const cells = row.split("\t");
    const top = index * UNIT;
    const parts = cells.flatMap((cell, column) => partOf(cell, column, cells.length, top) ?? []);
    return parts.length > 0 ? [{ page: 1, y: top, parts }] : [];
  });
  return { lines, shapes: [], unit: UNIT, measured: false, doubts: [] };
}

function partOf(text: string, column: number, columns: number, top: number): Part | null {
  const plain = clean(withoutTags(text));
  if (plain === "") return null;
  const [left, right] = [(WIDTH * column) / columns, (WIDTH * (column + 1)) / columns];
  const underlined = clean(withoutTags(/<u>(.*?)<\/u>/i.exec(text)?.[1] ?? ""));
  return {
    x: left + 1,
    x2: right - 1,
    text: plain,
    begins: true,
    cell: { left, right, top, bottom: top + UNIT },
    ...(underlined ? { underlined } : {}),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function withoutTags(text: string): string {
  return text
    .replace(/<\/?(?:ol|ul|li|u|p|b|i|strong|em|span|div|br)\b[^>]*>/gi, " ")
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => present(ENTITIES[name]));
}
