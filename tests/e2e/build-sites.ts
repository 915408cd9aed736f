/** Builds the tests' own sites, one after the other, before the tests that run on them. */
import { test } from "@playwright/test";
import { buildSite } from "./support/build.ts";
import { office, twelve } from "./support/sites.ts";

test("the tests' own sites are built", () => {
  test.setTimeout(300_000);
  for (const site of [office, twelve]) buildSite(site);
});
