/** How much room words take in a BPMN drawing, as far as one can say without the font: bpmn.io sets names in Arial, 11 px. */

/** A little more than most letters have, px. */
const LETTER = 6.2;
const LINE = 14;

/** Width of words on one line. */
export function nameWidth(text: string): number {
  return Math.ceil(text.length * LETTER);
}

/** Height of words that are broken to lines of that width. */
export function nameHeight(text: string, width: number): number {
  const most = Math.floor(width / LETTER);
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(/\s+/)) {
    if (filled > 0 && filled + 1 + length > most) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + length;
    // A word longer than a line is cut.
    lines += Math.floor(Math.max(0, filled - 1) / most);
    filled = ((filled - 1) % most) + 1;
  }
  return lines * LINE;
}
