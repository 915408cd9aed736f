/** Whatever a paper has where a date belongs is kept as printed, and read as far as it goes. */
import { describe, expect, it } from "vitest";
import { problemsOf } from "./broken.ts";
import { readPrintedDate } from "../../../src/schema/printed/read-date.ts";
import { sopSchema } from "../../../src/schema/sop.ts";

describe("a date on paper", () => {
  it.each([
    ["04-Mei-2020", "2020-05-04"],
    ["4/Mei/2020", "2020-05-04"],
    ["4 Mei, 2020", "2020-05-04"],
    ["Mei, 2020", "2020-05"],
    ["Mei-2020", "2020-05"],
    ["05/2020", "2020-05"],
    ["2020-05", "2020-05"],
    ["... Mei 2020", "2020-05"],
    ["……… Mei 2020", "2020-05"],
    ["- Mei 2020", "2020-05"],
    ["/ /2020", "2020"],
    ["   -   - 2020", "2020"],
    ["........... 2020", "2020"],
    ["Bulan Mei Tahun 2020", "2020-05"],
    ["Contoh, 4 Mei 2020", "2020-05-04"],
  ])("%s is certain as far as it goes", (printed, iso) => {
    expect(readPrintedDate(printed)).toEqual({ printed, iso });
  });

  it.each([
    ["4-May-20", "2020-05-04"],
    ["4 Mei '20", "2020-05-04"],
    ["7/30/2013", "2013-07-30"],
    ["4 Mei 2O20", "2020-05-04"],
    ["l7 Agustus 2O21", "2021-08-17"],
    ["31 Februari 2020", "2020-02"],
    ["00 Mei 2020", "2020-05"],
    ["30 Pebruari 2021", "2021-02"],
    ["45/13/2020", "2020"],
    ["1 Ferbuari 2021", "2021-02-01"],
    ["4-5 Mei 2020", "2020-05"],
    ["4 s/d 8 Mei 2020", "2020-05"],
    ["4 Mei s.d. 8 Juni 2020", "2020"],
    ["awal 2021", "2021"],
    ["4 Mei 2020 (Revisi 1)", "2020-05-04"],
    ["10 Ramadhan 1441 H / 4 Mei 2020", "2020-05-04"],
    ["Desember 2019 - Januari 2020", ""],
    ["4 Mei", ""],
    ["1 Pebruari 0021", ""],
  ])("%s is read so far, and says that it is not certain", (printed, iso) => {
    expect(readPrintedDate(printed)).toEqual({ printed, iso, unsure: true });
  });

  it("is never refused while it holds a digit or a month, nor counted as empty", () => {
    for (const printed of ["4 Mei 2O20", "/ /2020", "31-02", "Nopember", "tahun ke-2"])
      expect(sopSchema.parse({ nama: "A", tanggalEfektif: printed }).tanggalEfektif?.printed).toBe(printed);
  });

  it("is refused where it is a sentence, and the message names what may stand there", async () => {
    const [problem] = await problemsOf("tanggal-tak-terbaca");
    for (const allowed of ["Mei 2020", '"2020"', '"-"']) expect(problem?.fix).toContain(allowed);
  });
});
