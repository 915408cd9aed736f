/** What was asked for on the command line. */
import { parseArgs } from "node:util";

export const USAGE =
  "Pemakaian: npm run import -- BERKAS… [--unit <unit>] [--dry-run] [--overwrite] [--json] [--isi <folder>]";

/** Told to the clerk, in Indonesian. */
export class ImportMistake extends Error {}

interface Options {
  readonly paths: readonly string[];
  readonly unit: string | null;
  readonly dryRun: boolean;
  readonly overwrite: boolean;
  readonly json: boolean;
}

/** @throws ImportMistake when a flag is unknown or no file is named */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new ImportMistake("Belum disebut berkas atau folder yang dibaca.");
  return {
    paths: positionals,
    unit: values.unit ?? null,
    dryRun: values["dry-run"] ?? false,
    overwrite: values.overwrite ?? false,
    json: values.json ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        unit: { type: "string" },
        "dry-run": { type: "boolean" },
        overwrite: { type: "boolean" },
        json: { type: "boolean" },
      },
    });
  } catch {
    throw new ImportMistake("Ada pilihan yang tidak dimengerti.");
  }
}
