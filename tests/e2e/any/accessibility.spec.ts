/** axe on every kind of page, light and dark, narrow and wide. */
import { barriers } from "../support/axe.ts";
import { addressOfKind, kinds } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";
import { visit } from "../support/visit.ts";

// The browser itself logs the 404 of a page that is not there.
test.use({ expectedComplaints: [/console: Failed to load resource: .* 404 .*\/tidak-ada\//] });

for (const kind of Object.keys(kinds)) {
  test(`${kind}: axe, light and dark, 360 and 1280 px`, async ({ page, site }) => {
    const address = addressOfKind(kind, site.folder);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width, height: 800 });
      // Loaded anew at each width, since a script may look at it once.
      await visit(page, address);
      expect(await barriers(page), `light, ${width} px`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await barriers(page, { rules: "colours" }), `dark, ${width} px`).toEqual([]);
    }
  });
}
