/** Citations in every style that forms and readers use, and the traps between them. */
import { describe, expect, it } from "vitest";
import { parseCitation } from "../../../src/catalogue/citation/citation.ts";
import { longName, rankOf, shortName } from "../../../src/catalogue/law/regulation-key.ts";

const key = (text: string, region: string | null = null): string | null =>
  parseCitation(text, region)?.identity.key ?? null;

const MALANG = "Kabupaten Malang";

describe("styles of one regulation", () => {
  it.each([
    [
      "perpres-29-2014",
      [
        "Perpres 29/2014",
        "Perpres No 29 Th 2014",
        "perpres 29 2014",
        "PERPRES NOMOR 29 TAHUN 2014",
        "Peraturan Presiden Republik Indonesia Nomor 29 Tahun 2014 Tentang SAKIP",
        "Peraturan Presiden RI No. 29 Tahun 2014",
        "perpres-29-2014",
        "a. Peraturan Presiden No.29 Thn. 2014;",
      ],
    ],
    [
      "permenpan-21-2008",
      [
        "PermenPAN 21/2008",
        "PER/21/M.PAN/11/2008",
        "Permen PAN PER/21/M.PAN/11/2008",
        "Permenpan Nomor 21 Tahun 2008",
        "Peraturan Menteri Pendayagunaan Aparatur Negara Nomor : PER/21/M.PAN/11/2008 Tentang Pedoman",
        "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/21/M.PAN/11/2008",
      ],
    ],
    [
      "permenpanrb-35-2012",
      [
        "PermenPAN-RB 35/2012",
        "PermenPANRB 35 Tahun 2012",
        "Permen PAN dan RB No 35 th 2012",
        "permenpan rb 35 2012",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 35 Tahun 2012",
      ],
    ],
    [
      "permendagri-54-2009",
      [
        "Permendagri Nomor 54 Tahun 2009",
        "Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2009",
        "permendagri 54/2009",
      ],
    ],
    [
      "perbup-malang-36-2011",
      [
        "Perbup Malang 36/2011",
        "perbup malang no 36 th 2011",
        "Peraturan Bupati Malang No. 36 Tahun 2011 tentang Pedoman",
        "Perbup Kab. Malang Nomor 36 Tahun 2011",
      ],
    ],
    [
      "uu-14-2008",
      [
        "UU No. 14/2008",
        "UU RI Nomor 14 Tahun 2008",
        "Undang-Undang Nomor 14 Tahun 2008",
        "Undang - undang No.14 th 2008",
        "Undang undang 14 2008",
      ],
    ],
    [
      "permenkeu-119-2020",
      [
        "PMK 119/PMK.02/2020",
        "Peraturan Menteri Keuangan Nomor 119/PMK.02/2020",
        "PMK Nomor 119 Tahun 2020 tentang Standar Biaya Masukan",
      ],
    ],
    ["kepmenpan-25-2004", ["KEP/25/M.PAN/2/2004", "Keputusan Menteri PAN Nomor KEP/25/M.PAN/2/2004"]],
    ["se-menpanrb-5-2020", ["SE MenPANRB Nomor 5 Tahun 2020", "Surat Edaran Menteri PAN dan RB No. 5/2020"]],
    [
      "perbkn-10-2011",
      ["Perka BKN 10 Tahun 2011", "Peraturan Kepala Badan Kepegawaian Negara Nomor 10 Tahun 2011"],
    ],
    ["perppu-2-2022", ["Perppu 2/2022", "Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022"]],
    [
      "perwal-kota-malang-5-2020",
      [
        "Perwal Malang 5/2020",
        "Perwali Kota Malang 5/2020",
        "Peraturan Walikota Malang Nomor 5 Tahun 2020",
        "Peraturan Wali Kota Malang Nomor 05 Tahun 2020",
      ],
    ],
  ])("%s", (expected, texts) => {
    for (const text of texts) expect(key(text), text).toBe(expected);
  });
});

