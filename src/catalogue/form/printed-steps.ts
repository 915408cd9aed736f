/** Whether the catalogue has a SOP's steps: as a table, or as sentences under a heading of the form. */
import type { SopData } from "../../schema/sop.ts";
import { fold } from "../../words/fold.ts";

/** What a heading over steps speaks of: "6. Langkah-langkah", "Uraian Kegiatan", "Bagan Alir", "Tata Cara Pelayanan". */
const SPEAKS =
  /\b(?:prosedur|langkah|kegiatan|alir|alur|tata cara|tatacara|cara kerja|mekanisme|tahapan|tahap)\b/;

/** Words that may stand beside it; any other makes it a heading over something else: "Tujuan prosedur". */
const BESIDE =
  /^(?:(?:\d+|[a-z]|[ivx]+|prosedur|langkah|kegiatan|alir|alur|tata|cara|tatacara|mekanisme|tahapan|tahap|uraian|rincian|urutan|sistem|dan|bagan|diagram|isi|pelaksanaan|pelayanan|kerja|sop)(?: |$))+$/;

/** Neither table nor sentences: nobody can tell from the catalogue what is done in which order. */
export function lacksSteps({ prosedur, bagianLain }: Pick<SopData, "prosedur" | "bagianLain">): boolean {
  return !prosedur && !bagianLain.some(({ judul, isi }) => isi.length > 0 && isOverSteps(fold(judul)));
}

function isOverSteps(heading: string): boolean {
  return SPEAKS.test(heading) && BESIDE.test(heading);
}
