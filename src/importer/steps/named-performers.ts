/** Tables of steps that draw nothing: one column names who does each step, or none does. */
import type { Doubt, ImportedStep } from "../entry.ts";
import { join } from "../text.ts";
import { headOf } from "./head-words.ts";
import type { StepColumn } from "./heads.ts";
import type { Block } from "./table-blocks.ts";
import { columnAt, stands, type Band } from "./rows.ts";

interface Named {
  /** All that are named, in order of their first step. */
  readonly names: string[];
  readonly steps: Pick<ImportedStep, "pelaksana" | "simbol">[];
  readonly doubts: Doubt[];
}

/** @param columns of performers; @returns null where the table draws or marks who does a step */
export function namedPerformers(
  columns: readonly StepColumn[],
  bands: readonly Band[],
  body: readonly Block[],
): Named | null {
  const [column, ...more] = columns;
  if (!column) return nobody(bands.length);
  if (more.length > 0 || headOf(column.title) !== "pelaksana") return null;
  const texts = bands.map((band) =>
    join(body.filter((block) => columnAt([column], block) && stands(block, band)).map(({ text }) => text)),
  );
  if (!texts.some((text) => /\p{L}{3}/u.test(text))) return null;
  const whole = new Set(texts);
  const split = texts.map((text) => apart(text, whole));
  const doubts = split.flatMap((names, step) =>
    names.length > 1
      ? [doubt(`Lebih dari satu pelaksana tertulis pada langkah ${step + 1}: "${texts[step]}"; periksa.`)]
      : [],
  );
  const open = split.flatMap((names, step) => (names.length === 0 ? [step + 1] : []));
  if (open.length > 0) doubts.push(doubt(`Pelaksana tidak tertulis pada langkah ${open.join(", ")}.`));
  return { names: [...new Set(split.flat())], steps: split.map(stepBy), doubts };
}

function nobody(count: number): Named {
  const steps = Array.from({ length: count }, () => stepBy([]));
  const teks = `Kolom pelaksana tidak ada atau tidak terbaca pada ${count} langkah; lengkapi menurut naskahnya bila ada.`;
  return { names: [], steps, doubts: [doubt(teks)] };
}

function stepBy(pelaksana: string[]): Named["steps"][number] {
  return { pelaksana };
}

/** "Petugas, Camat" are two; "Umum dan Kepegawaian" are two only where each is named alone elsewhere. */
function apart(text: string, whole: ReadonlySet<string>): string[] {
  const pieces = text
    .split(/\s*[,;/]\s*/)
    .flatMap((one) => {
      const both = one.split(/\s+dan\s+/);
      return both.every((half) => whole.has(half)) ? both : [one];
    })
    .filter((one) => /\p{L}/u.test(one));
  return [...new Set(pieces)];
}

function doubt(teks: string): Doubt {
  return { bidang: "prosedur", teks };
}
