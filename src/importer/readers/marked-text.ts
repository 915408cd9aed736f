/** Text with tabs between cells and remains of HTML (`<ol>`, `<u>`, `<p>`), as copied from a document editor. */
import type { Blocks } from "../blocks.ts";
import { layOut, UNIT, type Flow, type TableCell } from "../layout.ts";
import { present } from "../../schema/must.ts";

/** Whether the text has columns by tabs. */
export function isMarkedText(text: string): boolean {
  return /^[^\t\n]*\t+ *(?:nomor|no\.?|tanggal|tgl\.?|disahkan|nama) ?/im.test(text);
}

export function readMarkedText(text: string): Blocks {
  const rows = text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .map((line): Flow => {
      const cells = line.split("\t");
      return [{ kind: "table", rows: [cells.map(cellOf)], widths: Array.from({ length: 3 }, () => 100) }];
    });
  return { lines: layOut(rows.flat()), shapes: [], unit: UNIT, measured: false, doubts: [] };
}

function cellOf(text: string, column: number): TableCell {
  const underlined = /<u>(.*?)<\/u>/i.exec(text)?.[1];
  return {
    column,
    columns: 1,
    rows: 1,
    content: [
      { kind: "paragraph", text: withoutTags(text), underlined: underlined && withoutTags(underlined) },
    ],
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
