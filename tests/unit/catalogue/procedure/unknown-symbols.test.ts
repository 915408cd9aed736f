/** Steps whose symbols or performers nobody has told: drawn as plain boxes, and nobody is accused. */
import { expect, it } from "vitest";
import { buildCatalogue } from "../../../../src/catalogue/build/build.ts";
import { bpmnXml } from "../../../../src/catalogue/export/bpmn.ts";
import { drawProcedure } from "../../../../src/catalogue/procedure/drawing.ts";
import { readSymbol, writeSymbol } from "../../../../src/schema/printed/printed-symbols.ts";
import { procedureSchema } from "../../../../src/schema/procedure.ts";
import type { SopInput } from "../../../../src/schema/sop.ts";
import { content } from "../corpus.ts";

const WHOLE = { kelengkapan: "Berkas", waktu: "5 menit", output: "Berkas" };
const step = (more: object) => ({
  kegiatan: "Memeriksa berkas",
  pelaksana: [] as string[],
  ...WHOLE,
  ...more,
});

function found(pelaksana: string[], ...langkah: ReturnType<typeof step>[]): string[] {
  const sop = { keterkaitan: ["-"], prosedur: { pelaksana, langkah } as SopInput["prosedur"] };
  const catalogue = buildCatalogue(content({ units: { u: {} }, sops: { "u/s": sop } }), {
    today: "2026-01-01",
  });
  return catalogue.sops.get("u/s")!.findings.map(({ code }) => code);
}

it("accuses nobody of what the reader of a document could not see", () => {
  expect(found(["Staf", "Camat"], step({}), step({ pelaksana: "Staf" }))).toEqual([]);
});

it("accuses nobody where the table has no column for performers", () => {
  expect(found([], step({ simbol: "mulai" }), step({ simbol: "selesai" }))).toEqual([]);
});

it("tells of a symbol that stands in nobody's column", () => {
  expect(found(["Staf"], step({ simbol: "mulai", pelaksana: "Staf" }), step({ simbol: "selesai" }))).toEqual([
    "LANGKAH_TANPA_PELAKSANA",
  ]);
});

it("is drawn as a plain box, and written down without a symbol", () => {
  const procedure = procedureSchema.parse({ pelaksana: ["Staf"], langkah: [step({ pelaksana: "Staf" })] });
  expect(drawProcedure(procedure).rows[0]![0]!.symbol).toBe("proses");
  expect(bpmnXml("Contoh", procedure)).not.toContain("simbol=");
  const written = writeSymbol({ ...procedure.langkah[0]!, lanjut: 3 });
  expect(readSymbol(written)).toEqual({ lanjut: 3 });
});
