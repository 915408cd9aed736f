/** SOPs that have been withdrawn or replaced: what is said of them, and where they stand. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { atomFeed } from "../../../src/catalogue/export/atom.ts";
import { changesView, latestChange } from "../../../src/catalogue/views/changes-view.ts";
import { findingsMap } from "../../../src/catalogue/views/findings-map.ts";
import { findingsByUnit, neededNext } from "../../../src/catalogue/views/findings-view.ts";
import { homeFigures } from "../../../src/catalogue/views/home-view.ts";
import { impactView } from "../../../src/catalogue/views/impact-view.ts";
import { questionsFor } from "../../../src/catalogue/views/questionnaire.ts";
import { regulationView } from "../../../src/catalogue/views/regulation-view.ts";
import { listRows } from "../../../src/catalogue/views/list-view.ts";
import { sopView } from "../../../src/catalogue/views/sop-view.ts";
import { linkageView, linkageViewPicture } from "../../../src/graph/linkage-view.ts";
import { content } from "./corpus.ts";

const catalogue = buildCatalogue(
  content({
    units: { u: { nama: "Unit" }, v: { nama: "Lain" } },
    sops: {
      "u/a-lama": { nama: "A Lama", status: "diganti", diganti: "v/baru" },
      "u/b-cabut": { nama: "B Cabut", status: "dicabut" },
      "u/c-tanpa": { nama: "C Tanpa Pengganti", status: "diganti" },
      "u/d-biasa": { nama: "D Biasa", keterkaitan: ["SOP B Cabut", "SOP E"] },
      "u/e-ganti": { nama: "E Ganti", diganti: "d-biasa" },
      "v/baru": { nama: "Baru", status: "berlaku" },
    },
  }),
  { today: "2026-01-01" },
);

describe("a SOP's page", () => {
  it("says that it was withdrawn or replaced, and by what", () => {
    const said = (id: string) => {
      const { standing } = sopView(catalogue, id);
      return standing && [standing.sentence, standing.link?.path].join(" ").trim();
    };
    expect(said("u/a-lama")).toBe("SOP ini sudah diganti. Penggantinya: /sop/v/baru/");
    expect(said("u/b-cabut")).toBe("SOP ini sudah dicabut. Jangan dipakai lagi.");
    expect(said("u/c-tanpa")).toBe("SOP ini sudah diganti. Penggantinya belum disebut.");
    expect(said("u/e-ganti")).toBe("SOP ini sudah diganti. Penggantinya: /sop/u/d-biasa/");
    expect(said("v/baru")).toBeNull();
  });

  it("says so on paper, as the site's word and not the form's", () => {
    const printed = (id: string) => sopView(catalogue, id).print.standing;
    expect(printed("u/a-lama")).toMatch(
      /^SOP ini sudah diganti\. Penggantinya: Baru\. \(.*bukan isi formulir/,
    );
    expect(printed("u/b-cabut")).toMatch(/^SOP ini sudah dicabut\. Jangan dipakai lagi\. \(/);
    expect(printed("v/baru")).toBeNull();
  });

  it("says what it came in place of", () => {
    expect(sopView(catalogue, "v/baru").predecessors).toEqual([
      { label: "A Lama", path: "/sop/u/a-lama/", said: "Menggantikan" },
    ]);
    expect(sopView(catalogue, "u/a-lama").predecessors).toEqual([]);
  });
});

describe("what is asked of an office", () => {
  const broken = {
    dasarHukum: ["Perda 7/2017"],
    peralatan: [],
    keterkaitan: ["SOP F"],
    catatan: [{ kode: "JUDUL_TAK_BAKU", teks: "Judul." }],
  };
  const mixed = buildCatalogue(
    content({
      units: { u: { nama: "Unit" }, mati: { nama: "Bubar" } },
      sops: {
        "u/lama": { ...broken, nama: "Lama", diganti: "baru" },
        "u/cabut": { ...broken, nama: "Cabut", status: "dicabut" },
        "u/baru": { nama: "Baru", dasarHukum: ["Perda 7/2017"], keterkaitan: ["-"] },
        "mati/m": { ...broken, nama: "Mati", status: "diganti" },
      },
    }),
    { today: "2026-01-01" },
  );
  const unit = mixed.units.get("u")!;
  const codes = (id: string) => mixed.sops.get(id)!.findings.map(({ code }) => code);

  it("is nothing of SOPs that nobody follows any more", () => {
    expect(["u/lama", "u/cabut", "mati/m"].map(codes)).toEqual([[], [], ["PENGGANTI_BELUM_DISEBUT"]]);
    expect(sopView(mixed, "u/lama").remarks).toEqual(["Judul."]);
    expect(sopView(mixed, "u/lama").head.state).toEqual([]);
    const asked = questionsFor(mixed, unit);
    expect(
      asked.flatMap(({ rows }) => rows.map(({ path }) => path)).filter((path) => path?.includes("/sop/")),
    ).toEqual(
      asked.flatMap(({ rows }) => rows.map(({ path }) => path)).filter((path) => path === "/sop/u/baru/"),
    );
    expect(neededNext(mixed, 9)).toEqual([]);
  });

  it("counts in no completeness", () => {
    expect(findingsByUnit(mixed)).toMatchObject([
      { label: "Unit", sopCount: 1, completeness: { filled: 11, total: 11 } },
    ]);
    expect(findingsMap(mixed, mixed.sops.keys()).rows.map(({ label }) => label)).toEqual(["Baru"]);
    expect(homeFigures(mixed).map(({ number }) => number)).toContain("11 dari 11");
    expect(listRows(mixed).map(({ nama, level }) => [nama, level])).toContainEqual(["Cabut", ""]);
  });

  it("looks at the living where a regulation changes", () => {
    const { direct } = impactView(mixed, "perda-malang-7-2017");
    expect(direct.rows.map(({ label }) => label)).toEqual(["Baru"]);
    expect(regulationView(mixed, "perda-malang-7-2017").sopCount).toBe(4);
  });
});

describe("a line of successors", () => {
  const line = (last: object) =>
    buildCatalogue(
      content({
        units: { u: { nama: "Unit" } },
        sops: {
          "u/a": { nama: "A", diganti: "b" },
          "u/b": { nama: "B", diganti: "c" },
          "u/c": { nama: "C", ...last },
        },
      }),
      { today: "2026-01-01" },
    );
  const said = (last: object) => {
    const { standing } = sopView(line(last), "u/a");
    return [
      standing?.sentence,
      standing?.link?.path,
      listRows(line(last)).find((row) => row.nama === "A")?.standing,
    ];
  };

  it("is told to its end", () => {
    expect(said({})).toEqual([
      "SOP ini sudah diganti. Penggantinya, B, juga sudah diganti; yang sekarang dipakai:",
      "/sop/u/c/",
      "Sudah diganti; gantinya: C.",
    ]);
    expect(said({ status: "dicabut" })).toEqual([
      "SOP ini sudah diganti. Penggantinya, B, juga sudah diganti, dan pengganti terakhirnya sudah dicabut:",
      "/sop/u/c/",
      "Sudah diganti; gantinya: C, yang sudah dicabut.",
    ]);
    expect(sopView(line({ status: "dicabut" }), "u/b").standing?.sentence).toBe(
      "SOP ini sudah diganti. Penggantinya pun sudah dicabut:",
    );
  });
});

describe("an end that is announced for a later day", () => {
  const soon = buildCatalogue(
    content({
      units: { u: { nama: "Unit" } },
      sops: {
        "u/a": { nama: "A", tanggalEfektif: "2020", status: "dicabut", tanggalStatus: "1 Januari 2027" },
        "u/b": { nama: "B", tanggalEfektif: "2020", diganti: "c", keterkaitan: ["SOP A"] },
        "u/c": { nama: "C", tanggalEfektif: "3 Februari 2027", status: "berlaku" },
        "u/d": { nama: "D", tanggalEfektif: "2021", status: "dicabut", tanggalStatus: "2020" },
      },
    }),
    { today: "2026-11-29" },
  );
  const view = (id: string) => sopView(soon, id);

  it("is told as coming, and the SOP is followed until then", () => {
    expect(["u/a", "u/b", "u/d"].map((id) => soon.sops.get(id)?.past)).toEqual([null, null, "dicabut"]);
    expect(view("u/a").standing?.sentence).toBe(
      "SOP ini akan dicabut mulai 1 Januari 2027. Sampai saat itu SOP ini masih dipakai.",
    );
    expect(view("u/b").standing).toEqual({
      sentence:
        "SOP ini akan diganti mulai 3 Februari 2027. Sampai saat itu SOP ini masih dipakai. Sesudah itu yang dipakai:",
      link: { label: "C", path: "/sop/u/c/" },
    });
    expect(view("u/c").predecessors.map(({ said }) => said)).toEqual(["Akan menggantikan"]);
    expect(view("u/c").head.facts).toEqual(["akan mulai berlaku 3 Februari 2027", "Camat"]);
    expect(listRows(soon).map(({ nama, standing, past }) => [nama, standing, past])).toEqual([
      ["A", "Akan dicabut mulai 1 Januari 2027.", false],
      ["B", "Akan diganti mulai 3 Februari 2027; gantinya: C.", false],
      ["C", null, false],
      ["D", "Sudah dicabut.", true],
    ]);
    expect(view("u/b").findings.map(({ code }) => code)).not.toContain("KETERKAITAN_TIDAK_BERLAKU");
  });

  it("is no change yet, on no page and in no feed", () => {
    const { coming, days } = changesView(soon);
    expect(coming.map(({ date, kinds }) => [date, kinds.map(({ label }) => label)])).toEqual([
      ["1 Januari 2027", ["Akan dicabut"]],
      ["3 Februari 2027", ["Akan diganti", "Akan berlaku"]],
    ]);
    expect(days.map(({ date }) => date)).toEqual(["2021", "2020"]);
    expect(latestChange(soon)).toMatch(/^2021: D/);
    expect(atomFeed(soon, { site: "https://x.id", base: "/" })).not.toContain("2027");
  });

  it("is a finding where it lies before the beginning", () => {
    const codes = (id: string) => view(id).findings.map(({ code }) => code);
    expect(codes("u/d")).toEqual(["TANGGAL_STATUS_SEBELUM_BERLAKU"]);
    expect(codes("u/a")).not.toContain("TANGGAL_STATUS_SEBELUM_BERLAKU");
  });
});

describe("a list", () => {
  it("has them last, with words", () => {
    expect(listRows(catalogue).map(({ nama, standing }) => [nama, standing])).toEqual([
      ["Baru", null],
      ["D Biasa", null],
      ["A Lama", "Sudah diganti; gantinya: Baru."],
      ["B Cabut", "Sudah dicabut."],
      ["C Tanpa Pengganti", "Sudah diganti."],
      ["E Ganti", "Sudah diganti; gantinya: D Biasa."],
    ]);
  });
});

describe("the linkage picture", () => {
  it("has them beside the column of SOPs, named but naming nothing", () => {
    const picture = linkageViewPicture(linkageView(catalogue, [...catalogue.sops.keys()]));
    const x = new Map(picture.nodes.map((node) => [node.id, node.x]));
    expect(x.get("u/b-cabut")).toBe(x.get("u/belum-terbit/e"));
    expect(x.get("u/b-cabut")).toBeGreaterThan(x.get("u/d-biasa")!);
    expect(x.get("v/baru")).toBe(x.get("u/d-biasa"));
    expect(picture.edges.some(({ from }) => from === "u/b-cabut")).toBe(false);
    expect(picture.edges.some(({ to }) => to === "u/b-cabut")).toBe(true);
  });
});
