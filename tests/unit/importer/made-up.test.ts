/** Made-up forms, drawn in many ways, come back word for word: identity, lists, steps, performers, symbols. */
import { describe, expect, it } from "vitest";
import type { ImportedSop, ImportedStep } from "../../../src/importer/entry.ts";
import { readDocument } from "../../../src/importer/read-document.ts";
import { makeUp, type MadeUp } from "../../support/forms/made-up.ts";
import { madeUpDocx } from "../../support/forms/made-up-docx.ts";
import { madeUpPdf } from "../../support/forms/made-up-pdf.ts";

const KEYS = [
  "dasarHukum",
  "kualifikasiPelaksana",
  "keterkaitan",
  "peralatan",
  "peringatan",
  "pencatatan",
] as const;

function withoutSymbol({ simbol: _, ...step }: ImportedStep): ImportedStep {
  return step;
}

/** @param symbols whether the drawing tells what kind each step is */
function expected(form: MadeUp, dokumen: string, symbols: boolean): ImportedSop {
  const langkah = form.steps.map((step) => (symbols ? step : withoutSymbol(step)));
  return {
    nama: form.nama,
    nomor: form.nomor,
    tanggalPembuatan: form.dates[0],
    tanggalRevisi: form.dates[1],
    tanggalEfektif: form.dates[2],
    disahkanOleh: form.disahkanOleh,
    ...(Object.fromEntries(KEYS.map((key, index) => [key, form.lists[index]])) as Record<
      (typeof KEYS)[number],
      string[]
    >),
    prosedur: { pelaksana: [...form.performers], langkah },
    sumber: { dokumen },
  };
}

describe("a made-up form", () => {
  it.each(Array.from({ length: 24 }, (_, index) => index + 1))(
    "as PDF, number %i",
    { timeout: 60_000 },
    async (seed) => {
      const form = makeUp(seed);
      const bytes = await madeUpPdf(form, seed);
      if (bytes === null) return;
      const { sop, galat } = await readDocument(`${seed}.pdf`, bytes);
      expect(galat).toBeNull();
      expect(sop).toEqual([expected(form, `${seed}.pdf`, true)]);
    },
  );

  it.each([31, 32, 33, 34, 35, 36, 37, 38])("as Word document, number %i", async (seed) => {
    const form = makeUp(seed);
    const { sop, galat } = await readDocument(`${seed}.docx`, await madeUpDocx(form, seed));
    expect(galat).toBeNull();
    expect(sop).toEqual([expected(form, `${seed}.docx`, false)]);
  });
});
