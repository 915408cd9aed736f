/**
 * The flowchart as tiles, one for each cell of the table: every tile draws its own stretch of the lines, in lengths that
 * follow the cell's size. So the picture fits whatever height the words of a row need, on screens and on paper.
 */
import { drawnAs, type Procedure, type StepSymbol } from "../../schema/procedure.ts";
import { columnsOf } from "./flow.ts";
import { routesOf, type Route } from "./tracks.ts";
import { firstOf, itemAt, lastOf } from "../../basics/must.ts";

/** A place in a tile: px from the middle axis (x) or from the top (y), or a share of the cell's size. */
type Coordinate = number | `${number}%`;

export interface Tile {
  readonly symbol: StepSymbol | null;
  /** Whether an arrow enters the symbol from above. */
  readonly arrow: boolean;
  readonly lines: readonly (readonly [x1: Coordinate, y1: Coordinate, x2: Coordinate, y2: Coordinate])[];
  /** Answers at the arrows of a decision: px from the middle of the symbol. */
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

export interface ProcedureDrawing {
  /** Width that each performer's column needs, px. */
  readonly widths: readonly number[];
  /** Tiles by step and column; null where a cell stays empty. */
  readonly rows: readonly (readonly (Tile | null)[])[];
}

/** Half the size of a symbol, px. */
export const HALF = { width: 24, height: 17 } as const;
/** How far below the top of its row the line runs that collects all arrows into a step. */
const COLLECTOR = 9;
/** Where the first track runs, px from the middle: outside the symbol and its labels. */
const FIRST_TRACK = 50;
/** A pentagon of a neighbouring track has room beside the line. */
const BETWEEN_TRACKS = 10;
const MARGIN = 8;

interface Draft {
  symbol: StepSymbol | null;
  arrow: boolean;
  lines: Map<string, Tile["lines"][number]>;
  labels: Tile["labels"][number][];
}

/** Draws a procedure. Steps without a performer stay empty. */
export function drawProcedure(procedure: Procedure): ProcedureDrawing {
  const { pelaksana, langkah } = procedure;
  const canvas = new Canvas(langkah.length, pelaksana.length);
  langkah.forEach(({ simbol }, step) => {
    const columns = columnsOf(procedure, step);
    for (const column of columns) canvas.tile(step, column).symbol = drawnAs(simbol);
    // Performers who do a step together are joined.
    if (columns.length > 1) canvas.across(step, firstOf(columns), 0, lastOf(columns), "50%");
  });
  const routes = routesOf(procedure);
  for (const route of routes) {
    if (route.track) drawTrack(canvas, route, trackX(route.track));
    else drawDown(canvas, route);
    drawEntry(canvas, route);
  }
  return { widths: pelaksana.map((_, column) => widthOf(routes, column)), rows: canvas.rows() };
}

/** Both answers, where they lead the same way, stand on either side of the line or below each other. */
function answersOf(label: string | null): string[] {
  return label === null ? [] : label.split("/");
}

function trackX({ side, lane }: NonNullable<Route["track"]>): number {
  return side * (FIRST_TRACK + lane * BETWEEN_TRACKS);
}

/** Straight down from the symbol into the next row. */
function drawDown(canvas: Canvas, { from, to, source, label }: Route): void {
  canvas.line(from, source, [0, "50%", 0, "100%"]);
  canvas.line(to, source, [0, 0, 0, COLLECTOR]);
  answersOf(label).forEach((text, index) => {
    canvas.tile(from, source).labels.push({ text, x: 5, y: HALF.height + 13 + index * 11 });
  });
}

/** Out of the side and along the track to the row of the target. */
function drawTrack(canvas: Canvas, { from, to, source, label }: Route, x: number): void {
  const up = to < from;
  canvas.line(from, source, [0, "50%", x, "50%"]);
  canvas.line(from, source, [x, "50%", x, to === from ? COLLECTOR : up ? 0 : "100%"]);
  for (let step = Math.min(from, to) + 1; step < Math.max(from, to); step += 1)
    canvas.line(step, source, [x, 0, x, "100%"]);
  if (to !== from) canvas.line(to, source, [x, up ? "100%" : 0, x, COLLECTOR]);
  answersOf(label).forEach((text, index) => {
    const y = index === 0 ? -12 : 20;
    canvas.tile(from, source).labels.push({ text, x: x < 0 ? -FIRST_TRACK + 2 : 14, y });
  });
}

/** Along the collector of the target's row, and into the symbol. */
function drawEntry(canvas: Canvas, { to, source, target, track }: Route): void {
  canvas.across(to, source, track ? trackX(track) : 0, target, COLLECTOR);
  canvas.line(to, target, [0, COLLECTOR, 0, "50%"]);
  canvas.tile(to, target).arrow = true;
}

/** Room for the symbol, its labels and the tracks on both sides. */
function widthOf(routes: readonly Route[], column: number): number {
  const own = routes.filter(({ source }) => source === column);
  const lanes = own.flatMap(({ track }) => (track ? [track.lane] : []));
  const half =
    lanes.length > 0
      ? FIRST_TRACK + Math.max(...lanes) * BETWEEN_TRACKS
      : Math.max(HALF.width, own.some(({ label }) => label !== null) ? 32 : 0);
  return 2 * (half + MARGIN);
}

class Canvas {
  readonly #tiles: (Draft | null)[][];

  constructor(rows: number, columns: number) {
    this.#tiles = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
  }

  tile(step: number, column: number): Draft {
    return (itemAt(this.#tiles, step)[column] ??= {
      symbol: null,
      arrow: false,
      lines: new Map(),
      labels: [],
    });
  }

  line(step: number, column: number, line: Tile["lines"][number]): void {
    this.tile(step, column).lines.set(line.join(" "), line);
  }

  /** A level line in one row, from a place in one column to the middle of another. */
  across(step: number, from: number, x: number, to: number, y: Coordinate): void {
    if (from === to) {
      if (x !== 0) this.line(step, to, [x, y, 0, y]);
      return;
    }
    const right = to > from;
    this.line(step, from, [x, y, right ? "50%" : "-50%", y]);
    for (let column = Math.min(from, to) + 1; column < Math.max(from, to); column += 1)
      this.line(step, column, ["-50%", y, "50%", y]);
    this.line(step, to, [right ? "-50%" : "50%", y, 0, y]);
  }

  rows(): (Tile | null)[][] {
    return this.#tiles.map((row) => row.map((tile) => tile && { ...tile, lines: [...tile.lines.values()] }));
  }
}
