/** The JSON Schema of a SOP's frontmatter, for editors that complete and check while one types. */
import * as z from "zod";
import { sopSchema } from "./sop.ts";

/** JSON Schema (draft 2020-12) of the frontmatter as written, before parsing. */
export function sopJsonSchema(): object {
  return {
    title: "SOP Administrasi Pemerintahan",
    description: "Isian satu berkas content/sop/<unit>/<nama-berkas>.mdx, seperti tercetak pada formulir.",
    ...z.toJSONSchema(sopSchema, { io: "input", unrepresentable: "any" }),
  };
}
