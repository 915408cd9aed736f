/** What a text editor knows of content files while one types. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { writeEditorSchemas } from "../../../src/reader/editor-schemas.ts";
import { knownKeys } from "../../../src/schema/shape.ts";
import { unitSchema } from "../../../src/schema/unit.ts";

const SETTINGS = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../../.vscode/settings.json"), "utf8"),
) as { readonly "yaml.schemas": Readonly<Record<string, string>> };

it("has a schema for every kind of YAML file, where the settings say", () => {
  const root = mkdtempSync(join(tmpdir(), "skema-"));
  writeEditorSchemas(root);
  const missing = Object.keys(SETTINGS["yaml.schemas"]).filter((file) => !existsSync(join(root, file)));
  expect(missing).toEqual([]);
  const unit = JSON.parse(readFileSync(join(root, ".cache/skema/unit.json"), "utf8")) as {
    readonly properties: Readonly<Record<string, { readonly title: string }>>;
    readonly additionalProperties: boolean;
  };
  expect(Object.keys(unit.properties)).toEqual(knownKeys(unitSchema, []));
  expect(unit.properties["kop"]!.title).toBeTruthy();
  expect(unit.additionalProperties).toBe(false);
  rmSync(root, { recursive: true });
});
