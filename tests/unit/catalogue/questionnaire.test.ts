/** The questions for an office: at least those that domain knowledge says only the office can answer. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { questionsFor } from "../../../src/catalogue/views/questionnaire.ts";
import { findingsByRule, findingsByUnit, quietRules } from "../../../src/catalogue/views/findings-view.ts";
import { ACCEPTED, content, REPLACED, theTwelve, UNIT } from "./corpus.ts";

const catalogue = buildCatalogue(theTwelve(REPLACED), { today: "2026-01-01" });
const questions = questionsFor(catalogue, catalogue.units.get(UNIT)!);

/** What a question is about, SOPs by their number in the source document. */
function about(id: string): (string | number)[] {
  return (questions.find((one) => one.id === id)?.rows ?? []).map(({ label }) => {
    const at = ACCEPTED.findIndex(({ name }) => name === label);
    return at === -1 ? label : at + 1;
  });
}

const sorted = (id: string) => about(id).sort((a, b) => Number(a) - Number(b));
const all = ACCEPTED.map((_, at) => at + 1);

describe("questions for the office of the twelve", () => {
  it.each<[string, number[]]>([
    ["NOMOR_TANPA_URUT", all],
    ["PERINGATAN_TERPOTONG", [2, 3, 4, 6, 7, 8, 9, 12]],
    ["PERINGATAN_KOSONG", [1, 5, 10, 11]],
    ["PERINGATAN_DIDUGA_SALINAN", [9]],
    ["KETERKAITAN_KOSONG", [11]],
    ["KUALIFIKASI_DIDUGA_SALINAN", [11]],
    ["PENCATATAN_DOKUMEN_LAIN", [9, 10, 11]],
    ["PERALATAN_TERPOTONG", [1, 5, 8]],
    ["berlaku", all],
    ["bagan-alir", all],
  ])("ask %s", (id, numbers) => {
    expect(sorted(id)).toEqual(numbers);
  });

  it("ask about local regulations, and the two that were replaced", () => {
    expect(about("peraturan-daerah").map((label) => /Nomor \d+/.exec(String(label))![0])).toEqual([
      "Nomor 40",
      "Nomor 36",
      "Nomor 28",
    ]);
    const replaced = questions.find(({ id }) => id === "dasar-hukum-diganti")!.rows;
    expect(replaced.map(({ printed }) => printed[0])).toEqual([
      expect.stringMatching(/^sudah diganti sejak .*\d{4} oleh /),
      expect.stringMatching(/^sudah diganti sejak .*\d{4} oleh /),
    ]);
  });

  it("ask for the eight named but unpublished SOPs", () => {
    expect(about("belum-terbit")).toHaveLength(8);
    expect(about("belum-terbit")[0]).toBe("Pengiriman surat");
  });

  it("ask for the official spelling of the approver's name, with all spellings met", () => {
    expect(about("nama-pejabat").sort()).toEqual(
      [...new Set(ACCEPTED.map(({ approver }) => approver.nama))].sort(),
    );
  });

  it("ask for consent to show the NIP, and never print it", () => {
    expect(about("nip")).toEqual(["CAMAT NGANTANG"]);
    expect(JSON.stringify(questions)).not.toContain(ACCEPTED[0]!.approver.nip);
  });

  it("quote what is printed", () => {
    const rows = questions.find(({ id }) => id === "PERINGATAN_TERPOTONG")!.rows;
    expect(rows.map(({ printed }) => printed[0])).toContain(
      "Apabila tidak ada DPA dan Laporan Realisasi Anggaran,",
    );
  });

  it("ask nothing twice, and nothing of a complete SOP", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    const prosedur = {
      pelaksana: ["Staf"],
      langkah: [
        {
          kegiatan: "A",
          pelaksana: "Staf",
          simbol: "proses" as const,
          kelengkapan: "B",
          waktu: "1 hari",
          output: "C",
        },
      ],
    };
    const whole = content({
      units: { u: {} },
      sops: { "u/a": { status: "berlaku", prosedur, keterkaitan: ["-"] } },
    });
    const made = buildCatalogue(whole, { today: "2026-01-01" });
    expect(questionsFor(made, made.units.get("u")!)).toEqual([]);
  });
});

describe("findings gathered", () => {
  it("by rule: gravest first, with the number of SOPs of domain knowledge", () => {
    const rules = findingsByRule(catalogue);
    const count = (code: string) => rules.find((rule) => rule.code === code)?.count;
    expect(rules[0]!.severity).toBe("galat");
    expect(rules.at(-1)!.severity).toBe("catatan");
    expect(count("PERINGATAN_TERPOTONG")).toBe(8);
    expect(count("EJAAN_EXCELL")).toBe(11);
    expect(count("DASAR_HUKUM_SUDAH_DIGANTI")).toBe(12);
    expect(quietRules(rules).map(({ code }) => code)).toContain("LANGKAH_TANPA_PELAKSANA");
  });

  it("by unit: completeness is the sum over its SOPs", () => {
    const [unit] = findingsByUnit(catalogue);
    const sops = [...catalogue.sops.values()];
    const filled = sops.reduce((sum, { completeness }) => sum + completeness.filled, 0);
    expect(unit).toMatchObject({
      sopCount: 12,
      path: `/temuan/${UNIT}/`,
      completeness: { filled, total: 132 },
    });
    // 12 serials, 12 warnings, 3 lists of equipment and 1 of links are missing or cut off.
    expect(filled).toBe(132 - 12 - 12 - 3 - 1);
  });

  it("name at most fifty SOPs for a rule", () => {
    const sops = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`u/s${at}`, { keterkaitan: [] }]));
    const many = buildCatalogue(content({ units: { u: {} }, sops }), { today: "2026-01-01" });
    const rule = findingsByRule(many).find(({ code }) => code === "KETERKAITAN_KOSONG")!;
    expect([rule.count, rule.sops.length]).toEqual([60, 50]);
  });
});
