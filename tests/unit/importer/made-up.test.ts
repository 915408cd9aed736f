/** Twenty-four made-up forms, drawn as PDFs in many ways, come back word for word: identity, lists, steps, symbols. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/importer/read-document.ts";
import { makeUp } from "../../support/forms/made-up.ts";
import { madeUpPdf } from "../../support/forms/made-up-pdf.ts";

const KEYS = [
  "dasarHukum",
  "kualifikasiPelaksana",
  "keterkaitan",
  "peralatan",
  "peringatan",
  "pencatatan",
] as const;

describe("a made-up form", () => {
  it.each(Array.from({ length: 24 }, (_, index) => index + 1))(
    "number %i",
    { timeout: 60_000 },
    async (seed) => {
      const form = makeUp(seed);
      const bytes = await madeUpPdf(form, seed);
      if (bytes === null) return;
      const { sop, galat } = await readDocument(`${seed}.pdf`, bytes);
      expect(galat).toBeNull();
      expect(sop).toEqual([
        {
          nama: form.nama,
          nomor: form.nomor,
          tanggalPembuatan: form.dates[0],
          tanggalRevisi: form.dates[1],
          tanggalEfektif: form.dates[2],
          disahkanOleh: form.disahkanOleh,
          ...Object.fromEntries(KEYS.map((key, index) => [key, form.lists[index]])),
          prosedur: { pelaksana: form.performers, langkah: form.steps },
          sumber: { dokumen: `${seed}.pdf` },
        },
      ]);
    },
  );
});
