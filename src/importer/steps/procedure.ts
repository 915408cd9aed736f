/** The table of steps becomes `prosedur`. What is drawn counts only where its shape is certain; the rest is said. */
import type { Drawing, Line } from "../blocks.ts";
import type { Doubt, ImportedProcedure, ImportedStep } from "../entry.ts";
import { lostDoubt, lostFrom } from "../form/doubts/left-out.ts";
import { headOf } from "./head-words.ts";
import { headsOf, type StepColumn } from "./heads.ts";
import { blocksOf, type Block } from "./table-blocks.ts";
import { bandsOf, columnAt, goesOn, stands, type Band } from "./rows.ts";
import { namedPerformers } from "./named-performers.ts";
import { symbolsIn } from "./symbols.ts";
import { join, joinedSentence } from "../text.ts";
import { itemAt } from "../../basics/must.ts";

interface ReadProcedure {
  readonly prosedur: ImportedProcedure | null;
  readonly doubts: readonly Doubt[];
}

const QUALITY = ["kelengkapan", "waktu", "output", "keterangan"] as const;

/** @param lines from the heads of the table to the end of the form */
export function procedureFrom(lines: readonly Line[], drawing: Drawing, unit: number): ReadProcedure {
  if (lines.length === 0) return { prosedur: null, doubts: [] };
  const blocks = blocksOf(lines);
  const heads = headsOf(blocks, unit);
  const body = blocks.filter(({ y }) => heads && y > heads.bottom);
  const bands = heads ? bandsOf(body, heads.columns, unit) : [];
  if (!heads || bands.length === 0)
    return unread("Tabel langkah tidak terbaca; isi bagian prosedur dengan tangan.");
  const columns = heads.columns.filter(({ key }) => key === "pelaksana");
  const named = namedPerformers(columns, bands, body);
  const names = named?.names ?? distinct(columns.map(({ title }) => title));
  const drawn = named ?? symbolsIn({ bands, columns, names, body, lines, unit }, drawing);
  const langkah = bands.map((band, index) => stepOf(band, heads.columns, body, itemAt(drawn.steps, index)));
  const prosedur = { pelaksana: names, langkah };
  const above = blocks.filter(({ y }) => y <= heads.bottom).map(({ text }) => text);
  const doubts = [
    ...ruleDoubts(heads.columns),
    ...drawn.doubts,
    ...numberDoubts(bands),
    ...joinedDoubts(body),
    ...leftOver(body, new Set(above), prosedur),
  ];
  return { prosedur, doubts };
}

function unread(teks: string): ReadProcedure {
  return { prosedur: null, doubts: [{ bidang: "prosedur", teks }] };
}

/** Two columns of one name are told apart by number. */
function distinct(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((one) => one === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

function stepOf(
  band: Band,
  columns: readonly StepColumn[],
  body: readonly Block[],
  drawn: Pick<ImportedStep, "pelaksana" | "simbol">,
): ImportedStep {
  const step: ImportedStep = { kegiatan: band.kegiatan, ...drawn };
  for (const key of QUALITY) {
    const own = body.filter(
      (block) =>
        columnAt(columns, block)?.key === key && (stands(block, band) || goesOn(block, band, columns, body)),
    );
    const text = join(own.map((block) => block.text));
    if (text !== "") step[key] = text;
  }
  return step;
}

/** What stands in symbols and beside arrows, and what adds up or closes the table. */
const DRAWN = /^(?:(?:ya|tidak|mulai|selesai|start|end|stop|lanjut|jumlah|total)\b.*|[yt])$/i;

/** Words below the heads that went into no step; heads and titles are repeated on other pages. */
function leftOver(body: readonly Block[], above: ReadonlySet<string>, read: ImportedProcedure): Doubt[] {
  const isLost = lostFrom(read);
  const lost = body.filter(
    ({ text }) => !above.has(text) && headOf(text) === null && !DRAWN.test(text) && isLost(text),
  );
  return lost.length > 0
    ? [
        lostDoubt(
          "prosedur",
          lost.map(({ text }) => text),
        ),
      ]
    : [];
}

/** Where nothing is ruled, gaps alone tell the columns. */
function ruleDoubts(columns: readonly StepColumn[]): Doubt[] {
  if (columns.some(({ ruled }) => ruled)) return [];
  const teks = "Tabel langkah ini tanpa garis; kolomnya dibaca menurut letak kata-katanya. Cocokkan isinya.";
  return [{ bidang: "prosedur", teks }];
}

/** A narrow cell may break a word without a hyphen; that its halves belong together is a guess. */
function joinedDoubts(body: readonly Block[]): Doubt[] {
  const words = [...new Set(body.flatMap(({ joined }) => joined ?? []))];
  return words.length === 0 ? [] : [{ bidang: "prosedur", teks: joinedSentence(words) }];
}

function numberDoubts(bands: readonly Band[]): Doubt[] {
  const numbers = bands.map(({ number }) => Number(/\d+/.exec(number)?.[0] ?? 0));
  const gaps = numbers.some((value, index) => value !== 0 && value !== index + 1);
  return gaps ? [{ bidang: "prosedur", teks: `Nomor langkah tidak berurutan: ${numbers.join(", ")}.` }] : [];
}
