/** Forms that are no SOP AP: accreditation of health centres, ISO covers. */
import type { Line } from "../blocks.ts";
import { foldLabel } from "./labels.ts";

const ACCREDITATION = ["tanggalterbit", "halaman", "norevisi"];
const ISO = ["nomorrevisi", "dokumenmaster", "dokumenterkendali", "diperiksaoleh"];

/** The kind of form where it is certainly another one; null for the SOP AP. */
export function otherForm(lines: readonly Line[]): "akreditasi" | "iso" | null {
  const folds = lines.flatMap(({ parts }) => parts.map(({ text }) => foldLabel(text)));
  const count = (labels: readonly string[]): number =>
    labels.filter((label) => folds.some((fold) => fold.startsWith(label))).length;
  if (count(ACCREDITATION) >= 2) return "akreditasi";
  return count(ISO) >= 2 ? "iso" : null;
}
