/** The head of a SOP's page: whose it is and since when, and at most three lines on what a reader should know first. */
import { must } from "../../basics/must.ts";
import { labelOn } from "../../schema/field-labels.ts";
import { formatDate, isBefore } from "../../schema/printed/printed-date.ts";
import { printedAs } from "../form/blank-field.ts";
import { lacksSteps } from "../form/printed-steps.ts";
import { pastOfLaw } from "../register/replaced-basis.ts";
import { signingOf, type Signing } from "../lifetime/signing.ts";
import type { Catalogue, Sop } from "../types.ts";
import { listWords, NOT_HERE } from "../reader-words.ts";
import { withSop } from "../../words/without-sop.ts";

export interface SopHead {
  readonly unit: { readonly label: string; readonly path: string };
  /** Approval or effect, approver's office, status where it is known. */
  readonly facts: readonly string[];
  readonly state: readonly StateLine[];
  /** How to cite the SOP, without its address. */
  readonly citation: string;
}

interface StateLine {
  readonly text: string;
  /** Fragment of the place on the page that tells more. */
  readonly target: string;
  /** Whether something is missing or outdated. */
  readonly gap: boolean;
}

/** The head of this SOP's page. */
export function sopHead(catalogue: Catalogue, sop: Sop): SopHead {
  const unit = must(catalogue.units, sop.unitId);
  const { how, iso } = signingOf(sop);
  const signed = iso === "" ? [] : [signedFact(how, iso, catalogue.today)];
  return {
    unit: { label: unit.nama, path: unit.path },
    facts: [...signed, sop.disahkanOleh.jabatan ?? [], statusOf(sop, catalogue.today)].flat(),
    // Of a SOP that nobody follows any more, that is all there is to know.
    state: sop.past !== null ? [] : stateOf(catalogue, sop),
    citation: [unit.nama, withSop(sop.nama), sop.nomor && `Nomor ${sop.nomor}`, iso && formatDate(iso)]
      .filter(Boolean)
      .join(". "),
  };
}

/** A day that has not come is not told as if it had. */
function signedFact(how: Signing["how"], iso: string, today: string): string {
  if (!isBefore(today, iso)) return `${how} ${formatDate(iso)}`;
  return how === "disahkan" ? `disahkan ${formatDate(iso)} (belum tiba)` : `akan ${how} ${formatDate(iso)}`;
}

/** "belum dikonfirmasi" is the rule and not worth a word; past SOPs have a sentence of their own. */
function statusOf({ status, tanggalEfektif }: Sop, today: string): string[] {
  if (status === "berlaku" && isBefore(today, tanggalEfektif?.iso ?? "")) return [];
  return status === "berlaku" || status === "dalam tinjauan" ? [status] : [];
}

function stateOf(catalogue: Catalogue, sop: Sop): StateLine[] {
  const lines = [procedureLine(sop), replacedLine(catalogue, sop), gapsLine(sop)];
  return lines.filter((line) => line !== null);
}

/** Of steps that are not here nobody says that the paper lacks them: they may only not have been entered. */
function procedureLine(sop: Sop): StateLine | null {
  const { prosedur } = sop;
  const target = "prosedur";
  if (!prosedur) return lacksSteps(sop) ? { text: `Langkah kerja ${NOT_HERE}.`, target, gap: true } : null;
  const { langkah, pelaksana } = prosedur;
  const performers = pelaksana.length > 0 ? `, ${pelaksana.length} pelaksana` : "";
  return { text: `${langkah.length} langkah kerja${performers}.`, target, gap: false };
}

function replacedLine(catalogue: Catalogue, sop: Sop): StateLine | null {
  const count = sop.regulationKeys.filter((key) => pastOfLaw(must(catalogue.regulations, key))).length;
  if (count === 0) return null;
  const text = `${count} dari ${sop.regulationKeys.length} dasar hukum sudah diganti atau dicabut.`;
  return { text, target: "dasarHukum", gap: true };
}

/** Named at most this many; the form below shows all. */
const NAMED = 3;

function gapsLine(sop: Sop): StateLine | null {
  const { filled, total } = sop.completeness;
  const open = sop.openFields.map((field) =>
    labelOn(sop.formulir, printedAs(sop, field)).replace(/ SOP$/, ""),
  );
  if (open.length === 0) return null;
  const more = open.length - NAMED;
  const named = more > 0 ? [...open.slice(0, NAMED), `${more} lainnya`] : open;
  const names = listWords(named);
  return { text: `Terisi ${filled} dari ${total}: ${names} belum utuh.`, target: "catatan", gap: true };
}
