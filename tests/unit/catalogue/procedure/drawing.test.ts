/** The drawn flowchart: nothing is crossed, and every arrow can be followed from its step to its target. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawProcedure, HALF, type ProcedureDrawing } from "../../../../src/catalogue/procedure/drawing.ts";
import { columnsOf, flowsOf } from "../../../../src/catalogue/procedure/flow.ts";
import { printParts, type Connectors } from "../../../../src/catalogue/procedure/print-parts.ts";
import { fixtures, procedure } from "./fixtures.ts";

/** Heights that rows may come out with. */
const HEIGHTS = [88, 240];
/** Upper bounds for a label of 11 px: width of a character, height above the base line. */
const CHARACTER = 6.6;
const ASCENT = 9;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Segment extends Box {
  readonly row: number;
  readonly column: number;
}

type Placed = ReturnType<typeof place>;

/** All lines, symbols and labels of a drawing in one plane. */
function place(drawing: ProcedureDrawing, height: number) {
  const { widths, rows } = drawing;
  const middles = widths.map((width, index) =>
    widths.slice(0, index).reduce((sum, one) => sum + one, width / 2),
  );
  const segments: Segment[] = [];
  const symbols: Segment[] = [];
  const labels: Segment[] = [];
  rows.forEach((cells, row) =>
    cells.forEach((tile, column) => {
      if (!tile) return;
      const x = (at: number | string): number =>
        middles[column]! + (typeof at === "number" ? at : (parseFloat(at) / 100) * widths[column]!);
      const y = (at: number | string): number =>
        row * height + (typeof at === "number" ? at : (parseFloat(at) / 100) * height);
      const box = (x1: number, y1: number, x2: number, y2: number): Segment => ({
        row,
        column,
        left: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: Math.min(y1, y2),
        bottom: Math.max(y1, y2),
      });
      for (const [x1, y1, x2, y2] of tile.lines) segments.push(box(x(x1), y(y1), x(x2), y(y2)));
      if (tile.symbol) {
        const [w, h] = [HALF.width, HALF.height];
        symbols.push(box(x(-w), y("50%") - h, x(w), y("50%") + h));
      }
      for (const label of tile.labels) {
        const base = y("50%") + label.y;
        labels.push(box(x(label.x), base - ASCENT, x(label.x) + label.text.length * CHARACTER, base + 1));
      }
    }),
  );
  return { segments, symbols, labels };
}

function crosses(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** Grown by a little: a line that touches counts as crossing. */
function grown({ left, right, top, bottom, ...rest }: Segment): Segment {
  return { ...rest, left: left - 0.5, right: right + 0.5, top: top - 0.5, bottom: bottom + 0.5 };
}

/** Lines that cross a symbol which is not their own, or a label. */
function crossings(drawing: ProcedureDrawing, height: number): object[] {
  const { segments, symbols, labels } = place(drawing, height);
  return segments.flatMap((line) => {
    const others = symbols.filter(({ row, column }) => row !== line.row || column !== line.column);
    return [...others, ...labels].filter((one) => crosses(grown(line), one)).map((one) => ({ line, one }));
  });
}

/** Whether lines lead from the middle of one symbol to that of another. */
function leads({ segments, symbols }: Placed, from: Segment, to: Segment): boolean {
  const seen = new Set<Segment>();
  const queue: Segment[] = segments.filter((line) => crosses(grown(line), from));
  for (const line of queue) {
    if (seen.has(line)) continue;
    seen.add(line);
    // Lines of other symbols are other arrows.
    if (symbols.some((one) => one !== from && one !== to && crosses(line, one))) continue;
    queue.push(...segments.filter((other) => crosses(grown(line), grown(other))));
  }
  return [...seen].some((line) => crosses(grown(line), to));
}

describe.each([...fixtures()])("%s", (_, flowchart) => {
  const drawing = drawProcedure(flowchart);

  it.each(HEIGHTS)("no line crosses a symbol of another step or a label, rows %d px high", (height) => {
    expect(crossings(drawing, height)).toEqual([]);
  });

  it("every arrow of the steps is drawn, with one head at its target", () => {
    const placed = place(drawing, 88);
    for (const { from, to } of flowsOf(flowchart)) {
      const ends = [from, to].map((step) => placed.symbols.filter(({ row }) => row === step));
      const joined = ends[0]!.some((a) => ends[1]!.some((b) => a === b || leads(placed, a, b)));
      expect(joined, `${from + 1} → ${to + 1}`).toBe(true);
      expect(drawing.rows[to]!.some((tile) => tile?.arrow)).toBe(true);
    }
  });

  it("labels and tracks stay inside their column", () => {
    drawing.rows.forEach((cells) =>
      cells.forEach((tile, column) => {
        const half = drawing.widths[column]! / 2;
        for (const { text, x } of tile?.labels ?? []) {
          expect(x).toBeGreaterThanOrEqual(-half);
          expect(x + text.length * CHARACTER).toBeLessThanOrEqual(half);
        }
        for (const x of (tile?.lines ?? []).flatMap(([x1, , x2]) => [x1, x2]))
          if (typeof x === "number") expect(Math.abs(x)).toBeLessThan(half);
      }),
    );
  });

  it("each step has its symbol in the columns of its performers only", () => {
    drawing.rows.forEach((cells, step) => {
      const drawn = cells.flatMap((tile, column) => (tile?.symbol ? [column] : []));
      expect(drawn).toEqual(columnsOf(flowchart, step));
    });
  });

  it("on paper every line that leaves a sheet comes in again on the next under the same number", () => {
    const parts = printParts(flowchart, drawing);
    expect(parts.flatMap(({ steps }) => steps)).toEqual([...flowchart.langkah.keys()]);
    const numbers = (connectors: Connectors | null | undefined) =>
      connectors?.cells.map((column) => column.map(({ number }) => number));
    parts.slice(1).forEach((part, index) => {
      expect(part.before).not.toBeNull();
      expect(numbers(part.before)).toEqual(numbers(parts[index]!.after));
    });
  });
});

it("sixty steps take several sheets", () => {
  const long = fixtures().get("enam-puluh-langkah")!;
  expect(printParts(long, drawProcedure(long)).length).toBeGreaterThan(3);
});

it("steps without performers have no lines to carry over: one table, which breaks where pages end", () => {
  const { langkah } = fixtures().get("enam-puluh-langkah")!;
  const nobody = { pelaksana: [], langkah: langkah.map((step) => ({ ...step, pelaksana: [] })) };
  expect(printParts(nobody, drawProcedure(nobody))).toEqual([
    { steps: [...langkah.keys()], before: null, after: null },
  ]);
});

it("no line crosses a symbol or a label in flowcharts drawn by lot", () => {
  const names = ["A", "B", "C", "D", "E"];
  const target = fc.integer({ min: 1, max: 14 });
  const step = fc.record(
    {
      simbol: fc.constantFrom("proses" as const, "keputusan" as const, "mulai" as const, "selesai" as const),
      pelaksana: fc.subarray(names, { maxLength: 3 }),
      ya: target,
      tidak: target,
      lanjut: target,
    },
    { requiredKeys: ["simbol", "pelaksana"] },
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
      const known = steps.map(({ ya, tidak, lanjut, ...rest }) => {
        const targets = Object.entries({ ya, tidak, lanjut }).filter(([, to]) => to && to <= steps.length);
        return { ...rest, ...Object.fromEntries(targets) };
      });
      expect(crossings(drawProcedure(procedure(known, names)), 88)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
