/** What may stand in a cell for a date. */

const MONTH =
  "jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|agu(?:stus)?|aug(?:ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|no[pv](?:ember)?|de[sc](?:ember)?";
const DATE = new RegExp(
  `^(?:\\d{1,2}\\s*)?(?:${MONTH})\\s*\\d{4}\\b|^\\d{1,2}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*\\d{2,4}\\b|^\\d{4}-\\d{2}-\\d{2}\\b`,
  "i",
);

/** A printed date, a hyphen in its place, or null. */
export function dateIn(text: string): string | null {
  const found = DATE.exec(text.replace(/^:\s*/, ""));
  if (found && found[0].length >= text.replace(/^:\s*/, "").length - 1) return found[0];
  return /^:?\s*[-–—]$/.test(text) ? "-" : null;
}
