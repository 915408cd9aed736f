/** The flowchart on paper, as a browser prints it: every step whole on one sheet, symbols drawn, lines carried over by numbers. */
import { readPdf } from "../../../src/importer/readers/pdf/read.ts";
import type { Line, Part } from "../../../src/importer/blocks.ts";
import { fixtures } from "../../unit/catalogue/procedure/fixtures.ts";
import { squeezed } from "../support/pdf.ts";
import { flowcharts } from "../support/sites.ts";
import { expect, test } from "../support/test.ts";

test.use({ site: flowcharts });

const PARTS = ["kegiatan", "kelengkapan", "waktu", "output", "keterangan"] as const;

/** Shapes are drawn in two strokes, fill and outline; one of them is enough. */
const KINDS = {
  mulai: "terminator",
  selesai: "terminator",
  proses: "process",
  keputusan: "decision",
} as const;

for (const [name, { pelaksana, langkah }] of fixtures()) {
  test(`${name}: steps, performers, symbols and connectors`, async ({ page }) => {
    await page.goto(`/sop/kantor-uji/${name}/`);
    const { lines, shapes } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const sheets = [...Map.groupBy(lines, ({ page: sheet }) => sheet).values()].slice(1);

    for (const sheet of sheets) {
      const head = columnsOf(sheet.slice(0, 12));
      for (const words of ["Kegiatan", "Pelaksana", "MutuBaku", "Keterangan", ...pelaksana.map(squeezed)])
        expect(head, words).toContain(words);
    }

    // A row that is cut would have its words on two sheets.
    const texts = sheets.map(columnsOf);
    let on = 0;
    for (const [index, step] of langkah.entries()) {
      const words = PARTS.flatMap((key) => (step[key] === undefined ? [] : [squeezed(step[key])]));
      const at = texts.findIndex((text, sheet) => sheet >= on && words.every((word) => text.includes(word)));
      expect(at, `step ${index + 1} of ${name}`).toBeGreaterThanOrEqual(on);
      on = at;
    }

    for (const kind of ["terminator", "process", "decision"] as const) {
      const wanted = langkah
        .filter(({ simbol }) => KINDS[simbol ?? "proses"] === kind)
        .flatMap((step) => step.pelaksana).length;
      const places = new Set(
        shapes.filter((shape) => shape.kind === kind).map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`),
      );
      expect(places.size, kind).toBe(wanted);
    }

    const numbers = sheets.map((sheet) => numbersOf(sheet, pelaksana));
    for (const [index, { out, into }] of numbers.entries()) {
      const last = index === numbers.length - 1;
      expect(out.length > 0, `numbers below sheet ${index + 1}`).toBe(!last);
      expect(into).toEqual(index === 0 ? [] : numbers[index - 1]!.out);
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".alur__sambungan path")).toHaveCount(
      numbers.flatMap(({ out, into }) => [...out, ...into]).length,
    );
  });
}

/** Words of a sheet column by column, since a cell's lines stand between those of its neighbours. */
function columnsOf(lines: readonly Line[]): string {
  const cells = new Map<Part["cell"], string>();
  for (const part of lines.flatMap(({ parts }) => parts))
    cells.set(part.cell, `${cells.get(part.cell) ?? ""}${part.text}`);
  // Between digits the font draws a hyphen as a minus sign.
  return squeezed([...cells.values()].join(" | ")).replaceAll("−", "-");
}

/** Numbers of pentagons under the performers, above the first and below the last step, with their places from the left. */
function numbersOf(lines: readonly Line[], pelaksana: readonly string[]): { out: string[]; into: string[] } {
  const parts = lines.flatMap(({ y, parts: row }) => row.map((part) => ({ ...part, y })));
  const head = (text: string) => parts.find((part) => part.text === text)!;
  const [left, right] = [head("Pelaksana").cell!.left, head("Pelaksana").cell!.right];
  const bare = parts.filter(({ text }) => /^\d+$/.test(text));
  const rows = bare.filter(({ x }) => x < head("Kegiatan").cell!.left).map(({ y }) => y);
  const found = bare.filter(({ x, x2 }) => x > left && x2 < right);
  const told = (some: typeof found) =>
    some.map(({ text, x, x2 }) => `${text} at ${Math.round((x + x2) / 2)}`).sort();
  expect(rows.length, pelaksana.join()).toBeGreaterThan(0);
  return {
    into: told(found.filter(({ y }) => y < Math.min(...rows))),
    out: told(found.filter(({ y }) => y > Math.max(...rows))),
  };
}
