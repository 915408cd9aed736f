/** Forms that are no SOP AP: accreditation of health centres, ISO covers. */
import type { OtherForm } from "../../schema/sop.ts";
import type { Line, Part } from "../blocks.ts";
import { join } from "../text.ts";
import { foldLabel, labelAt } from "./labels.ts";

const ACCREDITATION = ["tanggalterbit", "halaman", "norevisi"];
const ISO = ["nomorrevisi", "dokumenmaster", "dokumenterkendali", "diperiksaoleh"];

/** The kind of form where it is certainly another one; null for the SOP AP. */
export function otherForm(lines: readonly Line[]): OtherForm | null {
  const folds = lines.flatMap(({ parts }) => parts.map(({ text }) => foldLabel(text)));
  const count = (labels: readonly string[]): number =>
    labels.filter((label) => folds.some((fold) => fold.startsWith(label))).length;
  if (count(ACCREDITATION) >= 2) return "akreditasi";
  return count(ISO) >= 2 ? "iso" : null;
}

/** Words over a title that belong to no name, and the names of offices beside it. */
const NO_TITLE =
  /^(?:s\.?o\.?p\.?|spo|prosedur|standar (?:operasional )?prosedur(?: operasional)?)$|^(?:pemerintah|dinas|puskesmas|upt|uptd|rsud|rumah sakit|klinik)\b/i;

/** The title that such forms print without a label, above the first one; undefined where there is none. */
export function titleOf(lines: readonly Line[]): string | undefined {
  const isLabel = ({ text }: Part): boolean => labelAt(text) !== null;
  const first = lines.findIndex(({ parts }) => parts.some(isLabel));
  // A label may stand in the middle of its row: what stands beside it is no title.
  const row = lines[first]?.parts.find(isLabel)?.cell;
  const above = ({ cell }: Part): boolean => !row || !cell || cell.bottom <= row.top + 1;
  const words = lines.slice(0, first).flatMap(({ parts }) => parts.filter(above).map(({ text }) => text));
  return join(words.filter((text) => !NO_TITLE.test(text))) || undefined;
}
