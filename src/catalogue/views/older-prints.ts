/** Prints of versions that the office has recorded: which mark they carry, and what has changed since. */
import { formatDate } from "../../schema/printed-date.ts";
import type { Sop } from "../types.ts";

export interface OlderPrint {
  readonly mark: string;
  /** Changes of later versions, the last one first; empty where none is recorded. */
  readonly changes: readonly { readonly date: string; readonly perubahan: string }[];
}

/** @param present mark of the present version, which is not an older one even where the record says so */
export function olderPrints({ riwayat = [] }: Sop, present: string): OlderPrint[] {
  const latestFirst = riwayat.toSorted((a, b) => (a.tanggal.iso < b.tanggal.iso ? 1 : -1));
  return latestFirst.flatMap(({ tanda, tanggal }) => {
    if (tanda === undefined || tanda === present) return [];
    const later = latestFirst.filter((other) => other.tanggal.iso > tanggal.iso);
    const changes = later.map((other) => ({
      date: formatDate(other.tanggal.iso),
      perubahan: other.perubahan,
    }));
    return [{ mark: tanda, changes }];
  });
}
