/** What each performer of a unit does, over all its SOPs. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { performerPages, performersOf } from "../../../src/catalogue/procedure/performers.ts";
import { performerView } from "../../../src/catalogue/views/performer-view.ts";
import { must, present } from "../../../src/basics/must.ts";
import { readContent } from "../../../src/reader/content.ts";
import { pageEntries } from "../../../src/search/index/page-records.ts";

const UNIT = "kantor-uji";
const DAY = { today: "2026-01-01" };
const content = await readContent(process.cwd(), "tests/fixtures/alur");
const catalogue = buildCatalogue(content, DAY);
const viewOf = (slug: string) =>
  performerView(catalogue, UNIT, present(performersOf(catalogue, UNIT).find((one) => one.slug === slug)));

describe("a performer of a unit", () => {
  it("has its steps of every SOP, with times, what it gets and whom it serves", () => {
    const { sops } = viewOf("kepala-seksi");
    const copy = present(sops.find(({ label }) => label === "Legalisasi Salinan"));
    expect(copy.steps).toEqual([
      {
        label: "Langkah 4",
        path: "/sop/kantor-uji/keputusan/#langkah-4",
        kegiatan: "Menandatangani salinan",
        together: null,
        kelengkapan: "Berkas permohonan",
        from: "Pengolah Data (langkah 2)",
        waktu: "1 hari kerja",
        output: "Berkas terperiksa",
        to: "Petugas Loket (langkah 5)",
      },
    ]);
    expect(copy.time).toBe("1 hari kerja");
    expect(sops.length).toBeGreaterThan(3);
  });

  it("is named beside those who do the step with it, who neither give nor take", () => {
    const both = present(
      viewOf("petugas-lapangan").sops.find(({ label }) => label === "Pemeriksaan Lapangan"),
    );
    expect(both.steps).toMatchObject([
      {
        label: "Langkah 2",
        together: "Pengolah Data",
        from: "Petugas Loket (langkah 1), Kepala Seksi (langkah 4)",
        to: "Petugas Loket dan Pengolah Data (langkah 3)",
      },
    ]);
  });

  it("is one under other case and spacing, in its first spelling; a withdrawn SOP gives no task", () => {
    const other = {
      pelaksana: ["PETUGAS  LOKET", "Juru Arsip"],
      langkah: [{ kegiatan: "Menyimpan", pelaksana: "PETUGAS  LOKET", simbol: "selesai" as const }],
    };
    const changed = content.sops.map((sop) =>
      sop.id === "kantor-uji/tanpa-mutu-baku"
        ? { ...sop, data: { ...sop.data, prosedur: other } }
        : sop.id === "kantor-uji/dua-belas-pelaksana"
          ? { ...sop, data: { ...sop.data, status: "dicabut" as const } }
          : sop,
    );
    const built = buildCatalogue({ ...content, sops: changed }, DAY);
    const performers = performersOf(built, UNIT);
    const desk = performers.filter(({ slug }) => slug.includes("loket"));
    expect(desk.map(({ nama }) => nama)).toEqual(["Petugas Loket"]);
    expect(desk[0]?.tasks.map(({ sopId }) => sopId)).toContain("kantor-uji/tanpa-mutu-baku");
    // No step, no page.
    expect(performers.map(({ slug }) => slug)).not.toContain("juru-arsip");
    expect(performerPages(must(built.sops, "kantor-uji/tanpa-mutu-baku"))("Juru Arsip")).toBeNull();
    expect(performers.flatMap(({ tasks }) => tasks.map(({ sopId }) => sopId))).not.toContain(
      "kantor-uji/dua-belas-pelaksana",
    );
    expect(performerPages(must(built.sops, "kantor-uji/dua-belas-pelaksana"))("Petugas Loket")).toBeNull();
  });

  it("can be searched, under an address of its own", () => {
    const found = pageEntries(catalogue).filter(({ title }) => title === "Tugas Kepala Seksi");
    expect(found.map(({ path }) => path)).toEqual(["/sop/kantor-uji/pelaksana/kepala-seksi/"]);
  });
});

it("a unit without flowcharts has no performers", async () => {
  const twelve = buildCatalogue(await readContent(process.cwd(), "tests/fixtures/ngantang"), DAY);
  expect([...twelve.units.keys()].flatMap((unit) => performersOf(twelve, unit))).toEqual([]);
});
