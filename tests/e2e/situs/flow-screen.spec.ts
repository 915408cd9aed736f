/** The flowchart on a screen: a table of a usual office fits a usual window, and only wide ones scroll. */
import { fixtures } from "../../unit/catalogue/procedure/fixtures.ts";
import { flowcharts } from "../support/sites.ts";
import { expect, test } from "../support/test.ts";

test.use({ site: flowcharts, viewport: { width: 1280, height: 900 } });

for (const [name, { pelaksana }] of fixtures()) {
  if (pelaksana.length > 4) continue;
  test(`${name} fits`, async ({ page }) => {
    await page.goto(`/sop/kantor-uji/${name}/`);
    const table = page.locator(".prosedur .table-scroll");
    const hidden = await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(hidden).toBe(0);
  });
}
