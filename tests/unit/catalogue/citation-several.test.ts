/** Items of Dasar Hukum that cite more than one regulation, and those that only seem to. */
import { describe, expect, it } from "vitest";
import { parseItem } from "../../../src/catalogue/citation/citation.ts";

const read = (text: string): string[] =>
  parseItem(text, "Kabupaten Contoh").cited.map(({ identity, amendedBy }) =>
    [identity.key, ...amendedBy.map(({ key }) => key)].join(" + "),
  );

describe("several regulations in one item", () => {
  it.each([
    ["UU Nomor 23 Tahun 2014 dan PP Nomor 12 Tahun 2017 tentang Pembinaan", ["uu-23-2014", "pp-12-2017"]],
    ["UU 23/2014 tentang Pemerintahan Daerah; 2. PP 12/2017", ["uu-23-2014", "pp-12-2017"]],
    // Read together, and amended only by a later act of the same kind.
    ["UU 25/2009 jo PP 96/2012", ["uu-25-2009", "pp-96-2012"]],
    ["UU No. 48 Tahun 2009 jo. UU No. 7 Tahun 1989", ["uu-48-2009", "uu-7-1989"]],
    ["UU 8/1974 jo UU 43/1999 juncto PP 9/2003", ["uu-8-1974 + uu-43-1999", "pp-9-2003"]],
    [
      "UU 23/2014 sebagaimana telah diubah dengan UU 9/2015 dan PP 12/2017 tentang Pembinaan",
      ["uu-23-2014 + uu-9-2015", "pp-12-2017"],
    ],
    [
      "UU Nomor 17 Tahun 2003, Nomor 1 Tahun 2004 dan Nomor 15 Tahun 2004",
      ["uu-17-2003", "uu-1-2004", "uu-15-2004"],
    ],
    [
      "Keputusan Kepala BKN Nomor 13, 14 dan 15 Tahun 2003",
      ["kepbkn-13-2003", "kepbkn-14-2003", "kepbkn-15-2003"],
    ],
    [
      "Perda Kota Lain Nomor 6 Tahun 2013 dan Peraturan Walikota Nomor 5 Tahun 2014",
      ["perda-kota-lain-6-2013", "perwal-kota-lain-5-2014"],
    ],
    [
      "PP 28/2012 tentang Pelaksanaan UU 43/2009 tentang Kearsipan dan Permendagri 83/2022 tentang Kode",
      ["pp-28-2012", "permendagri-83-2022"],
    ],
    ["Perpu 2/2022 ttg Contoh yang ditetapkan menjadi UU dengan UU 6/2023", ["perppu-2-2022", "uu-6-2023"]],
    ["Perlkpp 12/2021 & Perpres 12/2021", ["perlkpp-12-2021", "perpres-12-2021"]],
    ["Perda yang mengatur desa dan UU Nomor 6 Tahun 2014", ["uu-6-2014"]],
  ])("%s", (text, keys) => expect(read(text)).toEqual(keys));

  it("have the title each that stands behind it", () => {
    const { cited } = parseItem("UU 23/2014 dan PP 12/2017 tentang Pembinaan", null);
    expect(cited.map(({ title }) => title)).toEqual([null, "Pembinaan"]);
  });

  it("tell those that cannot be read", () => {
    const { cited, unread } = parseItem("PMK 21/2021 dan UU 17/2023 tentang Kesehatan", null);
    expect([cited.map(({ identity }) => identity.key), unread]).toEqual([["uu-17-2023"], ["PMK 21/2021"]]);
  });
});

describe("one regulation whose words name others", () => {
  it.each([
    ["PP 28/2012 tentang Pelaksanaan UU 43/2009 dan UU 25/2009", ["pp-28-2012"]],
    ["Perda 5/2020 tentang Pencabutan Perda 3/2010 dan Perbup 4/2011", ["perda-contoh-5-2020"]],
    [
      "UU 13/2003 sebagaimana diubah dengan UU 11/2020 dan UU 6/2023 tentang Cipta Kerja",
      ["uu-13-2003 + uu-11-2020 + uu-6-2023"],
    ],
    [
      "Perpres 16/2018 stdd Perpres 12/2021 & Perpres 46/2025",
      ["perpres-16-2018 + perpres-12-2021 + perpres-46-2025"],
    ],
    ["UU Nomor 11 Tahun 2008 jo. 19 Tahun 2016 jo. 1/2024", ["uu-11-2008 + uu-19-2016 + uu-1-2024"]],
    [
      "Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri No. 9 dan No. 8 Tahun 2006",
      ["bersama-peraturan-ag-dagri-9-2006"],
    ],
    ["PP Nomor 66 Tahun 2010 jo. Nomor 17 Tahun 2010", ["pp-66-2010 + pp-17-2010"]],
    [
      "Permendagri 80/2015 tentang Perda dan Peraturan Kepala Daerah (Berita Negara Nomor 5 Tahun 2015)",
      ["permendagri-80-2015"],
    ],
    ["UU 25/2009 tentang Pelayanan Publik dan peraturan pelaksanaannya", ["uu-25-2009"]],
    [
      "Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri Nomor 9 Tahun 2006 dan Nomor 8 Tahun 2006",
      ["bersama-peraturan-ag-dagri-9-2006"],
    ],
  ])("%s", (text, keys) => expect(read(text)).toEqual(keys));
});

it("an amending act without a number of its own is not the act that it amends", () => {
  expect(read("Perubahan atas Perbup Contoh Nomor 5 Tahun 2020")).toEqual([]);
});
