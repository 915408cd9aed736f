/**
 * `npm test`: everything that must hold before a change is accepted, on a fresh clone too. Ends with one line
 * `N passed, N failed`; types, lint, check and build count as one each, like a test. `--isi <folder>` names the content;
 * with `--hanya-isi` only what depends on it is run, which is all an office has to ask about its own.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { takeContentFlag } from "./content-flag.mjs";
import { prepare, root, run, runScript, runScriptAside } from "./prepare.mjs";

const contentOnly = takeContentFlag().includes("--hanya-isi");
prepare();
const { ensureBrowser } = await import("./browser.mjs");
ensureBrowser(run);

const cache = join(root, ".cache");
mkdirSync(cache, { recursive: true });
const total = { passed: 0, failed: 0 };

/** Counts one script as one test. Returns whether it passed. */
function count(code) {
  total[code === 0 ? "passed" : "failed"] += 1;
  return code === 0;
}

/** Runs one script as one test. Returns whether it passed. */
function step(title, script) {
  console.log(`\n== ${title}`);
  return count(runScript(script));
}

/** Runs scripts that use one core each side by side; what they say comes one after the other. */
async function stepsTogether(scripts) {
  const running = Object.entries(scripts).map(([title, script]) => [title, runScriptAside(script)]);
  for (const [title, ending] of running) {
    const { code, said } = await ending;
    console.log(`\n== ${title}\n${said.trimEnd()}`);
    count(code);
  }
}

/** Runs a test runner and counts the tests that its JSON report in `report` tells. */
function suite(title, script, report, env, tally) {
  console.log(`\n== ${title}`);
  rmSync(report, { force: true });
  const code = runScript(script, env);
  let counted = { passed: 0, failed: 0 };
  try {
    counted = tally(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    console.error(`Tidak ada laporan dari ${script}.`);
  }
  // A runner may fail outside any test: a file that does not load, a server that does not start.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
}

if (!contentOnly) {
  // Both need the types that Astro makes of the content.
  runScript("sync");
  await stepsTogether({ Tipe: "types", "Kerapian kode": "lint" });
  const unitReport = join(cache, "unit.json");
  suite("Uji satuan", "unit", unitReport, { UNIT_REPORT: unitReport }, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}
if (step("Memeriksa isi", "check") && step("Membangun situs", "build")) {
  const e2eReport = join(cache, "e2e.json");
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport };
  suite("Uji peramban", contentOnly ? "e2e:isi" : "e2e", e2eReport, env, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
} else {
  console.error("Uji peramban dilewati karena situs tidak terbangun.");
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
