/** JSON Schemas where text editors look for them (`.vscode/settings.json`): made anew, so that they never lag behind. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataJsonSchemas } from "../schema/json-schema.ts";

/** Below the project's folder. */
const EDITOR_SCHEMAS = ".cache/skema";

/** Writes one schema for each kind of content file. @param root the project's folder */
export function writeEditorSchemas(root: string): void {
  const folder = join(root, EDITOR_SCHEMAS);
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(dataJsonSchemas()))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(schema, null, 2));
}
