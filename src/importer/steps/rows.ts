/** The rows of the table of steps: one band a step, over all pages. */
import { headOf } from "./head-words.ts";
import type { StepColumn } from "./heads.ts";
import type { Block } from "./table-blocks.ts";
import { EDGE } from "../cells.ts";
import { join } from "../text.ts";
import { itemAt, present } from "../../basics/must.ts";

/** One step: where its row lies, with its number and what is done. */
export interface Band {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Printed number; empty where there is none. */
  readonly number: string;
  readonly kegiatan: string;
  /** Where the row goes on at the top of the next page, if it does: above the first row there. */
  readonly rest?: { readonly page: number; readonly bottom: number; readonly last: boolean };
}

/** Number of a row, alone in its cell. */
const NUMBER = /^\(?(\d{1,3})\s*[.)]?$/;

/** The column that a block stands in; none for what is as wide as several. */
export function columnAt(columns: readonly StepColumn[], block: Block): StepColumn | undefined {
  const middle = (block.x + block.x2) / 2;
  const inside = columns.find(({ left, right }) => middle >= left && middle < right);
  // A cell over several columns is a title or a total.
  if (block.cell)
    return inside && block.cell.right - block.cell.left < (inside.right - inside.left) * 1.6
      ? inside
      : undefined;
  return columns.find(({ left, right }) => block.x >= left - 2 && block.x < right - 2) ?? inside;
}

/** @param body the blocks below the heads */
export function bandsOf(body: readonly Block[], columns: readonly StepColumn[], unit: number): Band[] {
  const has = columns.some(({ key }) => key === "no");
  const numbers = body.filter((block) => columnAt(columns, block)?.key === "no" && NUMBER.test(block.text));
  const activities = body.filter(
    (block) => columnAt(columns, block)?.key === "kegiatan" && isActivity(block),
  );
  const celled = activities.length > 0 && activities.every(({ cell }) => cell);
  if (celled && (numbers.length === 0 || activities.length >= numbers.length * 0.6))
    return overPages(byCells(activities, numbers, has));
  return byNumbers(body, numbers, columns, unit);
}

/** A line below the steps that adds their time up. */
const TOTAL = /^(?:jumlah|total)(?: (?:waktu|durasi|keseluruhan|seluruhnya))*\s*:?$/i;

function isActivity({ text }: Block): boolean {
  return headOf(text) === null && !/^\(?\d+\)?$/.test(text) && /\p{L}/u.test(text);
}

/** A cell without a number of its own that begins within a sentence goes on with the step before, over pages too. */
function byCells(activities: readonly Block[], numbers: readonly Block[], numbered: boolean): Band[] {
  const bands: Band[] = [];
  for (const { text, cell, page } of activities) {
    const { top, bottom } = present(cell);
    const number = numbers.find(({ y }) => y >= top - EDGE && y <= bottom + EDGE)?.text ?? "";
    const inText = /^(\d{1,3})[.)]\s*(\p{L}.*)$/u.exec(text);
    const last = bands.at(-1);
    const goesOn = numbered && numbers.length > 0 && number === "" && last !== undefined;
    if (goesOn && TOTAL.test(text)) continue;
    if (goesOn && /^\p{Ll}|^\(/u.test(text))
      bands[bands.length - 1] = {
        ...last,
        kegiatan: join([last.kegiatan, text]),
        bottom: last.page === page ? bottom : last.bottom,
      };
    else
      bands.push({
        page,
        top,
        bottom,
        number: NUMBER.exec(number)?.[1] ?? inText?.[1] ?? "",
        kegiatan: numbered || !inText ? text : itemAt(inText, 2),
      });
  }
  return bands;
}

/** Without cells a row begins with its number and ends before the next one. */
function byNumbers(
  body: readonly Block[],
  numbers: readonly Block[],
  columns: readonly StepColumn[],
  unit: number,
): Band[] {
  const counted: Block[] = [];
  for (const block of numbers) {
    const value = Number(present(NUMBER.exec(block.text))[1]);
    if (value === counted.length + 1 && !block.text.startsWith("(")) counted.push(block);
  }
  return counted.map((block, index): Band => {
    const next = counted[index + 1];
    const top = block.y - unit * 0.5;
    const bottom = next ? next.y - unit * 0.5 : block.y + unit * 6;
    const own = body.filter(
      (one) =>
        one.y >= top && one.y < bottom && columnAt(columns, one)?.key === "kegiatan" && isActivity(one),
    );
    const texts = own.filter((one, at) => at === 0 || one.y - itemAt(own, at - 1).y < unit * 1.9);
    return {
      page: block.page,
      top,
      bottom,
      number: block.text,
      kegiatan: join(texts.map(({ text }) => text)),
    };
  });
}

/** The last row of a page may be cut by the page's end. */
function overPages(bands: readonly Band[]): Band[] {
  return bands.map((band, index) => {
    const next = bands[index + 1];
    if (next && next.page === band.page) return band;
    const follows = next?.page === band.page + 1;
    if (next && !follows) return band;
    return { ...band, rest: { page: band.page + 1, bottom: follows ? next.top : Infinity, last: !next } };
  });
}

/** Whether a block stands in a row; a cell over several rows belongs to the first of them. */
export function stands({ y, cell, page }: Block, { top, bottom, page: own }: Band): boolean {
  if (!cell) return page === own && y >= top && y < bottom;
  const shared = Math.min(cell.bottom, bottom) - Math.max(cell.top, top);
  return shared > (Math.min(cell.bottom, bottom) - cell.top) * 0.5 && cell.top >= top - (bottom - top) * 0.5;
}

/**
 * Whether a block is the rest of a row that the page's end has cut.
 * @param body all blocks below the heads: behind the last row there may be a total or a remark, which has words of its own
 *   in the columns that the rest of a row leaves free
 */
export function goesOn(
  { text, cell, page }: Block,
  { rest }: Band,
  columns: readonly StepColumn[],
  body: readonly Block[],
): boolean {
  if (!rest || !cell || page !== rest.page || headOf(text) !== null || /^\(?\d+\)?$/.test(text)) return false;
  if (cell.top >= rest.bottom - EDGE) return false;
  if (!rest.last || /^\p{Ll}/u.test(text)) return true;
  const inRow = body.filter(
    (one) => one.page === page && one.cell && Math.abs(one.cell.top - cell.top) < EDGE,
  );
  return inRow.every((one) =>
    ["kelengkapan", "output", "keterangan"].includes(columnAt(columns, one)?.key ?? ""),
  );
}