describe("traps", () => {
  it("does not guess the kind: 29/2014 is a presidential regulation and a law", () => {
    expect(key("29/2014")).toBeNull();
    expect(key("UU 29/2014")).toBe("uu-29-2014");
    expect(key("Perpres 29/2014")).toBe("perpres-29-2014");
  });

  it("tells regency from city", () => {
    expect(key("Perda Kota Malang 5/2020", MALANG)).toBe("perda-kota-malang-5-2020");
    expect(key("Perda Kabupaten Malang 5/2020", "Kota Malang")).toBe("perda-malang-5-2020");
    expect(key("Perda Malang 5/2020", "Kota Malang")).toBe("perda-kota-malang-5-2020");
    expect(key("Perda Malang 5/2020", MALANG)).toBe("perda-malang-5-2020");
    expect(key("Perda Jawa Timur 1/2019", MALANG)).toBe("perda-provinsi-jawa-timur-1-2019");
  });

  it("takes the region of the unit where none is printed, if such a region issues it", () => {
    expect(key("Perbup 36 Tahun 2011", MALANG)).toBe("perbup-malang-36-2011");
    expect(key("Perbup 36 Tahun 2011", "Kabupaten Blitar")).toBe("perbup-blitar-36-2011");
    expect(key("Perbup 36 Tahun 2011", "Kota Malang")).toBe("perbup-36-2011");
    expect(key("Perbup 36 Tahun 2011")).toBe("perbup-36-2011");
    expect(key("Peraturan Wali Kota Nomor 5 Tahun 2020", MALANG)).toBe("perwal-5-2020");
    expect(key("Pergub 5/2019", MALANG)).toBe("pergub-5-2019");
  });

  it("names the ministry of state apparatus by year", () => {
    expect(key("PermenPAN 35/2012")).toBe("permenpanrb-35-2012");
    expect(key("PermenPAN-RB 21/2008")).toBe("permenpan-21-2008");
  });

  it("knows the constitution, but not in the title of a law", () => {
    expect(key("Undang-Undang Dasar Negara Republik Indonesia Tahun 1945")).toBe("uud-1945");
    expect(key("1. UUD 1945")).toBe("uud-1945");
    expect(key("UU 12/2011 tentang Undang-Undang Dasar")).toBe("uu-12-2011");
  });

  it("keeps the whole number of decisions, whose parts are archive codes", () => {
    const { identity } = parseCitation(
      "Keputusan Bupati Malang Nomor : 188.45/ 251 /KEP/35.07.013/2020",
      null,
    )!;
    expect(identity).toMatchObject({ kind: "kepbup", number: "188.45/251/KEP/35.07.013", year: 2020 });
  });

  it("gives bodies that no table lists a kind of their own", () => {
    const { identity } = parseCitation(
      "Peraturan Menteri Urusan Contoh Nomor 3 Tahun 2025 tentang Hal",
      null,
    )!;
    expect(identity.key).toBe("permen-urusan-contoh-3-2025");
    expect(longName(identity)).toBe("Peraturan Menteri Urusan Contoh Nomor 3 Tahun 2025");
    expect(key("Peraturan Ombudsman Nomor 3 Tahun 2021")).toBe("peraturan-ombudsman-3-2021");
    expect(key("SK Camat Contoh Nomor 188/5/2020")).toBe("keputusan-camat-contoh-188-5-2020");
    expect(key("PM Kominfo 5/2020")).toBe("permenkominfo-5-2020");
  });

  it("tells a regulation of the chief of police from one of the police", () => {
    expect(key("Peraturan Kapolri Nomor 6 Tahun 2019")).toBe("perkap-6-2019");
    expect(key("Peraturan Kepala Kepolisian Negara Republik Indonesia Nomor 6 Tahun 2019")).toBe(
      "perkap-6-2019",
    );
    expect(key("Peraturan Kepolisian Negara Republik Indonesia Nomor 6 Tahun 2019")).toBe("perpol-6-2019");
    expect(key("Perpol 6/2019")).toBe("perpol-6-2019");
  });

  it("leaves an abbreviation open that two ministers share, unless number or title tells", () => {
    expect(key("PMK 21/2021")).toBeNull();
    expect(key("KMK Nomor 43 Tahun 2019 tentang Pedoman")).toBeNull();
    expect(key("PMK 21 Tahun 2021 tentang Pelayanan Kesehatan Masa Hamil")).toBe("permenkes-21-2021");
    expect(key("PMK No 269/MENKES/PER/III/2008")).toBe("permenkes-269-2008");
    expect(key("PMK 6/2005 tentang Pedoman Beracara dalam Perkara Pengujian Undang-Undang")).toBe(
      "permk-6-2005",
    );
    expect(key("Peraturan Menteri Nomor 5 Tahun 2020")).toBeNull();
  });

  it("reads kinds and ministers that are a letter off, and makes no new body of them", () => {
    expect(key("Peraturan Pernerintah Nomor 6l Tahun 2O1O tentang Hal")).toBe("pp-61-2010");
    expect(key("Permendagn No. 108 Tahun 2019")).toBe("permendagri-108-2019");
    expect(key("Pepres No.95 Thn 2018")).toBe("perpres-95-2018");
    expect(key("Peraturan Ombudsman Nomor 3 Tahun 2021")).toBe("peraturan-ombudsman-3-2021");
    expect(key("SKB Menag, Menaker dan MenPANRB No. 855 Tahun 2023, No. 3 Tahun 2023")).toBe(
      "bersama-keputusan-ag-naker-panrb-855-2023",
    );
  });

  it.each([
    "",
    "SOP",
    "laporan 12 2021",
    "065 / /35.07.27/2021",
    "Peraturan Bupati Malang",
    "Perpres 29",
    "UU 14/1908",
    "DPA",
  ])("reads no citation from “%s”", (text) => {
    expect(parseCitation(text, MALANG)).toBeNull();
  });

  it("survives long nonsense", () => {
    for (const text of [
      "a/".repeat(20_000),
      "9".repeat(20_000),
      "nomor ".repeat(9_000),
      "🙂".repeat(9_000),
    ]) {
      expect(parseCitation(text, null)).toBeNull();
    }
  });
});

