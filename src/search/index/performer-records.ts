/** What each performer of each unit does, as entries of the search. */
import { performersOf } from "../../catalogue/procedure/performers.ts";
import type { Catalogue } from "../../catalogue/types.ts";

/** One entry for each performer of each unit. */
export function performerEntries(catalogue: Catalogue) {
  return [...catalogue.units.values()].flatMap((unit) =>
    performersOf(catalogue, unit.id).map(({ nama, path, tasks }) => ({
      path,
      title: `Tugas ${nama}`,
      words: `apa tugas, pekerjaan, pelaksana ${nama}, ${unit.nama}`,
      says: `Langkah yang dikerjakan dalam ${tasks.length} SOP ${unit.nama}.`,
    })),
  );
}
