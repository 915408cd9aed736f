/** Dates that may be known only by their year or month. */
import { formatDate } from "../schema/printed-date.ts";

/** `2025` stays, `2025-01` → "Januari 2025", a whole date → "1 Februari 2021". */
export function partialDate(date: string): string {
  if (date.length === 4) return date;
  if (date.length === 10) return formatDate(date);
  return formatDate(`${date}-01`).replace(/^1 /, "");
}
