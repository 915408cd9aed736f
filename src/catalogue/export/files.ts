/** All data files by their names, and how those for people are offered. */
import { publishedJsonSchema } from "../../schema/json-schema.ts";
import { dataPath, fileOf } from "../file-addresses.ts";
import type { Catalogue } from "../types.ts";
import { DATA_KINDS } from "./data-table.ts";

/** A file's path below the root of the site, without leading slash, and what makes its text. */
type NamedFile = readonly [path: string, text: () => string];

/** All data files and their schemas. The address of the site, which some of them need, is that of `catalogue.site`. */
export function* dataFiles(catalogue: Catalogue): Generator<NamedFile> {
  for (const { path, schema, files } of DATA_KINDS) {
    for (const [address, text] of files(catalogue)) yield [fileOf(address), text];
    if (!schema) continue;
    const { name, zod } = schema;
    yield [fileOf(schemaPath(name)), () => JSON.stringify(publishedJsonSchema(path, zod))];
  }
}

/** Where the schema of a kind of data file stands. */
export function schemaPath(name: string): string {
  return dataPath(`skema-${name}.json`);
}

interface OfferedFile {
  readonly path: string;
  /** Its name. */
  readonly term: string;
  readonly text: string;
}

/** The open data, with what each file holds. */
export const OPEN_DATA: readonly OfferedFile[] = DATA_KINDS.flatMap(({ path, about }) =>
  about === undefined ? [] : [offered(path, about)],
);

/** The linkage as files. */
export const LINKAGE_FILES: readonly OfferedFile[] = DATA_KINDS.flatMap(({ path, linkage }) =>
  linkage === undefined ? [] : [offered(path, linkage)],
);

function offered(path: string, text: string): OfferedFile {
  return { path, term: path.slice(path.lastIndexOf("/") + 1), text };
}
