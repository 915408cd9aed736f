/** Feeds search records to Pagefind and writes the index and the understanding file. */
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { close, createIndex, type NewFileResponse, type PagefindIndex } from "pagefind";
import type { Catalogue } from "../../catalogue/types.ts";
import { IndexLexicon } from "./index-lexicon.ts";
import { searchRecords, type SearchRecord } from "./records.ts";
import { UNDERSTANDING_FILE } from "../understanding.ts";

/** Records sent at a time: Pagefind is another process, connected by a pipe. */
const BATCH = 200;
/** Hosts limit the number of files, so at scale four records share a fragment file. */
const RECORDS_PER_FRAGMENT = 4;
/** Pagefind's own interfaces; the site has one of its own. */
const UNUSED = [
  "pagefind-ui.js",
  "pagefind-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-modular-ui.css",
  "pagefind-highlight.js",
  "pagefind-component-ui.js",
  "pagefind-component-ui.css",
  "wasm.unknown.pagefind",
];

/** What goes into the index. */
interface IndexSource {
  readonly records: readonly SearchRecord[];
  readonly understanding: string;
}

/** The records of a catalogue and what the search must know to understand queries. */
export function indexSource(catalogue: Catalogue): IndexSource {
  const lexicon = new IndexLexicon(catalogue);
  const records = [...searchRecords(catalogue, lexicon)];
  return { records, understanding: JSON.stringify(lexicon.understanding) };
}

/** One short name for all that an index is made from: the catalogue without its prose, which is not searched, and the day. */
export function indexDigest({ sops, versions, today: _, ...rest }: Catalogue): string {
  const digest = createHash("sha1");
  digest.update(JSON.stringify(rest, (_key, value: unknown) => (value instanceof Map ? [...value] : value)));
  for (const { body: _prose, ...sop } of [...sops.values(), ...[...versions.values()].flat()])
    digest.update(JSON.stringify(sop));
  return digest.digest("base64url");
}

/**
 * Writes the index and the understanding file into `folder`, which is emptied first.
 * @param meanwhile called once Pagefind, a process of its own, has begun to write
 */
export async function writeIndex(
  { records, understanding }: IndexSource,
  folder: string,
  meanwhile: () => void,
): Promise<void> {
  const index = await fillIndex(records);
  await rm(folder, { recursive: true, force: true });
  const written = index.writeFiles({ outputPath: folder });
  meanwhile();
  check((await written).errors);
  await close();
  await Promise.all(UNUSED.map((file) => rm(join(folder, file), { force: true })));
  await Promise.all(["pagefind.js", "pagefind-worker.js"].map((file) => shrinkScript(join(folder, file))));
  await writeFile(join(folder, UNDERSTANDING_FILE), understanding);
}

/** Hands the records to Pagefind. */
async function fillIndex(records: readonly SearchRecord[]): Promise<PagefindIndex> {
  const maxFragments = Math.ceil(records.length / RECORDS_PER_FRAGMENT);
  const { index, errors } = await createIndex({ forceLanguage: "id", maxFragments });
  check(errors);
  if (!index) throw new Error("Pagefind made no index");
  let sent: Promise<NewFileResponse[]> | undefined;
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.slice(from, from + BATCH);
    const next = Promise.all(
      batch.map((record) => index.addCustomRecord({ ...record, meta: { ...record.meta } })),
    );
    // While Pagefind works on one batch, the next is on its way.
    checkAll(await sent);
    sent = next;
  }
  checkAll(await sent);
  return index;
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

function checkAll(answers: readonly NewFileResponse[] = []): void {
  check(answers.flatMap(({ errors }) => errors));
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}
