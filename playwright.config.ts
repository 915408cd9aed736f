import { defineConfig } from "@playwright/test";
import { findBrowser, launchArgs } from "./src/cli/browser.mjs";

// Chosen once by the first process and inherited by its workers, so that two runs do not meet on one port.
const port = Number((process.env["E2E_PORT"] ??= String(20_000 + (process.pid % 20_000))));
/** Folder with the built site under test. */
const dist = process.env["DIST"] ?? "dist";
const browser = findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".cache/test-results",
  fullyParallel: true,
  workers: 2,
  // Generous, because a busy machine is no defect of the site.
  timeout: 60_000,
  forbidOnly: Boolean(process.env["CI"]),
  // `npm test` counts tests from the JSON report.
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    launchOptions: { args: launchArgs, ...(browser ? { executablePath: browser } : {}) },
  },
  webServer: { command: `node src/cli/serve.ts ${dist} --port ${port} --base /`, port },
});