describe("what is read", () => {
  it("takes the words after tentang as title, without gazette and end mark", () => {
    const title = (text: string) => parseCitation(text, null)?.title;
    expect(title("UU 14/2008 tentang Keterbukaan Informasi Publik;")).toBe("Keterbukaan Informasi Publik");
    expect(title("UU 14/2008 Tentang Keterbukaan (Lembaran Negara Tahun 2008 Nomor 61)")).toBe("Keterbukaan");
    expect(title("UU 14/2008")).toBeNull();
    expect(
      title("UU 5/2014 tentang Aparatur Sipil Negara sebagaimana telah diganti dengan UU 20 Tahun 2023"),
    ).toBe("Aparatur Sipil Negara");
  });

  it("writes short and long names in one style", () => {
    const names = (text: string) => {
      const { identity } = parseCitation(text, MALANG)!;
      return [shortName(identity), longName(identity)];
    };
    expect(names("perbup 36 2011")).toEqual([
      "Perbup Malang 36/2011",
      "Peraturan Bupati Malang Nomor 36 Tahun 2011",
    ]);
    expect(names("permen pan-rb 35/2012")[0]).toBe("PermenPAN-RB 35/2012");
    expect(names("perda no 9 th 2016")).toEqual([
      "Perda Kab. Malang 9/2016",
      "Peraturan Daerah Kabupaten Malang Nomor 9 Tahun 2016",
    ]);
  });

  it("tells the regulation of which the words say that it took the place", () => {
    const successor = (text: string) => parseCitation(text, "Kabupaten Malang")?.replacedBy?.key ?? null;
    expect([
      successor("UU No. 5 Tahun 2014 tentang ASN yang telah dicabut dengan UU No. 20 Tahun 2023"),
      successor("PP 53/2010 sebagaimana telah diganti dengan Peraturan Pemerintah Nomor 94 Tahun 2021"),
      successor("UU 25/2009 sebagaimana telah diubah dengan UU 1/2020"),
    ]).toEqual(["uu-20-2023", "pp-94-2021", null]);
  });

  it("ranks kinds as the hierarchy has them", () => {
    const order = [
      "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
      "Tap MPR Nomor IV/MPR/2000",
      "UU 1/2020",
      "PP 1/2020",
      "Perpres 1/2020",
      "Inpres 1/2020",
      "Permendagri 1/2020",
      "Perda Provinsi Bali 1/2020",
      "Pergub Bali 1/2020",
      "Perda Kota Malang 1/2020",
      "Perbup Malang 1/2020",
      "Perdes Contoh 1/2020",
      "Keputusan Bupati Malang Nomor 1 Tahun 2020",
      "SE Bupati Malang 1/2020",
    ];
    expect(order.map((text) => rankOf(parseCitation(text, null)!.identity))).toEqual(
      order.map((_, index) => index + 1),
    );
    expect(rankOf(parseCitation("Perppu 1/2020", null)!.identity)).toBe(3);
  });
});
