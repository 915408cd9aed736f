/** Queries that name a regulation, in whole ("perpres 29 2014") or by number and year ("29/2014"). */
import { parseCitation } from "../catalogue/citation.ts";
import { numberYearToken, regulationToken } from "./understanding.ts";

const NUMBER_AND_YEAR =
  /^(?:nomor|nomer|no|nmr)?[.:\s]*(\d{1,3}[a-z]?)\s*(?:\/|-|,?\s*tahun|,?\s*thn?\b\.?|\s)\s*((?:19|20)\d{2})$/i;

/**
 * The index word of the regulation that a query names; null when it names none. A named kind is never widened:
 * whoever asks for UU 29/2014 does not want Perpres 29/2014.
 */
export function citationWord(text: string): string | null {
  const identity = parseCitation(text, null)?.identity;
  if (identity) return regulationToken(identity);
  const bare = NUMBER_AND_YEAR.exec(text.trim());
  return bare ? numberYearToken(bare[1]!, Number(bare[2])) : null;
}
