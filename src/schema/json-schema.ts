/** JSON Schemas of content files, for editors that complete and check while one types. */
import * as z from "zod";
import { DATA_FILES } from "./data-files.ts";
import { glossarySchema } from "./glossary.ts";
import { regulationSchema } from "./regulation.ts";
import { siteSchema } from "./site.ts";
import { sopSchema } from "./sop.ts";
import { unitSchema } from "./unit.ts";

/** JSON Schema (draft 2020-12) of the frontmatter as written, before parsing. */
export function sopJsonSchema(): object {
  return {
    title: "SOP Administrasi Pemerintahan",
    description: "Isian satu berkas content/sop/<unit>/<nama-berkas>.mdx, seperti tercetak pada formulir.",
    ...asWritten(sopSchema),
  };
}

/** The schemas of all YAML files, by the name that `.vscode/settings.json` gives them. */
export function dataJsonSchemas(): Readonly<Record<string, object>> {
  return {
    situs: { title: "Keterangan situs", ...asWritten(siteSchema) },
    istilah: { title: "Istilah", ...asWritten(glossarySchema) },
    unit: { title: "Unit", ...asWritten(unitSchema) },
    peraturan: { title: "Peraturan", ...asWritten(regulationSchema) },
  };
}

/** The schemas of the published data files, by the file's name without ".json". @param titleOf where such a file stands */
export function dataFileJsonSchemas(titleOf: (name: string) => string): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(DATA_FILES).map(([name, schema]) => [
      name,
      { title: titleOf(name), ...asWritten(schema) },
    ]),
  );
}

function asWritten(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
}
