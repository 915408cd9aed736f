/** What happened to SOPs and when, as far as their papers and editors say: made, revised, withdrawn, replaced. */
import type { SopId } from "../../schema/ids.ts";
import { isBefore } from "../../schema/printed-date.ts";
import type { Catalogue, Sop } from "../types.ts";

/** `dicatat` is what the editor wrote under `riwayat`, in the editor's words: a review is no revision. */
export type ChangeKind = "baru" | "direvisi" | "dicatat" | "dicabut" | "diganti";

export interface Change {
  readonly sopId: SopId;
  /** ISO, as precise as printed. */
  readonly iso: string;
  readonly kind: ChangeKind;
  /** The editor's sentence; empty where the kind says all that is known. */
  readonly words: string;
}

/**
 * All changes with a known day, the newest first, those of one day in the order of the catalogue. SOP, kind and day together
 * name one change.
 */
export function changes(catalogue: Catalogue): Change[] {
  return [...catalogue.sops.values()]
    .flatMap((sop) => changesOf(catalogue, sop))
    .sort((a, b) => (a.iso === b.iso ? 0 : a.iso < b.iso ? 1 : -1));
}

function changesOf(catalogue: Catalogue, sop: Sop): Change[] {
  const change = (kind: ChangeKind, iso: string, words = ""): Change => ({ sopId: sop.id, iso, kind, words });
  const told = Array.from(
    Map.groupBy(sop.riwayat ?? [], ({ tanggal }) => tanggal.iso),
    ([iso, ofDay]) => change("dicatat", iso, ofDay.map(({ perubahan }) => perubahan).join(" ")),
  );
  const days = formDays(catalogue, sop);
  const first = [...days, ...told.map(({ iso }) => iso)].filter((iso) => iso !== "").sort()[0];
  const own = days
    .filter((iso) => !told.some((other) => other.iso === iso))
    .map((iso) => change(iso === first ? "baru" : "direvisi", iso));
  const end = sop.past === null ? [] : [change(sop.past, dayOfEnd(catalogue, sop))];
  return [...end, ...told, ...own].filter(({ iso }) => iso !== "");
}

/** The days on which the form, or an earlier one that is kept, was made or revised; a revision that lies ahead is only planned. */
function formDays({ versions, today }: Catalogue, sop: Sop): string[] {
  const made = sop.tanggalPembuatan?.iso ?? "";
  const revised = sop.tanggalRevisi?.iso ?? "";
  const isRevised = made !== "" && isBefore(made, revised) && !isBefore(today, revised);
  const earlier = (versions.get(sop.id) ?? []).map(({ countsFrom }) => countsFrom.iso);
  const days = [...earlier, ...(isRevised ? [made, revised] : [sop.countsFrom.iso])];
  return [...new Set(days)].filter((iso) => iso !== "");
}

/** The day the editor names; a SOP that was replaced ends when its successor begins. */
function dayOfEnd({ sops }: Catalogue, { past, successorId, tanggalStatus }: Sop): string {
  if (tanggalStatus) return tanggalStatus.iso;
  const successor = past === "diganti" && successorId !== null ? sops.get(successorId) : undefined;
  return successor?.countsFrom.iso ?? "";
}
