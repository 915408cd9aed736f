import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Set by `npm test`, which counts tests from this report. */
const report = process.env["UNIT_REPORT"];

/**
 * Rooms whose code keeps no state and asks nothing of its surroundings: their tests share the modules, which are loaded
 * once in each worker instead of once a file. That is half of their time.
 */
const PURE = "{admin,catalogue,components,content,documents,graph,importer,search,words}";
const pure = [`tests/unit/${PURE}/**/*.test.ts`, "tests/search/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "murni", include: pure, isolate: false } },
      { extends: true, test: { name: "lain", include: ["tests/unit/**/*.test.ts"], exclude: pure } },
    ],
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
