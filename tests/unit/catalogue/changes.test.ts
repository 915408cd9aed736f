/** What happened to SOPs and when: told once, never guessed. */
import { expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { changes } from "../../../src/catalogue/lifetime/changes.ts";
import { atomFeed } from "../../../src/catalogue/export/atom.ts";
import { changesView, latestChange } from "../../../src/catalogue/views/changes-view.ts";
import { sopView } from "../../../src/catalogue/views/sop-view.ts";
import { content } from "./corpus.ts";

const day = (tanggalEfektif: string) => ({
  tanggalPembuatan: tanggalEfektif,
  tanggalRevisi: "-",
  tanggalEfektif,
});
const catalogue = buildCatalogue(
  content({
    units: { u: { nama: "Unit" } },
    sops: {
      "u/a": { nama: "A", ...day("5 Mei 2020") },
      "u/b": { nama: "B", ...day("5 Mei 2020"), status: "dicabut", tanggalStatus: "7 Juni 2024" },
      "u/c": { nama: "C", ...day("2018"), diganti: "a" },
      "u/d": { nama: "D", ...day("1 Maret 2019"), tanggalRevisi: "2 April 2023" },
      "u/e": { nama: "E", ...day("1 Maret 2019"), tanggalRevisi: "2 April 2030" },
      "u/f": { nama: "F", ...day("1 Maret 2019"), status: "dicabut" },
      "u/g": { nama: "G", tanggalPembuatan: "-", tanggalRevisi: "-", tanggalEfektif: "-" },
      "u/h": {
        nama: "H",
        ...day("1 Maret 2021"),
        riwayat: [
          { tanggal: "3 Maret 2022", perubahan: "Ditinjau, tetap berlaku." },
          { tanggal: "4 Maret 2017", perubahan: "Versi pertama." },
          { tanggal: "3 Maret 2022", perubahan: "Nama loket diganti." },
        ],
      },
    },
  }),
  { today: "2026-01-01" },
);
const of = (id: string) =>
  changes(catalogue).flatMap(({ sopId, iso, kind }) => (sopId === `u/${id}` ? [`${iso} ${kind}`] : []));

it("tells the day a SOP came, was revised and ended", () => {
  expect(of("a")).toEqual(["2020-05-05 baru"]);
  expect(of("b")).toEqual(["2024-06-07 dicabut", "2020-05-05 baru"]);
  expect(of("d")).toEqual(["2023-04-02 direvisi", "2019-03-01 baru"]);
});

it("ends a replaced SOP when its successor begins, and a withdrawn one on no day that nobody named", () => {
  expect(of("c")).toEqual(["2020-05-05 diganti", "2018 baru"]);
  expect(of("f")).toEqual(["2019-03-01 baru"]);
});

it("takes a revision that lies ahead for a plan", () => {
  expect(of("e")).toEqual(["2019-03-01 baru"]);
});

it("gives the editor's history in the editor's words, and calls nothing new that had a version before", () => {
  expect(of("h")).toEqual(["2022-03-03 dicatat", "2021-03-01 direvisi", "2017-03-04 dicatat"]);
});

it("shows them day by day, the newest first, and says how many have no day", () => {
  const { days, older, undated } = changesView(catalogue);
  expect(days.map(({ date }) => date)).toEqual([
    "7 Juni 2024",
    "2 April 2023",
    "3 Maret 2022",
    "1 Maret 2021",
    "5 Mei 2020",
    "1 Maret 2019",
    "2018",
    "4 Maret 2017",
  ]);
  expect([older, undated]).toEqual([0, 1]);
});

it("feeds them with an id of their own", () => {
  const feed = atomFeed(catalogue, { site: "https://x.id", base: "/" });
  expect(feed).toContain(
    "<title>Dicabut: SOP B</title>\n    <id>https://x.id/sop/u/b/#dicabut-2024-06-07</id>",
  );
  expect(feed).toContain("<summary>Ditinjau, tetap berlaku. Nama loket diganti.</summary>");
  const ids = feed.match(/<id>[^<]+/g) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});

it("is said on the SOP's page", () => {
  expect(sopView(catalogue, "u/b").standing?.sentence).toBe(
    "SOP ini sudah dicabut sejak 7 Juni 2024. Jangan dipakai lagi.",
  );
});

it("the front page names the last day on which anything changed, and how many SOPs did", () => {
  expect(latestChange(catalogue)).toBe("7 Juni 2024: B (dicabut)");
  const two = { a: { nama: "A", ...day("5 Mei 2020") }, b: { nama: "B", ...day("5 Mei 2020") } };
  const built = (sops: object) =>
    buildCatalogue(
      content({
        units: { u: { nama: "Unit" } },
        sops: Object.fromEntries(Object.entries(sops).map(([id, sop]) => [`u/${id}`, sop as object])),
      }),
      { today: "2026-01-01" },
    );
  expect(latestChange(built(two))).toBe("5 Mei 2020: A dan 1 SOP lain");
  expect(latestChange(built({ g: { nama: "G", ...day("-") } }))).toBeNull();
});
