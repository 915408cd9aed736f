/** Keterkaitan items that name no SOP: a lead line, "all SOPs", a paper. Of these nobody says that they are not published. */
import { isEmptyMark } from "../../schema/printed/empty-mark.ts";
import { fold } from "../../words/fold.ts";

/** "Terkait dengan :", "SOP yang terkait:": what follows stands in items of its own. */
const LEAD = /:\s*$/;

/** All or some SOPs, none by name. */
const GROUP =
  /^(?:seluruh|semua|segenap|setiap|berbagai|beberapa|para)\b|^(?:sop|standar operasional prosedur)(?: (?:sop|ap))*(?: (?:lain|lainnya|terkait|yang|di lingkungan|se)\b.*)?$/;

/** Papers as they are called without the word SOP; names of SOPs begin with what is done. */
const PAPER =
  /^(?:jadwal|kalender|buku|formulir|blangko|blanko|lembar|dokumen|berkas|register|daftar(?! ulang)|map|undang undang|uu|peraturan|permen\w*|perda|perbup|perwal\w*|perpres|keputusan|instruksi|surat (?:edaran|keputusan)|pedoman|petunjuk (?:teknis|pelaksanaan)|juknis|juklak)\b/;

/** Whether a printed item that leads to no SOP of the catalogue is the name of none. */
export function namesNoSop(teks: string): boolean {
  const folded = fold(teks);
  return isEmptyMark(teks) || LEAD.test(teks) || GROUP.test(folded) || PAPER.test(folded);
}
