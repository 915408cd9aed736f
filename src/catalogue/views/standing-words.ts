/** What readers are told of a SOP that has been withdrawn or replaced, or that came in place of another. */
import { formatDate } from "../../schema/printed-date.ts";
import type { Catalogue, Sop } from "../types.ts";

/** A sentence, and the SOP that it ends with where it names one. */
export interface StandingNote {
  readonly sentence: string;
  readonly link: { readonly label: string; readonly path: string } | null;
}

/** Null while the SOP is the one to follow. */
export function standingNote(
  catalogue: Catalogue,
  { past, successorId, tanggalStatus }: Sop,
): StandingNote | null {
  if (past === null) return null;
  const since = tanggalStatus?.iso ? ` sejak ${formatDate(tanggalStatus.iso)}` : "";
  const successor = successorId === null ? undefined : catalogue.sops.get(successorId);
  if (successor) {
    const next = past === "dicabut" ? "Yang sekarang dipakai:" : "Penggantinya:";
    return {
      sentence: `SOP ini sudah ${past}${since}. ${next}`,
      link: { label: successor.nama, path: successor.path },
    };
  }
  const rest = past === "dicabut" ? "Jangan dipakai lagi." : "Penggantinya belum disebut.";
  return { sentence: `SOP ini sudah ${past}${since}. ${rest}`, link: null };
}

/** The same in a few words, for lists; null while the SOP is the one to follow. */
export function standingWords(catalogue: Catalogue, { past, successorId }: Sop): string | null {
  if (past === null) return null;
  const successor = successorId === null ? undefined : catalogue.sops.get(successorId);
  return successor ? `Sudah ${past}; gantinya: ${successor.nama}.` : `Sudah ${past}.`;
}
