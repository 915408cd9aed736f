/** The flowchart part as the typesetter draws it: sheets, rows and tiles, in the lengths of the page's own drawing. */
import { drawProcedure, type Tile } from "../../catalogue/procedure/drawing.ts";
import { columnsOf, flowsOf } from "../../catalogue/procedure/flow.ts";
import { paperSize, printParts, type Connectors } from "../../catalogue/procedure/print-parts.ts";
import { symbolPicture, TOPS } from "../../catalogue/procedure/tile-svg.ts";
import { stepWords } from "../../catalogue/procedure/words.ts";
import { STEP_SYMBOLS, type Procedure } from "../../schema/procedure.ts";
import { itemAt } from "../../basics/must.ts";

/** A length inside a cell: a share of the cell's size and px more. */
type Length = readonly [share: number, px: number];

export interface FlowTable {
  /** How much smaller than its drawing the table is set. */
  readonly zoom: number;
  /** By name of the symbol; `top` is where it begins, above its middle. */
  readonly symbols: Readonly<Record<string, ReturnType<typeof symbolPicture> & { readonly top: number }>>;
  readonly performers: readonly { readonly name: string; readonly width: number }[];
  readonly sheets: readonly {
    readonly before: Connectors | null;
    readonly rows: readonly FlowRow[];
    readonly after: Connectors | null;
  }[];
}

interface FlowRow {
  readonly number: number;
  readonly kegiatan: string;
  readonly cells: readonly (FlowCell | null)[];
  /** Kelengkapan, Waktu, Output, Keterangan. */
  readonly standards: readonly string[];
}

interface FlowCell extends Omit<Tile, "lines"> {
  readonly lines: readonly (readonly Length[])[];
  /** What the symbol says to those who do not see it; empty where there is none. */
  readonly words: string;
}

/** The flowchart part of one SOP. */
export function flowTable(procedure: Procedure): FlowTable {
  const { pelaksana, langkah } = procedure;
  const drawing = drawProcedure(procedure);
  const flows = flowsOf(procedure);
  const row = (index: number): FlowRow => {
    const step = itemAt(langkah, index);
    const ways = flows.filter(({ from }) => from === index);
    const own = columnsOf(procedure, index);
    return {
      number: index + 1,
      kegiatan: step.kegiatan,
      cells: itemAt(drawing.rows, index).map((tile, column) => {
        const words = own.includes(column)
          ? `${pelaksana[column]}: ${stepWords(step.simbol, index, ways)}`
          : "";
        return tile && { ...tile, lines: tile.lines.map((line) => line.map(lengthOf)), words };
      }),
      standards: [step.kelengkapan, step.waktu, step.output, step.keterangan].map((text) => text ?? ""),
    };
  };
  return {
    zoom: paperSize(pelaksana.length).zoom,
    symbols: Object.fromEntries(
      STEP_SYMBOLS.map((symbol) => [symbol, { ...symbolPicture(symbol), top: TOPS[symbol] }]),
    ),
    performers: pelaksana.map((name, column) => ({ name, width: itemAt(drawing.widths, column) })),
    sheets: printParts(procedure, drawing).map(({ before, steps, after }) => ({
      before,
      rows: steps.map(row),
      after,
    })),
  };
}

function lengthOf(place: number | string): Length {
  return typeof place === "number" ? [0, place] : [Number.parseFloat(place) / 100, 0];
}
