/** The code by which a print leads to its page. Drawn with the page and not part of its view, which tells the address. */
import { encode } from "uqr";

/**
 * Any of the eight masks of ISO/IEC 18004 can be read. To choose the one with the evenest picture costs ten times as much
 * as the code itself, and codes as short as an address are read with each.
 */
const MASK = 3;

interface QrCode {
  /** Modules on a side. */
  readonly size: number;
  /** The dark modules as one path of strokes one unit wide, row by row; the first row's middle is at 0. */
  readonly path: string;
}

/** The code of an address, as modules. */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: "L", border: 0, maskPattern: MASK });
  return { size, path: data.map(strokes).join("") };
}

/** The dark runs of a row; a large site draws thousands of codes, so each module is looked at once. */
function strokes(row: readonly boolean[], y: number): string {
  let path = "";
  let start = -1;
  for (let x = 0; x <= row.length; x++) {
    const dark = row[x] === true;
    if (dark && start < 0) start = x;
    if (dark || start < 0) continue;
    path += `M${start} ${y}h${x - start}`;
    start = -1;
  }
  return path;
}

/** The code as a picture of its own, in SVG. */
export function qrPicture(address: string): string {
  const { size, path } = qrCode(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -.5 ${size} ${size}"><path stroke="#000" d="${path}"/></svg>`;
}
