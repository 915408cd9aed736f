/** The table of steps becomes `prosedur`. */
import type { Line, Shape } from "../blocks.ts";
import type { Doubt, ImportedProcedure } from "../entry.ts";

export function procedureFrom(
  lines: readonly Line[],
  _shapes: readonly Shape[],
  _unit: number,
): { prosedur: ImportedProcedure | null; doubts: Doubt[] } {
  if (lines.length === 0) return { prosedur: null, doubts: [] };
  return { prosedur: null, doubts: [{ bidang: "prosedur", teks: "Tabel langkah belum terbaca." }] };
}
