/** Small things that are said of SOPs: each is true, and said of the right part. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { sopCsv } from "../../../src/catalogue/export/csv.ts";
import type { Catalogue } from "../../../src/catalogue/types.ts";
import { questionsFor } from "../../../src/catalogue/views/questionnaire.ts";
import { sopView } from "../../../src/catalogue/views/sop-view.ts";
import { fieldLabel } from "../../../src/schema/field-labels.ts";
import { sopSchema, type SopInput } from "../../../src/schema/sop.ts";
import { sopFields } from "../../../src/search/index/searchable-texts.ts";
import { content } from "./corpus.ts";

function build(sops: Record<string, Partial<SopInput>>, site: object = {}): Catalogue {
  const units = { u: { nama: "Unit" }, v: { nama: "Lain" } };
  return buildCatalogue(content({ units, sops, site: site as Record<string, unknown> }), {
    today: "2026-01-01",
  });
}

function findings(sop: Partial<SopInput>, others: Record<string, Partial<SopInput>> = {}): string[] {
  const made = build({ "u/s": { keterkaitan: ["-"], ...sop }, ...others });
  return made.sops.get("u/s")!.findings.map(({ field, message }) => `${field}: ${message}`);
}

describe("a finding", () => {
  it("names the date that the form prints", () => {
    const sop = { tanggalEfektif: undefined, tanggalPengesahan: "-" };
    expect(findings(sop)).toEqual(["tanggalPengesahan: Tanggal Pengesahan tertulis “-”."]);
    const { head } = sopView(build({ "u/s": sop }), "u/s");
    expect(head.state.at(-1)!.text).toBe("Terisi 10 dari 11: Tanggal Pengesahan belum utuh.");
  });

  it("names every date in an old spelling", () => {
    expect(findings({ tanggalPembuatan: "1 Pebruari 2021", tanggalEfektif: "3 Nopember 2021" })).toEqual([
      "tanggalPembuatan: Nama bulan pada “1 Pebruari 2021” dan “3 Nopember 2021” memakai ejaan lama; ejaan bakunya “1 Februari 2021” dan “3 November 2021”.",
    ]);
  });

  it("tells one number with the code of an office in two units, and no other", () => {
    const told = (nomor: string) => findings({ nomor }, { "v/t": { nomor } }).length;
    expect(["065/7/35.07.27/2021", "01/SOP/434.411/2017", "W13-A22/22/KP.01/I/2017"].map(told)).toEqual([
      1, 1, 1,
    ]);
    expect(["445/12/2021", "000.8.3/12/2021", "065/12/SOP/2021"].map(told)).toEqual([0, 0, 0]);
  });

  it("calls every key of an entry by a label", () => {
    const raw = Object.keys(sopSchema.shape).filter((key) => fieldLabel(key) === key);
    expect(raw).toEqual([]);
  });
});

describe("a SOP that names itself", () => {
  it("is not among those that refer to it, and is wrong only by its present name", () => {
    const sop = { nama: "Surat Masuk", alias: ["Penerimaan Surat"] };
    expect(findings({ ...sop, keterkaitan: ["SOP Penerimaan Surat"] })).toEqual([]);
    expect(findings({ ...sop, keterkaitan: ["SOP Surat Masuk"] })).toHaveLength(1);
    const made = build({ "u/s": { ...sop, keterkaitan: ["SOP Surat Masuk", "SOP Penerimaan Surat"] } });
    expect(sopView(made, "u/s").backlinks).toEqual([]);
  });
});

it("a part with several items is told apart from its heading in the table of SOPs", () => {
  const bagianLain = [{ judul: "Ruang Lingkup", isi: ["Pasar", "Kios"] }];
  expect(sopCsv(build({ "u/s": { bagianLain } }), "/")).toContain(
    "Ruang Lingkup: Pasar\nRuang Lingkup: Kios",
  );
});

it("an official site asks nobody to share what it publishes itself", () => {
  const sops = { "u/s": { keterkaitan: ["SOP Arsip"] } };
  const said = (resmi: boolean) => {
    const made = build(sops, { resmi });
    const texts = questionsFor(made, made.units.get("u")!).map(({ text }) => text);
    return [...texts, sopView(made, "u/s").noProcedure].filter((text) =>
      /dibagikan|tanyakan/.test(text ?? ""),
    ).length;
  };
  expect([said(false), said(true)]).toEqual([3, 0]);
});

it("all dates of a form can be sought, what is printed in digits in words too", () => {
  const sop = {
    tanggalPembuatan: "JUNI 2020",
    tanggalPengesahan: "4/1/2021",
    tanggalEfektif: "1 Februari 2024",
  };
  const made = build({ "u/s": sop });
  expect(Object.fromEntries(sopFields(made.sops.get("u/s")!))["Tanggal"]).toEqual([
    "1 Februari 2024",
    "JUNI 2020",
    "4/1/2021",
    "4 Januari 2021",
  ]);
});
