/** Prints of versions that the office has recorded or kept: which mark they carry, and what has changed since. */
import { formatDate } from "../../schema/printed/printed-date.ts";
import type { Sop } from "../types.ts";

export interface OlderPrint {
  readonly mark: string;
  /** Changes of later versions, the last one first; empty where none is recorded. */
  readonly changes: readonly { readonly date: string; readonly perubahan: string }[];
  /** The page of that version, where the office has kept it. */
  readonly kept: { readonly name: string; readonly path: string } | null;
}

/** A version whose full entry is in the catalogue. */
interface KeptVersion {
  readonly mark: string;
  /** The day that counts, ISO; empty where none is printed. */
  readonly iso: string;
  readonly name: string;
  readonly path: string;
}

/** @param present mark of the present version, which is not an older one even where the record says so */
export function olderPrints(
  { riwayat = [] }: Sop,
  present: string,
  versions: readonly KeptVersion[] = [],
): OlderPrint[] {
  const latestFirst = riwayat.toSorted((a, b) => (a.tanggal.iso < b.tanggal.iso ? 1 : -1));
  const since = (iso: string): OlderPrint["changes"] =>
    latestFirst
      .filter(({ tanggal }) => tanggal.iso > iso)
      .map(({ tanggal, perubahan }) => ({ date: formatDate(tanggal.iso), perubahan }));
  const kept = versions.map(({ mark, iso, name, path }) => ({
    mark,
    changes: iso === "" ? [] : since(iso),
    kept: { name, path },
  }));
  const recorded = latestFirst.flatMap(({ tanda, tanggal }) =>
    tanda === undefined || kept.some(({ mark }) => mark === tanda)
      ? []
      : [{ mark: tanda, changes: since(tanggal.iso), kept: null }],
  );
  return [...recorded, ...kept].filter(({ mark }) => mark !== present);
}
