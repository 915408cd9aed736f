/** The flowchart part as its table shows it: steps with their tiles and words, and what each performer does. */
import { listWords } from "../reader-words.ts";
import type { Procedure } from "../../schema/procedure.ts";
import { drawProcedure } from "../procedure/drawing.ts";
import { columnsOf, flowsOf, isDrawn, performersAt } from "../procedure/flow.ts";
import { paperSize, printParts, type Connectors } from "../procedure/print-parts.ts";
import { connectorsSvg, symbolDefinitions, tileSvg } from "../procedure/tile-svg.ts";
import { totalTime, type TotalTime } from "../procedure/total-time.ts";
import { stepWords } from "../procedure/words.ts";
import { itemAt } from "../../basics/must.ts";

export interface ProcedureView {
  /** Whether it is a flowchart, which other programs can open too. */
  readonly drawn: boolean;
  /** Outlines that the tiles refer to, as SVG text. */
  readonly symbols: string;
  readonly performers: readonly {
    readonly name: string;
    /** Its page over all SOPs of the unit. */
    readonly path: string | null;
    readonly width: number;
    readonly steps: readonly { readonly number: number; readonly kegiatan: string }[];
    readonly time: TotalTime;
  }[];
  readonly steps: readonly StepView[];
  /** Steps by sheet of paper, with the connectors that carry lines over. */
  readonly parts: readonly PartView[];
  /** How small the table is printed. */
  readonly size: string;
  readonly time: TotalTime;
}

interface PartView {
  /** Steps on this sheet, from 0. */
  readonly steps: readonly number[];
  readonly before: ConnectorsView | null;
  readonly after: ConnectorsView | null;
}

export interface ConnectorsView {
  readonly height: number;
  /** By column as SVG text; null where no line crosses. */
  readonly cells: readonly (string | null)[];
}

export interface StepView {
  readonly number: number;
  readonly kegiatan: string;
  /** Name of the performers and the symbol with its arrows in words. */
  readonly performers: string | null;
  readonly words: string;
  /** For each column the tile as SVG text, and whether it holds the symbol. */
  readonly cells: readonly ({ readonly svg: string; readonly symbol: boolean } | null)[];
  readonly kelengkapan: string | null;
  readonly waktu: string | null;
  readonly output: string | null;
  readonly keterangan: string | null;
  /** The SOP that the remark names. */
  readonly path: string | null;
}

/**
 * The view of a procedure.
 * @param sopNamed finds the page of a SOP that a remark names, or null
 * @param performerPage finds the page of a performer, or null
 */
export function procedureView(
  procedure: Procedure,
  sopNamed: (remark: string) => string | null,
  performerPage: (name: string) => string | null,
): ProcedureView {
  const { pelaksana, langkah } = procedure;
  const drawing = drawProcedure(procedure);
  const flows = flowsOf(procedure);
  const columns = langkah.map((_, step) => columnsOf(procedure, step));
  const timeOf = (steps: readonly number[]): TotalTime =>
    totalTime(steps.map((step) => ({ step: step + 1, waktu: itemAt(langkah, step).waktu })));
  return {
    drawn: isDrawn(procedure),
    symbols: symbolDefinitions(),
    performers: pelaksana.map((name, column) => {
      const own = langkah.flatMap((_, step) => (itemAt(columns, step).includes(column) ? [step] : []));
      return {
        name,
        path: performerPage(name),
        width: itemAt(drawing.widths, column),
        steps: own.map((step) => ({ number: step + 1, kegiatan: itemAt(langkah, step).kegiatan })),
        time: timeOf(own),
      };
    }),
    steps: langkah.map((row, step) => ({
      number: step + 1,
      kegiatan: row.kegiatan,
      performers: listWords(performersAt(procedure, step)) || null,
      words: stepWords(
        row.simbol,
        step,
        flows.filter(({ from }) => from === step),
      ),
      cells: itemAt(drawing.rows, step).map(
        (tile) => tile && { svg: tileSvg(tile), symbol: tile.symbol !== null },
      ),
      kelengkapan: row.kelengkapan ?? null,
      waktu: row.waktu ?? null,
      output: row.output ?? null,
      keterangan: row.keterangan ?? null,
      path: row.keterangan === undefined ? null : sopNamed(row.keterangan),
    })),
    parts: printParts(procedure, drawing).map(({ steps, before, after }) => ({
      steps,
      before: connectorsView(before),
      after: connectorsView(after),
    })),
    size: paperSize(pelaksana.length).name,
    time: timeOf(langkah.map((_, step) => step)),
  };
}

function connectorsView(connectors: Connectors | null): ConnectorsView | null {
  return connectors && { height: connectors.height, cells: connectorsSvg(connectors) };
}
