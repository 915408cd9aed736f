/** What happened to SOPs and when, as far as their papers and editors say: made, revised, withdrawn, replaced. */
import type { SopId } from "../../schema/ids.ts";
import { isBefore } from "../../schema/printed/printed-date.ts";
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
 * All changes with a known day that has come, the newest first, those of one day in the order of the catalogue. SOP, kind and
 * day together name one change.
 */
export function changes(catalogue: Catalogue): Change[] {
  return datedChanges(catalogue)
    .filter(({ iso }) => !isBefore(catalogue.today, iso))
    .sort(newestFirst);
}

/** What is announced for a later day, the next first; nothing of it has happened yet. */
export function comingChanges(catalogue: Catalogue): Change[] {
  return datedChanges(catalogue)
    .filter(({ iso }) => isBefore(catalogue.today, iso))
    .sort((a, b) => newestFirst(b, a));
}

function datedChanges(catalogue: Catalogue): Change[] {
  return [...catalogue.sops.values()].flatMap((sop) => changesOf(catalogue, sop));
}

function newestFirst(a: Change, b: Change): number {
  if (a.iso === b.iso) return 0;
  return a.iso < b.iso ? 1 : -1;
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
  const end = sop.ending === null ? [] : [change(sop.ending.how, sop.ending.iso)];
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
