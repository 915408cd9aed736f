/** Marks of items that stand alone, where what they mark is another part or another line. */

/** Nothing but the mark of an item: "1.", "2,", "a)", "-". */
export function isLoneMark(text: string): boolean {
  return /^(?:\d{1,2}[.),]|[a-z][.)]|[-•])$/.test(text);
}

/** A number or letter with its point or bracket: "5.", "B )". */
export function isLoneNumber(text: string): boolean {
  return /^(?:\d{1,2}|[a-z])\s?[.)]$/i.test(text);
}

/** The same in a column of its own, where the point may be missing: "5", "(a". */
export function isColumnNumber(text: string): boolean {
  return /^\(?(?:\d{1,2}|[a-z])\s?[.)]?$/i.test(text);
}

/** The number of a part before its label: "1", "B." */
export function isPartNumber(text: string): boolean {
  return /^(?:\d{1,2}|[A-Z])[.)]?$/.test(text);
}
