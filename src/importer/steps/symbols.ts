/** Who does a step, and what kind it is: from the drawn symbols and the words beside them. */
import { readSymbol, type DrawnSign } from "../../schema/printed/printed-symbols.ts";
import { answerIn } from "../answers.ts";
import type { Drawing, Line, Shape } from "../blocks.ts";
import type { Doubt, ImportedStep } from "../entry.ts";
import type { StepColumn } from "./heads.ts";
import type { Block } from "./table-blocks.ts";
import { stands, type Band } from "./rows.ts";
import { targetsOf } from "./targets.ts";
import { itemAt } from "../../basics/must.ts";

type Drawn = Pick<ImportedStep, "pelaksana" | "simbol" | "ya" | "tidak" | "lanjut">;

/** A mark in a performer's cell: a tick, a cross, a dot. */
const MARK = /^(?:[√✓✔vVxX●•■▪◆]|mulai|selesai|start|finish|end|ya|tidak)$/i;

/** A round symbol that stands in the text like a letter; whether the flow begins or ends there its row tells. */
const ROUND = "◯" satisfies DrawnSign;

/** The table of steps, taken apart. */
interface Table {
  readonly bands: readonly Band[];
  readonly columns: readonly StepColumn[];
  /** Of the columns. */
  readonly names: readonly string[];
  /** What stands below the heads. */
  readonly body: readonly Block[];
  readonly lines: readonly Line[];
  readonly unit: number;
}

/** @returns who does each step, what kind it is and where it leads; a doubt for what the drawing leaves open */
export function symbolsIn(
  { bands, columns, names, body, lines, unit }: Table,
  { shapes, arrows = [], words: beside = [] }: Drawing,
): { steps: Drawn[]; doubts: Doubt[] } {
  const inTable = shapes.filter(
    (shape) => columns.some((column) => inColumn(shape, column)) && bands.some((band) => inBand(shape, band)),
  );
  const found = bands.map((band) => {
    const round = body.filter((block) => block.text.trim() === ROUND && stands(block, band));
    const own = [
      ...inTable.filter((shape) => inBand(shape, band) && shape.kind !== "connector"),
      ...round.map(({ x, x2 }) => ({ x, x2, kind: "terminator" as const })),
    ];
    const marks = [
      ...body.filter((block) => MARK.test(block.text) && stands(block, band)),
      ...beside.filter(({ y }) => y >= band.top && y <= band.bottom).flatMap(({ parts }) => parts),
    ];
    // "Ya" and "Tidak" stand beside arrows; a word counts only where nothing is drawn.
    const words = own.length > 0 ? [] : marks.filter(({ text }) => answerIn(text) === null);
    const written = writtenIn(band, columns, body);
    const where = columns.map((column) =>
      [...own, ...words, ...written].some((one) => inColumn(one, column)),
    );
    return { own, marks, written, names: names.filter((_, index) => where[index]) };
  });
  const stepOf = (shape: Shape): number | undefined =>
    found.findIndex(({ own }) => own.some((one) => one === shape)) + 1 || undefined;
  const drawn = shapes.map((shape) => ({ shape, step: stepOf(shape) }));
  const targets = targetsOf(arrows, drawn, [...lines, ...beside], unit);
  const steps = found.map(({ own, marks, written, names: performers }, index): Drawn => ({
    pelaksana: performers,
    ...(written[0]?.step ?? { ...symbolOf(own, marks, index, found.length), ...targets(index + 1) }),
  }));
  const inside = found.flatMap(({ own }, index) =>
    index > 0 && index < found.length - 1 && own.some(({ kind }) => kind === "terminator") ? [index + 1] : [],
  );
  return { steps, doubts: doubtsOf(steps, inside, (index) => itemAt(found, index).written.length > 0) };
}

/** Symbols that stand there in writing, as our own files have them; of these nothing is in doubt. */
function writtenIn(band: Band, columns: readonly StepColumn[], body: readonly Block[]) {
  return body.flatMap((block) => {
    const inRow = stands(block, band) && columns.some((column) => inColumn(block, column));
    const step = inRow ? readSymbol(block.text) : null;
    return step ? [{ x: block.x, x2: block.x2, step }] : [];
  });
}

function symbolOf(
  own: readonly Pick<Shape, "kind">[],
  marks: readonly Pick<Block, "text">[],
  index: number,
  count: number,
): Pick<ImportedStep, "simbol"> {
  const kinds = new Set(own.map(({ kind }) => kind));
  const says = (word: RegExp): boolean => marks.some(({ text }) => word.test(text));
  if (kinds.has("decision")) return { simbol: "keputusan" };
  if (says(/^(?:mulai|start)$/i) || (kinds.has("terminator") && index === 0)) return { simbol: "mulai" };
  if (says(/^(?:selesai|finish|end)$/i) || (kinds.has("terminator") && index === count - 1))
    return { simbol: "selesai" };
  // A tick tells who does it, not what is drawn.
  return own.length > 0 ? { simbol: "proses" } : {};
}

/**
 * @param inside numbers of steps between the first and the last that are drawn with round ends
 * @param sure whether all is known of a step
 */
function doubtsOf(
  steps: readonly Drawn[],
  inside: readonly number[],
  sure: (index: number) => boolean,
): Doubt[] {
  const numbers = (wanted: (step: Drawn) => boolean): string =>
    steps.flatMap((step, index) => (wanted(step) && !sure(index) ? [index + 1] : [])).join(", ");
  const open = numbers(({ pelaksana }) => pelaksana.length === 0);
  const several = numbers(({ pelaksana }) => pelaksana.length > 1);
  const decisions = steps
    .flatMap(({ simbol, ya, tidak }, index) =>
      simbol === "keputusan" && ya === undefined && tidak === undefined ? [index + 1] : [],
    )
    .join(", ");
  const doubt = (teks: string): Doubt => ({ bidang: "prosedur", teks });
  return [
    ...(open
      ? [doubt(`Pelaksana dan simbol belum terbaca pada langkah ${open}; lengkapi menurut gambarnya.`)]
      : []),
    ...(several
      ? [doubt(`Lebih dari satu pelaksana pada langkah ${several}; periksa menurut gambarnya.`)]
      : []),
    ...(inside.length > 0
      ? [doubt(`Lambang berujung bulat di tengah alur pada langkah ${inside.join(", ")}; periksa simbolnya.`)]
      : []),
    ...(decisions
      ? [
          doubt(
            `Tujuan Ya dan Tidak belum terbaca pada langkah ${decisions}; isi ya dan tidak menurut panahnya.`,
          ),
        ]
      : []),
  ];
}

function inColumn(at: { readonly x: number; readonly x2: number }, { left, right }: StepColumn): boolean {
  const middle = (at.x + at.x2) / 2;
  return middle >= left && middle < right && at.x2 - at.x <= (right - left) * 1.1;
}

function inBand(shape: Shape, { top, bottom }: Band): boolean {
  const middle = (shape.y + shape.y2) / 2;
  return middle >= top && middle <= bottom && shape.y2 - shape.y < (bottom - top) * 0.97;
}
