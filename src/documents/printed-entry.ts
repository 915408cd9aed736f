/** What a form prints, under the keys of an entry: a PDF carries it along, for a drawing does not tell where arrows lead. */
import { publishedApprover } from "../catalogue/published/approver.ts";
import type { Catalogue, Sop } from "../catalogue/types.ts";
import { asPrinted } from "../schema/printed/as-printed.ts";

/** @returns JSON; without what editors add, and without the NIP unless the site shows it */
export function printedEntry(catalogue: Catalogue, sop: Sop): string {
  return JSON.stringify({ ...asPrinted(sop), disahkanOleh: publishedApprover(catalogue, sop) });
}
