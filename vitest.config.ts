import { defineConfig } from "vitest/config";

/** Set by `npm test`, which counts tests from this report. */
const report = process.env["UNIT_REPORT"];

export default defineConfig({
  test: {
    include: ["tests/unit/**/*.test.ts", "tests/search/**/*.test.ts"],
    environment: "node",
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
