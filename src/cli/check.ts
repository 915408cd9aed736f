/**
 * `npm run check`: validates the content and tells the findings, in seconds and without a build. `--json` for programs;
 * `--gagal-pada peringatan` also fails when there is a finding of that severity or a graver one; `--isi <folder>` names
 * the content folder.
 */
import { parseArgs } from "node:util";
import type { Catalogue, Severity } from "../catalogue/types.ts";
import { SEVERITIES } from "../catalogue/reader-words.ts";
import { getCatalogue } from "../build/catalogue.ts";
import { ContentProblems } from "../reader/content.ts";
import { contentFolder, contentPath } from "../reader/content-folder.ts";
import { isEmptyContent } from "../reader/empty-content.ts";
import { writeEditorSchemas } from "../reader/editor-schemas.ts";
import { annotations, jsonReport, textReport } from "../reader/report.ts";
import type { Problem } from "../schema/mistakes/problem.ts";
import { takeContentFlag } from "./content-flag.mjs";
import { countAtLeast, findingsJson, findingsText } from "./findings-report.ts";

const { json: asJson, limit } = readOptions();
writeEditorSchemas(process.cwd());

try {
  const catalogue = await getCatalogue();
  console.log(
    asJson ? JSON.stringify({ masalah: [], temuan: findingsJson(catalogue) }, null, 2) : report(catalogue),
  );
  const grave = limit === null ? 0 : countAtLeast(catalogue, limit);
  if (grave > 0) {
    console.error(`Gagal: ${grave} temuan pada tingkat "${limit}" atau lebih berat.`);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  tell(error.problems);
  process.exitCode = 1;
}

function readOptions(): { readonly json: boolean; readonly limit: Severity | null } {
  try {
    const options = { json: { type: "boolean" }, "gagal-pada": { type: "string" } } as const;
    const { values } = parseArgs({ args: takeContentFlag(), options });
    const wanted = values["gagal-pada"];
    const limit = SEVERITIES.find((severity) => severity === wanted) ?? null;
    if (wanted !== undefined && limit === null) throw new Error(`tingkat "${wanted}" tidak dikenal`);
    return { json: values.json ?? false, limit };
  } catch (error) {
    console.error(`Pilihan tidak dapat dibaca: ${error instanceof Error ? error.message : String(error)}.`);
    console.error(
      `Pemakaian: npm run check -- [--isi folder] [--json] [--gagal-pada ${SEVERITIES.join("|")}]`,
    );
    process.exit(2);
  }
}

function tell(problems: readonly Problem[]): void {
  if (asJson) return console.log(jsonReport(problems));
  console.error(textReport(problems));
  if (process.env["GITHUB_ACTIONS"]) console.log(annotations(problems));
}

function report(catalogue: Catalogue): string {
  const { sops, units, regulations } = catalogue;
  const registered = [...regulations.values()].filter((one) => one.registered !== null).length;
  const counts = `Isi katalog baik: ${sops.size} SOP, ${units.size} unit, ${registered} peraturan terdaftar.`;
  // What would be published then is the page that says how to begin.
  const empty = isEmptyContent(contentPath(process.cwd()))
    ? `\n${contentFolder()} masih kosong: situs.yaml belum ada. Isinya dimulai dengan: npm run baru -- situs <folder>.`
    : "";
  return `${findingsText(catalogue)}\n${counts}${empty}`;
}
