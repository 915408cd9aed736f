/** Lists of SOPs in which some item is more than words: the editor, whose lists hold words, is not given them. */
import type { SopData } from "../schema/sop.ts";

/** Keys of lists in which an item of some SOP says what it refers to. */
export function beyondWords(sops: Iterable<Pick<SopData, "dasarHukum" | "keterkaitan">>): Set<string> {
  const found = new Set<string>();
  for (const { dasarHukum, keterkaitan } of sops) {
    if (dasarHukum.some(isMore)) found.add("dasarHukum");
    if (keterkaitan.some(isMore)) found.add("keterkaitan");
  }
  return found;
}

function isMore({ rujukan }: SopData["dasarHukum"][number]): boolean {
  return rujukan !== undefined;
}
