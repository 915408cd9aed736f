/** The flowcharts of `tests/fixtures/alur`, and small ones written in place. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { procedureSchema, type Procedure } from "../../../../src/schema/procedure.ts";

const FOLDER = "tests/fixtures/alur/sop/kantor-uji";

/** All procedures of the fixtures by the names of their files. */
export function fixtures(): Map<string, Procedure> {
  return new Map(
    readdirSync(FOLDER).map((file) => {
      const [, frontmatter] = readFileSync(`${FOLDER}/${file}`, "utf8").split(/^---$/m);
      const { prosedur } = parse(frontmatter!) as { prosedur: unknown };
      return [file.replace(".mdx", ""), procedureSchema.parse(prosedur)];
    }),
  );
}

export type Step = Partial<Procedure["langkah"][number]>;

/** A procedure whose steps say only what a test is about; performers are A, B, C. */
export function procedure(steps: readonly Step[], pelaksana = ["A", "B", "C"]): Procedure {
  return {
    pelaksana,
    langkah: steps.map((step) => ({ kegiatan: "Bekerja", pelaksana: "A", simbol: "proses", ...step })),
  };
}
