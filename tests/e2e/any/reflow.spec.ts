/** WCAG 1.4.10 and 1.4.12: nothing is lost at 320 px, nor with wider spacing set by the reader. */
import type { Page } from "@playwright/test";
import { addressOfKind, kinds } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";
import { visit } from "../support/visit.ts";

test.use({ expectedComplaints: [/console: Failed to load resource: .* 404 .*\/tidak-ada\//] });

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

for (const kind of Object.keys(kinds)) {
  test(`${kind}: 320 px wide and wider spacing`, async ({ page, site }) => {
    const address = addressOfKind(kind, site.folder);
    await page.setViewportSize({ width: 320, height: 700 });
    await visit(page, address);
    expect(await sideways(page), "gulir mendatar pada 320 px").toEqual([]);
    // Through the browser's own style API, as a reader's extension does; the policy stops style elements.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    expect(await sideways(page), "gulir mendatar dengan jarak huruf lebar").toEqual([]);
    expect(await clipped(page), "teks terpotong").toEqual([]);
  });
}

/** Elements that reach beyond the right edge and are not inside a region that scrolls by itself. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element) => {
      for (
        let at: Element | null = element.parentElement;
        at && at !== document.body;
        at = at.parentElement
      ) {
        if (getComputedStyle(at).overflowX !== "visible") return true;
      }
      return false;
    };
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element))
      .map((element) => element.outerHTML.slice(0, 120))
      .slice(0, 5);
  });
}

/** Elements with text of their own whose text is cut off by a hidden overflow. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")]
      .filter((element) => {
        const style = getComputedStyle(element);
        const hidden = style.overflowX === "hidden" || style.overflowY === "hidden";
        // What only screen readers get is one pixel large on purpose.
        const visible = element.clientWidth > 2 && element.clientHeight > 2;
        const ownText = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        );
        const cut =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return hidden && visible && ownText && cut;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
