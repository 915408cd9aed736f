/**
 * `npm run import -- peraturan FILE… [--semua] [--overwrite] [--dry-run] [--json]`: fills `peraturan/` of the content folder
 * from a feed of a legal documentation site (JDIHN) or a table. Only what the catalogue cites, unless told otherwise; what a
 * person has written stays, unless told otherwise; of several files all are written or none.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseDocument } from "yaml";
import { readFeedRecord, type FedRegulation } from "../../catalogue/register/feed-record.ts";
import { mergeRegulation, type Merged } from "../../catalogue/register/merge.ts";
import { readFeed } from "../../catalogue/register/read-feed.ts";
import type { Catalogue } from "../../catalogue/types.ts";
import { getCatalogue } from "../../build/catalogue.ts";
import { contentFolder } from "../../reader/content-folder.ts";
import { regulationSchema } from "../../schema/regulation.ts";
import { withKeys } from "./yaml-keys.ts";
import { ImportMistake } from "./options.ts";
import { isRecord } from "../../basics/typed-keys.ts";

const USAGE =
  "Pemakaian: npm run import -- peraturan BERKAS… [--semua] [--overwrite] [--dry-run] [--json] [--isi <folder>]";

interface Outcome extends Merged {
  readonly key: string;
  readonly file: string;
  readonly nama: string;
}

interface Report {
  readonly outcomes: readonly Outcome[];
  /** How many records the catalogue does not cite. */
  readonly uncited: number;
  readonly unread: readonly string[];
}

/**
 * @param args what stands behind `peraturan`
 * @throws ImportMistake with all that is wrong; then nothing is written
 */
export async function importRegulations(args: string[]): Promise<void> {
  const { values, positionals } = options(args);
  const catalogue = await getCatalogue();
  const fed = positionals.map((path) => readFile(path, catalogue.today));
  const cited = citedKeys(catalogue);
  const records = fed.flatMap(({ regulations }) => regulations);
  const wanted = values.semua ? records : records.filter(({ identity }) => cited.has(identity.key));
  const latest = new Map(wanted.map((one) => [one.identity.key, one]));
  const outcomes = Array.from(latest.values(), (one) => outcomeOf(one, values.overwrite ?? false));
  if (!values["dry-run"]) write(outcomes);
  const report = {
    outcomes,
    uncited: records.length - wanted.length,
    unread: fed.flatMap(({ unread }) => unread),
  };
  const tried = values["dry-run"] ? "\nTidak ada yang ditulis: ini baru dicoba (--dry-run)." : "";
  console.log(values.json ? JSON.stringify(jsonOf(report), null, 2) : textOf(report) + tried);
}

function options(args: string[]) {
  try {
    const flag = { type: "boolean" } as const;
    const parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { semua: flag, overwrite: flag, "dry-run": flag, json: flag },
    });
    if (parsed.positionals.length > 0) return parsed;
  } catch {
    throw new ImportMistake(`Ada pilihan yang tidak dimengerti.\n${USAGE}`);
  }
  throw new ImportMistake(`Belum disebut berkas yang dibaca.\n${USAGE}`);
}

function readFile(path: string, day: string): { regulations: FedRegulation[]; unread: string[] } {
  if (!existsSync(path)) throw new ImportMistake(`${path}: berkas itu tidak ada.`);
  const records = readFeed(readFileSync(path, "utf8"));
  if (!records)
    throw new ImportMistake(
      `${path}: bukan daftar peraturan; yang diharapkan JSON dari situs JDIH atau tabel CSV dengan nama kunci pada baris pertama.`,
    );
  const read = records.map((record) => readFeedRecord(record, { name: basename(path), day }));
  return {
    regulations: read.filter((one) => "identity" in one),
    unread: read.flatMap((one, index) =>
      "reason" in one ? [`${basename(path)} catatan ke-${index + 1}: ${one.reason}`] : [],
    ),
  };
}

/** What SOPs rest on, and what is said to have replaced or amended it. */
function citedKeys({ regulations }: Catalogue): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { key, sopIds, successor, amendments } of regulations.values()) {
    if (sopIds.length === 0) continue;
    for (const one of [key, successor?.key, ...amendments.map((amendment) => amendment.key)])
      if (one) keys.add(one);
  }
  return keys;
}

function outcomeOf({ identity, data }: FedRegulation, overwrite: boolean): Outcome {
  const file = `${contentFolder()}/peraturan/${identity.key}.yaml`;
  const known: unknown = existsSync(resolve(file))
    ? parseDocument(readFileSync(resolve(file), "utf8")).toJS()
    : null;
  const kept = isRecord(known) ? known : null;
  return { key: identity.key, file, nama: data.judul, ...mergeRegulation(kept, data, overwrite) };
}

/** All of them beside their places first, then each in its place. */
function write(outcomes: readonly Outcome[]): void {
  const changed = outcomes.filter(({ changes }) => Object.keys(changes).length > 0);
  const texts = changed.map(
    ({ file, changes }) => [resolve(file), textWith(resolve(file), changes)] as const,
  );
  for (const [path, text] of texts) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.baru`, text);
  }
  for (const [path] of texts) renameSync(`${path}.baru`, path);
}

/** The file with these keys, which must be a sound register entry. */
function textWith(file: string, changes: Outcome["changes"]): string {
  const path = resolve(file);
  const text = withKeys(existsSync(path) ? readFileSync(path, "utf8") : "", changes);
  const { success, error } = regulationSchema.safeParse(parseDocument(text).toJS());
  if (success) return text;
  const keys = error.issues.map(({ path: [key] }) => String(key)).join(", ");
  throw new ImportMistake(`${file}: belum benar pada ${keys}. Jalankan npm run check dan betulkan dahulu.`);
}

const STATES = {
  baru: "ditambahkan",
  dilengkapi: "dilengkapi",
  sama: "sudah sama",
  berbeda: "berbeda, dibiarkan",
} as const;

function textOf({ outcomes, uncited, unread }: Report): string {
  const lines = outcomes.map(({ file, state, differs, changes }) => {
    const filled = state === "baru" ? "" : Object.keys(changes).join(", ");
    const left =
      differs.length > 0 ? `berbeda pada ${differs.join(", ")}; pakai --overwrite untuk menggantinya` : "";
    const detail = [filled, left].filter((text) => text !== "").join("; ");
    return `${file}: ${STATES[state]}${detail ? ` (${detail})` : ""}`;
  });
  return [
    ...lines,
    ...unread.map(
      (text) =>
        `Tidak terbaca: ${text}. Betulkan catatan itu, atau daftarkan dengan npm run baru -- peraturan.`,
    ),
    ...(uncited > 0
      ? [`${uncited} peraturan lain tidak dikutip katalog ini (pakai --semua untuk memasukkannya).`]
      : []),
    `${outcomes.length} peraturan dari sumber ini.`,
  ].join("\n");
}

function jsonOf({ outcomes, uncited, unread }: Report): object {
  return {
    peraturan: outcomes.map(({ key, state, changes, differs }) => ({
      id: key,
      keadaan: state,
      ditulis: changes,
      berbeda: differs,
    })),
    tidakDikutip: uncited,
    tidakTerbaca: unread,
  };
}
