/** What forms hold where nothing was filled in: nothing, a dash, dots, an underscore, "Tidak ada", "(Nihil)". */
const EMPTY_MARK = /^(?:[\s\-–—_.…]*|[\s\-–—(]*(?:(?:tidak|belum)\s+ada|nihil|n\/a)[\s\-–—).;,]*)$/i;

/** Whether printed words say nothing but that there is nothing. */
export function isEmptyMark(printed: string): boolean {
  return EMPTY_MARK.test(printed);
}
