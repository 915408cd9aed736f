/** Nothing that is shown moves by itself while a page loads, on any kind of page. */
import type { Page } from "@playwright/test";
import { kinds } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";
import { visit } from "../support/visit.ts";

test.use({ expectedComplaints: [/\/tidak-ada\//] });

/** Milliseconds that scripts come late, as over a slow network: after the first text has been painted. */
const LATE = 150;

for (const width of [360, 412, 1280]) {
  test(`no page moves while it loads, ${width} px`, async ({ page, site }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: width < 500 ? 1000 : 900 });
    await page.route(/\.js$/, async (route) => {
      await new Promise((done) => setTimeout(done, LATE));
      await route.continue();
    });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as readonly LayoutShift[])
          if (!entry.hadRecentInput)
            moved.push(`${entry.value.toFixed(4)} ${entry.sources.map(told).join()}`);
      }).observe({ type: "layout-shift", buffered: true });
      interface LayoutShift {
        readonly value: number;
        readonly hadRecentInput: boolean;
        readonly sources: readonly { readonly node: Node | null }[];
      }
      const told = ({ node }: { readonly node: Node | null }): string =>
        node instanceof Element ? `${node.nodeName} ${node.className}` : "?";
    });
    const shifts: Record<string, string[]> = {};
    for (const [kind, addressIn] of Object.entries(kinds)) {
      const address = addressIn(site.folder);
      if (address === null) continue;
      await visit(page, address);
      const moved = await movements(page);
      if (moved.length > 0) shifts[`${kind} (${address})`] = moved;
    }
    expect(shifts).toEqual({});
  });
}

/** What has moved so far, as of the next frame. */
function movements(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        requestAnimationFrame(() => setTimeout(() => done((window as unknown as { moved: string[] }).moved)));
      }),
  );
}
