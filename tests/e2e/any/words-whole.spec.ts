/** Words are not broken inside, and what a page begins with has one left edge, on every kind of page. */
import { addressOfKind, kinds } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";
import { visit } from "../support/visit.ts";

test.use({ expectedComplaints: [/console: Failed to load resource: .* 404 .*\/tidak-ada\//] });

for (const kind of Object.keys(kinds)) {
  test(`${kind}: no word is broken inside, and there is one left edge`, async ({ page, site }) => {
    await visit(page, addressOfKind(kind, site.folder));
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(brokenWords), `kata terputus pada ${width} px`).toEqual([]);
      expect(await page.evaluate(leftEdges), `tepi kiri pada ${width} px`).toHaveLength(1);
    }
  });
}

/** Words of letters and digits whose beginning and end stand on two lines; addresses may be cut anywhere. */
function brokenWords(): string[] {
  const broken: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || parent.closest("code, svg, .visually-hidden, select")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (range.getClientRects().length < 2) continue;
    for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[\p{L}\d]{2,}/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
}

/** Where the name of the site, the heading, and what comes first below it begin. */
function leftEdges(): number[] {
  const first = [".site-header .wordmark", "main h1", "main [data-kosong]:not([hidden])", ".site-footer p"];
  const shown = first
    .map((selector) => document.querySelector(selector)?.getBoundingClientRect())
    .filter((box) => box !== undefined && box.width > 0);
  return [...new Set(shown.map((box) => Math.round(box!.left)))];
}
