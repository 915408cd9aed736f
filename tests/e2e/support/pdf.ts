/** Text of a printed page. */
import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Prints as a browser does and gives the words of each sheet in reading order, without spaces: lines break anywhere. */
export async function printedSheets(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    sheets.push(squeezed(content.items.map((item) => ("str" in item ? item.str : "")).join("")));
  }
  await document.cleanup();
  return sheets;
}

/** Width and height in millimetres of each printed sheet. */
export async function sheetSizes(page: Page): Promise<[width: number, height: number][]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sizes: [number, number][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const [left, bottom, right, top] = (await document.getPage(number)).view as [
      number,
      number,
      number,
      number,
    ];
    sizes.push([millimetres(right - left), millimetres(top - bottom)]);
  }
  await document.cleanup();
  return sizes;
}

/** Whole millimetres of a length in points. */
function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}

/** Words without spaces and ligatures, as `printedSheets` gives them. */
export function squeezed(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/g, "");
}
