/** axe on every kind of page, light and dark, narrow and wide: WCAG 2.2 AA and axe's good practices. */
import AxeBuilder from "@axe-core/playwright";
import { addressOfKind, kinds } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// The browser itself logs the 404 of a page that is not there.
test.use({ expectedComplaints: [/console: Failed to load resource: .* 404 .*\/tidak-ada\//] });

/** The rules whose outcome depends on colours: all that a dark page can break beyond the light one. */
const colourRules = ["color-contrast", "link-in-text-block"];

for (const kind of Object.keys(kinds)) {
  for (const width of [360, 1280]) {
    test(`${kind}: axe, light and dark, ${width} px`, async ({ page, site }) => {
      const address = addressOfKind(kind, site.folder);
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address, { waitUntil: "networkidle" });
      expect(await violations(new AxeBuilder({ page }).withTags(tags)), "light").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(new AxeBuilder({ page }).withRules(colourRules)), "dark").toEqual([]);
    });
  }
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const result = await axe.analyze();
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map((node) => `${id} (${help}): ${node.html.slice(0, 160)} — ${node.failureSummary ?? ""}`),
  );
}
