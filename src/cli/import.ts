/**
 * `npm run import -- FILE… [--unit U] [--dry-run] [--overwrite] [--json]`: reads office documents (files or folders) and
 * writes one entry per SOP below `sop/<unit>/` of the content folder (`--isi` names another). What a file holds is written
 * whole or not at all; an entry that differs is replaced with `--overwrite` only. Progress goes to stderr.
 */
import type { ImportResult } from "../importer/entry.ts";
import { ContentProblems } from "../reader/content.ts";
import { textReport } from "../reader/report.ts";
import { takeContentFlag } from "./content-flag.mjs";
import { documentsAt } from "./import/documents.ts";
import { ImportMistake, readOptions, USAGE } from "./import/options.ts";
import { progress } from "./import/progress.ts";
import { consequences, fileReport, importJson, summary } from "./import/report.ts";
import { importRegulations } from "./import/regulations.ts";
import { timedReader } from "./import/timed-reader.ts";
import { chooseUnit } from "./import/unit.ts";
import { writeFile, type Written } from "./import/write.ts";

const args = takeContentFlag();
try {
  if (args[0] === "peraturan") await importRegulations(args.slice(1));
  else await importDocuments(args);
} catch (error) {
  if (!(error instanceof ImportMistake || error instanceof ContentProblems)) throw error;
  console.error(error instanceof ImportMistake ? error.message : textReport(error.problems));
  if (args[0] !== "peraturan") console.error(USAGE);
  process.exitCode = 2;
}

async function importDocuments(given: string[]): Promise<void> {
  const options = readOptions(given);
  const unit = options.dryRun && options.unit === null ? null : await chooseUnit(options.unit);
  const documents = documentsAt(options.paths);
  const results: { readonly result: ImportResult; readonly written: Written | null }[] = [];
  const before = new Set<string>();
  const bar = progress(documents.length);
  const reader = timedReader();
  for (const document of documents) {
    bar.step(document.name);
    const result = await reader.read(document);
    const written =
      unit === null || options.dryRun ? null : writeFile(result, unit, options.overwrite, before);
    if (written?.refused === null) for (const { file } of written.entries) before.add(file);
    results.push({ result, written });
  }
  bar.end();
  await reader.close();
  if (options.json) console.log(JSON.stringify(importJson(results, options.dryRun), null, 2));
  else {
    for (const one of results) console.log(fileReport(one.result, one.written));
    console.log(summary(results));
    const changed = results.flatMap(
      ({ written }) => written?.entries.filter(({ state }) => state !== "sama") ?? [],
    );
    if (changed.length > 0) console.log(await consequences(changed));
  }
  if (results.some(({ result, written }) => result.galat !== null || written?.refused)) process.exitCode = 1;
}
