import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Set by `npm test`, which counts tests from this report. */
const report = process.env["UNIT_REPORT"];

export default defineConfig({
  test: {
    include: ["tests/unit/**/*.test.ts", "tests/search/**/*.test.ts"],
    environment: "node",
    // Both cores of a small machine; left to itself it takes all but one.
    maxWorkers: 2,
    // Some run whole commands; on a busy machine these take their time.
    testTimeout: 30_000,
    // Whatever asks for the content without naming it gets the tests' own site, in child processes too.
    env: {
      KATALOG_ISI: fileURLToPath(new URL("tests/fixtures/ngantang", import.meta.url)),
      SITE_URL: "",
      BASE_PATH: "",
    },
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
