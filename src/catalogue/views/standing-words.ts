/** What readers are told of a SOP that has been withdrawn or replaced, or that came in place of another. */
import type { Catalogue, Sop } from "../types.ts";

/** A sentence with a link in it. */
export interface StandingNote {
  readonly before: string;
  readonly link: { readonly label: string; readonly path: string } | null;
  readonly after: string;
}

/** Null while the SOP is the one to follow. */
export function standingNote(catalogue: Catalogue, { past, successorId }: Sop): StandingNote | null {
  if (past === null) return null;
  const successor = successorId === null ? undefined : catalogue.sops.get(successorId);
  if (!successor) {
    const rest = past === "dicabut" ? "Jangan dipakai lagi." : "Penggantinya belum disebut.";
    return { before: `SOP ini sudah ${past}. ${rest}`, link: null, after: "" };
  }
  const link = { label: successor.nama, path: successor.path };
  return past === "dicabut"
    ? { before: "SOP ini sudah dicabut; yang sekarang dipakai ialah ", link, after: "." }
    : { before: "SOP ini sudah diganti oleh ", link, after: "." };
}

/** The same in a few words, for lists; null while the SOP is the one to follow. */
export function standingWords(catalogue: Catalogue, { past, successorId }: Sop): string | null {
  if (past === null) return null;
  const successor = successorId === null ? undefined : catalogue.sops.get(successorId);
  return successor ? `Sudah ${past}; gantinya: ${successor.nama}.` : `Sudah ${past}.`;
}
