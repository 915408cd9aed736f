/** Feeds search records to Pagefind and writes the index and the understanding file. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { createIndex, type PagefindIndex } from "pagefind";
import type { Catalogue } from "../catalogue/types.ts";
import { IndexLexicon } from "./index-lexicon.ts";
import { searchRecords } from "./records.ts";
import { UNDERSTANDING_FILE } from "./understanding.ts";

/** Records sent before waiting for answers: Pagefind is another process, connected by a pipe. */
const BATCH = 200;
/** Hosts limit the number of files, so at scale four records share a fragment file. */
const RECORDS_PER_FRAGMENT = 4;
/** Pagefind's own interfaces; the site has one of its own. */
const UNUSED = [
  "pagefind-ui.js", "pagefind-ui.css", "pagefind-modular-ui.js", "pagefind-modular-ui.css", "pagefind-highlight.js",
  "pagefind-component-ui.js", "pagefind-component-ui.css", "wasm.unknown.pagefind",
]; // prettier-ignore

/** Indexes a catalogue into `folder`, which is emptied first. Returns the number of records. */
export async function writeIndex(catalogue: Catalogue, folder: string): Promise<number> {
  const lexicon = new IndexLexicon(catalogue);
  const { index, count } = await fillIndex(catalogue, lexicon);
  await rm(folder, { recursive: true, force: true });
  check((await index.writeFiles({ outputPath: folder })).errors);
  await index.deleteIndex();
  await Promise.all(UNUSED.map((file) => rm(join(folder, file), { force: true })));
  await Promise.all(["pagefind.js", "pagefind-worker.js"].map((file) => shrinkScript(join(folder, file))));
  await writeFile(join(folder, UNDERSTANDING_FILE), JSON.stringify(lexicon.understanding));
  return count;
}

async function fillIndex(
  catalogue: Catalogue,
  lexicon: IndexLexicon,
): Promise<{ index: PagefindIndex; count: number }> {
  const records = [...searchRecords(catalogue, lexicon)];
  const maxFragments = Math.ceil(records.length / RECORDS_PER_FRAGMENT);
  const { index, errors } = await createIndex({ forceLanguage: "id", maxFragments });
  check(errors);
  if (!index) throw new Error("Pagefind made no index");
  for (let from = 0; from < records.length; from += BATCH) {
    const answers = await Promise.all(
      records
        .slice(from, from + BATCH)
        .map((record) => index.addCustomRecord({ ...record, meta: { ...record.meta } })),
    );
    check(answers.flatMap((answer) => answer.errors));
  }
  return { index, count: records.length };
}

/** Pagefind ships its scripts with long names; a third less to load. */
async function shrinkScript(file: string): Promise<void> {
  const { code } = await transform(await readFile(file, "utf8"), {
    minify: true,
    format: "esm",
    target: "es2022",
  });
  await writeFile(file, code);
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}
