/** Forms that are no SOP AP: accreditation of health centres, ISO covers. */
import type { OtherForm } from "../../../schema/sop.ts";
import type { Line, Part } from "../../blocks.ts";
import { isAbove, sharesHeight } from "../../cells.ts";
import { join } from "../../text.ts";
import { foldLabel, labelAt } from "../labels/labels.ts";

const ACCREDITATION = ["tanggalterbit", "halaman", "norevisi", "terbitan"];
const ISO = ["nomorrevisi", "dokumenmaster", "dokumenterkendali", "diperiksaoleh"];

/** A document's number beside a revision's. */
const NUMBER = ["nodokumen", "nomordokumen", "kodedokumen"];

/** The kind of form where it is certainly another one; null for the SOP AP. */
export function otherForm(lines: readonly Line[]): OtherForm | null {
  const folds = lines.flatMap(({ parts }) => parts.map(({ text }) => foldLabel(text)));
  const count = (labels: readonly string[]): number =>
    labels.filter((label) => folds.some((fold) => fold.startsWith(label))).length;
  if (count(ACCREDITATION) >= 2) return "akreditasi";
  const numbered = count(NUMBER) > 0 && count(["norevisi"]) > 0;
  return count(ISO) >= 2 || numbered ? "iso" : null;
}

/** Words over a title that belong to no name, and the names of offices beside it. */
const NO_TITLE =
  /^(?:s\.?o\.?p\.?|spo|prosedur|standar (?:operasional )?prosedur(?: operasional)?)$|^(?:pemerintah|dinas|puskesmas|upt|uptd|rsud|rumah sakit|klinik)\b/i;
/** What kind of document it is, above its title in one cell. */
const KIND =
  /^(?:s ?\.?o ?\.?p\.?|spo|(?:standar (?:operasional )?)?prosedur(?: (?:mutu|kerja|operasional(?: standar)?))?|(?:instruksi|petunjuk) kerja)$/i;

/** The title that such forms print without a label, above the first one; undefined where there is none. */
export function titleOf(lines: readonly Line[]): string | undefined {
  const isLabel = ({ text }: Part): boolean => labelAt(text) !== null;
  const first = lines.findIndex(({ parts }) => parts.some(isLabel));
  // A label may stand in the middle of its row: what stands beside it is no title.
  const row = lines[first]?.parts.find(isLabel)?.cell;
  const above = ({ cell }: Part): boolean => !row || !cell || isAbove(cell, row);
  const words = lines.slice(0, first).flatMap(({ parts }) => parts.filter(above).map(({ text }) => text));
  return join(words.filter((text) => !NO_TITLE.test(text))) || titleBeside(lines, row) || undefined;
}

/** The title stands in a cell beside the labels, under the kind of document. */
function titleBeside(lines: readonly Line[], row: Part["cell"]): string {
  if (!row) return "";
  const cells = Map.groupBy(
    lines.flatMap(({ parts }) => parts),
    ({ cell }) => cell,
  );
  const [found, ...more] = [...cells].flatMap(([cell, [kind, ...title]]) => {
    const beside = cell && cell !== row && sharesHeight(cell, row);
    return beside && kind && KIND.test(kind.text) && title.length > 0 ? [title] : [];
  });
  return found && more.length === 0 ? join(found.map(({ text }) => text)) : "";
}
