/** What the site says of forms that are no SOP AP: only what they print, under the labels of their kind. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import type { Catalogue } from "../../../src/catalogue/types.ts";
import { countingWords } from "../../../src/catalogue/views/counting-words.ts";
import { findingsByUnit } from "../../../src/catalogue/views/findings-view.ts";
import { questionsFor } from "../../../src/catalogue/views/questionnaire.ts";
import { sopView } from "../../../src/catalogue/views/sop-view.ts";
import { sopSchema, type SopInput } from "../../../src/schema/sop.ts";
import { content, theTwelve } from "./corpus.ts";

const TODAY = "2026-01-01";
const HEALTH: SopInput = {
  nama: "Penimbangan Balita",
  nomor: "SPO/7/2022",
  formulir: "akreditasi",
  disahkanOleh: { jabatan: "Kepala Puskesmas" },
  dasarHukum: ["Buku panduan gizi"],
  bagianLain: [{ judul: "Tujuan", isi: ["Sebagai acuan petugas."] }],
};

/** Entries of unit `puskesmas`, with nothing but what is given. */
function build(...inputs: readonly SopInput[]): Catalogue {
  const made = content({
    units: { puskesmas: { nama: "Puskesmas Contoh" } },
    sops: Object.fromEntries(inputs.map((_, at) => [`puskesmas/s${at}`, {}])),
  });
  const sops = made.sops.map((entry, at) => ({ ...entry, data: sopSchema.parse(inputs[at]) }));
  return buildCatalogue({ ...made, sops }, { today: TODAY });
}

describe("how completeness is counted", () => {
  it("is told as a formula for the twelve", () => {
    const { rule, example } = countingWords(findingsByUnit(buildCatalogue(theTwelve(), { today: TODAY })));
    expect(rule).toContain("dari 11 × jumlah SOP: Nomor SOP, ");
    expect(example).toContain("memiliki 12 SOP, jadi 11 × 12 = 132 bagian;");
  });

  it("is told without a false formula where other forms have fewer parts", () => {
    const { rule, example } = countingWords(findingsByUnit(build(HEALTH, HEALTH)));
    expect(`${rule} ${example}`).not.toContain("×");
    // Number, approver, name, Referensi; the approver has no name.
    expect(example).toBe(
      "Contoh: Puskesmas Contoh memiliki 2 SOP dengan 8 bagian; 6 di antaranya terisi dan utuh.",
    );
  });
});

describe("a SOP without a table of steps", () => {
  const told = (bagianLain: SopInput["bagianLain"]) => {
    const catalogue = build({ ...HEALTH, bagianLain });
    const { head, noProcedure } = sopView(catalogue, "puskesmas/s0");
    const asked = questionsFor(catalogue, catalogue.units.get("puskesmas")!).some(
      ({ id }) => id === "bagan-alir",
    );
    return [...head.state.map(({ text }) => text), noProcedure, asked];
  };

  it("is not said to lack on paper what is only not here", () => {
    expect(told([{ judul: "Tujuan prosedur", isi: ["Sebagai acuan."] }, { judul: "Bagan Alir" }])).toEqual([
      "Langkah kerja belum ada di katalog.",
      "Terisi 3 dari 4: Disahkan oleh belum utuh.",
      "Langkah kerja SOP ini belum ada di katalog. Untuk mengetahui urutannya, tanyakan ke Puskesmas Contoh.",
      true,
    ]);
  });

  it.each([
    "6. Langkah-langkah",
    "PROSEDUR :",
    "Prosedur / Langkah-langkah",
    "E. Uraian Kegiatan",
    "Tata Cara Pelayanan",
  ])("says nothing above steps printed under “%s”", (judul) => {
    expect(told([{ judul, isi: ["Petugas menimbang balita."] }])).toEqual([
      "Terisi 3 dari 4: Disahkan oleh belum utuh.",
      null,
      false,
    ]);
  });
});

describe("the page of a form that is no SOP AP", () => {
  const view = sopView(build(HEALTH), "puskesmas/s0");

  it("has only the labels of that form", () => {
    expect([...view.identity, ...view.fields].map(({ label }) => label)).toEqual([
      "No. Dokumen",
      "Disahkan oleh",
      "Nama SOP",
      "Referensi",
      "Tujuan",
    ]);
  });

  it("counts only what that form has", () => {
    expect(view.completeness).toMatchObject({ filled: 3, total: 4 });
  });

  it("takes a book for what it is: no law is missed", () => {
    expect(view.findings).toEqual([]);
  });
});
