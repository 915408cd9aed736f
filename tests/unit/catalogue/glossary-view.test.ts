/** The glossary tells on how many SOPs a term is printed: on those whose page explains it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { glossaryTerms } from "../../../src/catalogue/views/glossary-view.ts";
import { sopView } from "../../../src/catalogue/views/sop-view.ts";
import { theTwelve } from "./corpus.ts";

const sheets = JSON.parse(
  readFileSync(new URL("../../fixtures/sop-kecamatan-ngantang-2021.json", import.meta.url), "utf8"),
) as object[];

const twelve = {
  ...theTwelve({}),
  glossary: {
    singkatan: [
      { singkatan: "SAKIP", kepanjangan: "Sistem Akuntabilitas Kinerja Instansi Pemerintah" },
      { singkatan: "Renstra", kepanjangan: "Rencana Strategis" },
      // On the forms only under Dasar Hukum, and only under Pencatatan.
      { singkatan: "Permendagri", kepanjangan: "Peraturan Menteri Dalam Negeri" },
      { singkatan: "Monev", kepanjangan: "Monitoring dan Evaluasi" },
      { singkatan: "ABCX", kepanjangan: "Tidak tercetak di mana pun" },
    ],
    sinonim: [],
    ejaan: [],
    bentukKata: [],
  },
};

describe("terms of the twelve", () => {
  const catalogue = buildCatalogue(twelve, { today: "2026-01-01" });
  const terms = glossaryTerms(catalogue);

  it("stand in order, with what is not printed anywhere at zero", () => {
    expect(terms.map(({ singkatan }) => singkatan)).toEqual([
      "ABCX",
      "Monev",
      "Permendagri",
      "Renstra",
      "SAKIP",
    ]);
    expect(terms[0]).toMatchObject({ sopCount: 0, sops: [] });
  });

  it("count the SOPs whose own page explains them", () => {
    for (const { id, sopCount, sops } of terms) {
      const explaining = [...catalogue.sops.values()].filter((sop) =>
        sopView(catalogue, sop.id).abbreviations.some((one) => one.id === id),
      );
      expect(sopCount, id).toBe(explaining.length);
      expect(sops.map(({ path }) => path)).toEqual(explaining.map(({ path }) => path));
    }
    // Counted in the document by hand's own rule: the word on the sheet, whole and in capitals.
    const printing = sheets.filter((sheet) => /\bSAKIP\b/.test(JSON.stringify(sheet)));
    expect(terms.find(({ singkatan }) => singkatan === "SAKIP")?.sopCount).toBe(printing.length);
  });
});
