/** axe on every kind of page, light and dark, narrow and wide: WCAG 2.2 AA and axe's good practices. */
import AxeBuilder from "@axe-core/playwright";
import { kinds } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// The browser itself logs the 404 of a page that is not there.
test.use({ expectedComplaints: [/console: Failed to load resource: .* 404 .*\/tidak-ada\//] });

for (const [kind, address] of Object.entries(kinds)) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [360, 1280]) {
      test(`${kind}: axe, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address(), { waitUntil: "networkidle" });
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const told = violations.map(({ id, help, nodes }) => ({
          id,
          help,
          nodes: nodes.slice(0, 5).map((node) => `${node.html.slice(0, 160)} — ${node.failureSummary ?? ""}`),
        }));
        expect(told).toEqual([]);
      });
    }
  }
}
