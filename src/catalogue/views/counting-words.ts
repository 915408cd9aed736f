/** How completeness is counted, in words: a formula only where it holds, as other forms than the SOP AP have other parts. */
import { LABELS } from "../../schema/field-labels.ts";
import { COUNTED_FIELDS } from "../form/completeness.ts";
import { countWords } from "../reader-words.ts";
import type { CountedUnit } from "./findings-view.ts";

interface CountingWords {
  /** What is counted. */
  readonly rule: string;
  /** The first unit as an example; null without units. */
  readonly example: string | null;
}

/** The parts of a SOP AP that are counted. */
const PARTS = COUNTED_FIELDS.length;

/** For the table of these units. */
export function countingWords(units: readonly CountedUnit[]): CountingWords {
  const labels = COUNTED_FIELDS.map((field) => LABELS[field]).join(", ");
  const rule = units.every(isAllSopAp)
    ? `Dihitung bagian formulir yang terisi dan utuh, dari ${PARTS} × jumlah SOP: ${labels}.`
    : `Dihitung bagian formulir yang terisi dan utuh. Pada SOP AP ada ${PARTS}: ${labels}. Formulir jenis lain dihitung menurut bagian yang dimilikinya.`;
  const [first] = units;
  return { rule, example: first ? exampleOf(first) : null };
}

function exampleOf(unit: CountedUnit): string {
  const { label, sopCount, completeness } = unit;
  const sops = countWords(sopCount);
  const total = countWords(completeness.total);
  const parts = isAllSopAp(unit) ? `, jadi ${PARTS} × ${sops} = ${total} bagian` : ` dengan ${total} bagian`;
  return `Contoh: ${label} memiliki ${sops} SOP${parts}; ${countWords(completeness.filled)} di antaranya terisi dan utuh.`;
}

function isAllSopAp({ sopCount, completeness }: CountedUnit): boolean {
  return completeness.total === PARTS * sopCount;
}
