/** `npm run check`: validates the content, in seconds and without a build. `--json` for programs. */
import { ContentProblems, readContent } from "../reader/content.ts";
import { annotations, jsonReport, textReport } from "../reader/report.ts";
import type { Content } from "../schema/content.ts";
import type { Problem } from "../schema/problem.ts";

const asJson = process.argv.includes("--json");

try {
  const content = await readContent(process.cwd());
  console.log(asJson ? jsonReport([]) : count(content));
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  tell(error.problems);
  process.exitCode = 1;
}

function tell(problems: readonly Problem[]): void {
  if (asJson) return console.log(jsonReport(problems));
  console.error(textReport(problems));
  if (process.env["GITHUB_ACTIONS"]) console.log(annotations(problems));
}

function count({ sops, units, regulations }: Content): string {
  return `Isi katalog baik: ${sops.length} SOP, ${units.length} unit, ${regulations.length} peraturan.`;
}
