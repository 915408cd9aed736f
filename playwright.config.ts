import { defineConfig } from "@playwright/test";
import { findBrowser, launchArgs } from "./src/cli/browser.mjs";
import { office, published, twelve } from "./tests/e2e/support/sites.ts";
import type { SiteChoice } from "./tests/e2e/support/test.ts";

const browser = findBrowser();

/** Hold for any site, whatever it holds. */
const any = "any/**/*.spec.ts";
/** About what only the invented office has. */
const states = "situs/**/*.spec.ts";

export default defineConfig<object, SiteChoice>({
  testDir: "tests/e2e",
  outputDir: ".cache/test-results",
  fullyParallel: true,
  workers: 2,
  // Generous, because a busy machine is no defect of the site.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env["CI"]),
  // `npm test` counts tests from the JSON report.
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ? [["list"], ["json"]] : [["list"]],
  use: {
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    launchOptions: { args: launchArgs, ...(browser ? { executablePath: browser } : {}) },
  },
  projects: [
    // The published content: `npm run e2e -- --project isi` runs nothing else.
    { name: "isi", testMatch: any, use: { site: published } },
    { name: "bangun", testMatch: "build-sites.ts" },
    { name: "situs", testMatch: [any, states], dependencies: ["bangun"], use: { site: office } },
    // All others are about the twelve.
    { name: "ngantang", testIgnore: [any, states], dependencies: ["bangun"], use: { site: twelve } },
  ],
});
