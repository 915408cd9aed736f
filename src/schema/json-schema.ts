/** JSON Schemas of content files, for editors that complete and check while one types. */
import * as z from "zod";
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

/** The schema of a published data file. @param title where such a file stands */
export function publishedJsonSchema(title: string, schema: z.ZodType): object {
  return { title, ...asWritten(schema) };
}

function asWritten(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
}
