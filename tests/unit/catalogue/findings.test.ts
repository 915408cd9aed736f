/** Each rule on its own: what it finds, and what it must leave alone. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { isCutOffItem, isCutOffSentence } from "../../../src/catalogue/sentences/cut-off.ts";
import { EDITORIAL_CODES } from "../../../src/catalogue/findings/editorial.ts";
import { ruleOf, RULES } from "../../../src/catalogue/findings/index.ts";
import type { SiteData } from "../../../src/schema/site.ts";
import type { SopInput } from "../../../src/schema/sop.ts";
import type { UnitData } from "../../../src/schema/unit.ts";
import { content, EDITORIAL, REPLACED } from "./corpus.ts";

/** Findings of one SOP in a unit, as `CODE field`. */
function found(sop: Partial<SopInput>, others: readonly Partial<SopInput>[] = []): string[] {
  const sops = Object.fromEntries([sop, ...others].map((input, index) => [`u/s${index}`, input]));
  const parts = { units: { u: { kodeWilayah: "35.07.27" } }, sops, regulations: REPLACED };
  const catalogue = buildCatalogue(content(parts), { today: "2026-01-01" });
  return catalogue.sops.get("u/s0")!.findings.map(({ code, field }) => `${code} ${field}`);
}

/** A flowchart part whose steps are complete but for what is given. */
function steps(...parts: readonly object[]): NonNullable<SopInput["prosedur"]> {
  const whole = {
    kegiatan: "Menyusun",
    pelaksana: "Staf",
    simbol: "proses",
    kelengkapan: "Data",
    waktu: "1 hari",
    output: "Konsep",
  } as const;
  const rows = [...parts.map((part) => ({ ...whole, ...part })), { ...whole, simbol: "selesai" as const }];
  const langkah = rows.map((row, index) => (index === 0 ? { ...row, simbol: "mulai" as const } : row));
  return { pelaksana: [...new Set(rows.flatMap(({ pelaksana }) => pelaksana))], langkah };
}

/** What is written down in the first step is not spoken of again. */
const NOTES_NOT_USED = ((whole: NonNullable<SopInput["prosedur"]>) => ({
  ...whole,
  langkah: whole.langkah.slice(0, -1),
}))(
  steps(
    { kegiatan: "Bermusyawarah", output: "Notulen" },
    { kegiatan: "Mengecat pagar", kelengkapan: "Kuas", output: "Pagar tercat" },
    { kegiatan: "Mencuci kuas", kelengkapan: "Air", output: "Kuas bersih", simbol: "selesai" },
  ),
);

describe("review", () => {
  const SOPS = { "u/s0": { tanggalPembuatan: "1 Februari 2021", tanggalEfektif: "1 Februari 2021" } };
  const overdue = (
    today: string,
    sop: Partial<SopInput>,
    unit: Partial<UnitData>,
    site: Partial<SiteData> = {},
  ) => {
    const made = content({ units: { u: unit }, sops: { "u/s0": { ...SOPS["u/s0"], ...sop } } });
    const catalogue = buildCatalogue({ ...made, site: { ...made.site, ...site } }, { today });
    return catalogue.sops.get("u/s0")!.findings.filter(({ code }) => code === "TINJAUAN_LEWAT");
  };

  it.each<[string, string, Partial<SopInput>, Partial<UnitData>, Partial<SiteData>, boolean]>([
    ["not asked for", "2030-01-01", {}, {}, {}, false],
    ["on the day itself", "2023-02-01", {}, { tinjauan: 2 }, {}, false],
    ["the day after", "2023-02-02", {}, { tinjauan: 2 }, {}, true],
    ["the unit's word before the site's", "2023-02-02", {}, { tinjauan: 3 }, { tinjauan: 1 }, false],
    ["the site's for all units", "2023-02-02", {}, {}, { tinjauan: 2 }, true],
    ["revised since", "2023-02-02", { tanggalRevisi: "3 Maret 2022" }, { tinjauan: 2 }, {}, false],
    [
      "a revision that is only planned",
      "2023-02-02",
      { tanggalRevisi: "3 Maret 2024" },
      { tinjauan: 2 },
      {},
      true,
    ],
    [
      "looked at since, as its history says",
      "2023-02-02",
      { riwayat: [{ tanggal: "5 Januari 2023", perubahan: "Ditinjau, tetap berlaku." }] },
      { tinjauan: 2 },
      {},
      false,
    ],
    [
      "a year only: not before it is over",
      "2023-06-01",
      { tanggalPembuatan: "2021", tanggalEfektif: "2021" },
      { tinjauan: 2 },
      {},
      false,
    ],
    ["withdrawn", "2030-01-01", { status: "dicabut" }, { tinjauan: 2 }, {}, false],
  ])("%s", (_case, today, sop, unit, site, expected) => {
    expect(overdue(today, sop, unit, site)).toHaveLength(expected ? 1 : 0);
  });

  it("says since when", () => {
    expect(overdue("2024-01-01", {}, { tinjauan: 2 })[0]!.message).toBe(
      "Tanggal terakhir 1 Februari 2021; ditinjau setiap 2 tahun, jadi waktunya sudah lewat sejak 1 Februari 2023.",
    );
  });
});

describe("rules", () => {
  it("find nothing in a form without faults", () => {
    expect(found({})).toEqual([]);
  });

  it.each<[string, Partial<SopInput>]>([
    ["NOMOR_TANPA_URUT nomor", { nomor: "065 / / 35.07.27/2021" }],
    ["NOMOR_KODE_UNIT_BERBEDA nomor", { nomor: "065/1/35.07.25/2021" }],
    ["TANGGAL_TIDAK_BERURUTAN tanggalEfektif", { tanggalEfektif: "31 Januari 2021" }],
    ["TANGGAL_TIDAK_BERURUTAN tanggalEfektif", { tanggalPengesahan: "3 Februari 2021" }],
    ["TANGGAL_TIDAK_BERURUTAN tanggalPengesahan", { tanggalPengesahan: "31 Januari 2021" }],
    ["TANGGAL_DI_MASA_DEPAN tanggalEfektif", { tanggalEfektif: "2 Januari 2026" }],
    ["TANGGAL_REVISI_SEBELUM_PEMBUATAN tanggalRevisi", { tanggalRevisi: "31 Januari 2021" }],
    ["KETERKAITAN_DIRI_SENDIRI keterkaitan.1", { keterkaitan: ["SOP Lain", "SOP s0"] }],
    ["BUTIR_BERAKHIR_KATA_SAMBUNG kualifikasiPelaksana.0", { kualifikasiPelaksana: ["Teliti dan"] }],
    ["DASAR_HUKUM_SUDAH_DIGANTI dasarHukum.1", { dasarHukum: ["Perpres 29/2014", "Permendagri 54/2009"] }],
    ["LANGKAH_TANPA_PELAKSANA prosedur.1", { prosedur: steps({}, { pelaksana: [] }) }],
    ["LANGKAH_TANPA_PELAKSANA prosedur.0", { prosedur: steps({ pelaksana: "-" }) }],
    ["LANGKAH_TANPA_MUTU_BAKU prosedur.1", { prosedur: steps({}, { waktu: "-" }) }],
    [
      "LANGKAH_TANPA_ARAHAN prosedur.1",
      { prosedur: steps({}, { kegiatan: "Menindaklanjuti sesuai ketentuan" }) },
    ],
    [
      "KEPUTUSAN_TANPA_PERTANYAAN prosedur.1",
      { prosedur: steps({}, { kegiatan: "Mencetak kartu", simbol: "keputusan", ya: 3, tidak: 1 }) },
    ],
    ["OUTPUT_TANPA_LANJUTAN prosedur.0", { prosedur: NOTES_NOT_USED }],
    ["TANGGAL_REVISI_SAMA_DENGAN_PEMBUATAN tanggalRevisi", { tanggalRevisi: "01-02-2021" }],
    [
      "EJAAN_PEBRUARI tanggalPembuatan",
      { tanggalPembuatan: "1 Pebruari 2021", tanggalEfektif: "2 Pebruari 2021" },
    ],
    ["EJAAN_PEBRUARI tanggalEfektif", { tanggalEfektif: "3 Nopember 2021" }],
    ["TANDA_TAK_TAMPAK nama", { nama: "Penyu\u00ADsunan" }],
    ["TANDA_TAK_TAMPAK peralatan.1", { peralatan: ["Meja", "Kom\u200Bputer"] }],
    ["TANDA_TAK_TAMPAK keterkaitan.0", { keterkaitan: ["SOP \u202Ename lain"] }],
    ["TANDA_TAK_TAMPAK prosedur.1", { prosedur: steps({}, { output: "Kon\uFEFFsep" }) }],
    ["TANGGAL_TIDAK_PASTI tanggalRevisi", { tanggalRevisi: "07/06/21" }],
    ["NOMOR_TANPA_URUT nomor", { nomor: "045/  /DISPUS/2020" }],
    ["NOMOR_TANPA_URUT nomor", { nomor: "UPN/LPPM/TU/ ....." }],
    ["BAGIAN_KOSONG nomor", { nomor: "-" }],
    ["BAGIAN_KOSONG dasarHukum", { dasarHukum: [] }],
    ["BAGIAN_KOSONG pencatatan", { pencatatan: ["-"] }],
    ["BAGIAN_KOSONG tanggalPembuatan", { tanggalPembuatan: "-" }],
    ["BAGIAN_KOSONG disahkanOleh", { disahkanOleh: {} }],
    ["BAGIAN_KOSONG disahkanOleh", { disahkanOleh: { jabatan: "Camat" } }],
    ["BAGIAN_KOSONG disahkanOleh", { disahkanOleh: { jabatan: "Camat", nama: "………" } }],
    ["BAGIAN_KOSONG disahkanOleh", { disahkanOleh: { nama: "BUDI" } }],
    ["EJAAN_EXCELL kualifikasiPelaksana.0", { kualifikasiPelaksana: ["Mahir Excell"] }],
    [
      "PERINGATAN_TERPOTONG peringatan.1",
      { peringatan: ["Dikerjakan tepat waktu.", "Apabila terlambat, maka"] },
    ],
    ["PERINGATAN_KOSONG peringatan", { peringatan: [] }],
    ["PERALATAN_TERPOTONG peralatan.1", { peralatan: ["Kertas", "Komputer dan"] }],
    ["KETERKAITAN_KOSONG keterkaitan", { keterkaitan: [] }],
    [
      "DASAR_HUKUM_GANDA dasarHukum.1",
      { dasarHukum: ["Perpres 29/2014", "Peraturan Presiden Nomor 29 Tahun 2014"] },
    ],
    ["DASAR_HUKUM_TAK_DIKENALI dasarHukum.1", { dasarHukum: ["UU 14/2008", "Keputusan rapat"] }],
    ["TANDA_BACA_ITEM pencatatan", { pencatatan: ["Buku;", "Arsip"] }],
  ])("%s", (expected, sop) => {
    expect(found(sop)).toEqual([expected]);
  });

  it("take two parts of one act for two bases, and codes and agreements for no regulation", () => {
    expect(found({ dasarHukum: ["Pasal 15 UU 14/1970", "Pasal 27 UU 14/1970"] })).toEqual([]);
    expect(found({ dasarHukum: ["Pasal 15 UU 14/1970", "Pasal 15 UU No. 14 Tahun 1970"] })).toEqual([
      "DASAR_HUKUM_GANDA dasarHukum.1",
    ]);
    const others = [
      "Kitab Undang-undang Hukum Pidana",
      "Kompilasi Hukum Islam",
      "Nota Kesepahaman Nomor 4/NK/2018",
    ];
    expect(found({ dasarHukum: ["UU 14/2008", ...others] })).toEqual([]);
  });

  it("compare a number's spacing with most of its unit, among numbers with the same parts", () => {
    const usual = ["065/1/35.07.27/2021", "065/2/35.07.27/2021"].map((nomor) => ({ nomor }));
    expect(found({ nomor: "065 / 3/35.07.27/2021" }, usual)).toEqual(["NOMOR_SPASI_BERBEDA nomor"]);
    expect(found({ nomor: "065/3/35.07.27/2021" }, usual)).toEqual([]);
    expect(found({ nomor: "065 / 3/35.07.27/2021" }, usual.slice(1))).toEqual([]);
    expect(found({ nomor: "065 / /35.07.27/2021" }, usual)).toEqual(["NOMOR_TANPA_URUT nomor"]);
  });

  it("lets a planned review lie ahead, and an SOP take effect on the day of approval", () => {
    expect(found({ tanggalRevisi: "1 Februari 2027" })).toEqual([]);
    expect(found({ tanggalPengesahan: "2 Februari 2021" })).toEqual([]);
  });

  it("name the two dates of which the later one is meant", () => {
    const dates = {
      tanggalPembuatan: "2 Januari 2026",
      tanggalPengesahan: "2 Januari 2026",
      tanggalEfektif: "2 Januari 2026",
    };
    expect(found(dates).map((one) => one.split(" ")[1])).toEqual([
      "tanggalPembuatan",
      "tanggalPengesahan",
      "tanggalEfektif",
    ]);
  });

  it("compare names within the unit: the same, and the same but for one word", () => {
    const named = (nama: string, ...others: string[]) =>
      found(
        { nama },
        others.map((one) => ({ nama: one })),
      );
    expect(named("Surat Masuk", "SOP surat masuk", "X")).toEqual(["NAMA_SOP_GANDA nama"]);
    expect(named("Laporan (LKJ)", "Laporan (LRA)")).toEqual([]);
    expect(named("Penyusunan Laporan Bulanan", "Penyusunan laporan tahunan")).toEqual([
      "NAMA_HAMPIR_SAMA nama",
    ]);
    expect(named("Penyusunan Laporan", "Penyusunan Laporan Tahunan")).toEqual(["NAMA_HAMPIR_SAMA nama"]);
    expect(named("Penyusunan Laporan Bulanan", "Penyusunan Rencana Tahunan")).toEqual([]);
    expect(named("Surat Masuk", "Surat Keluar")).toEqual([]);
  });

  it("tell two SOPs with one complete number, whatever the unit and the spacing", () => {
    const nomor = "065/7/35.07.27/2021";
    expect(found({ nomor }, [{ nomor: "065 / 7 / 35.07.27 / 2021" }])).toContain("NOMOR_GANDA nomor");
    expect(found({ nomor }, [{ nomor: "065/8/35.07.27/2021" }])).toEqual([]);
    // In a form that names no office, a number tells SOPs of one unit apart.
    const other = "045/12/DISPUS/2020";
    expect(found({ nomor: other }, [{ nomor: "045/12/ Dispus/2020" }])).toEqual(["NOMOR_GANDA nomor"]);
    expect(found({ nomor: other }, [{ nomor: "045/13/DISPUS/2020" }])).toEqual([]);
    expect(found({ nomor: "01/2020" }, [{ nomor: "01/2020" }])).toEqual([]);
    // Without serial none is told from another, which has a rule of its own.
    const blank = "065 / /35.07.27/2021";
    expect(found({ nomor: blank }, [{ nomor: blank }])).toEqual(["NOMOR_TANPA_URUT nomor"]);
    // A new version keeps its number, and may keep name and words.
    const kept = { nomor, nama: "Surat", kualifikasiPelaksana: ["Teliti", "Cermat"] };
    expect(found(kept, [kept])).not.toEqual([]);
    expect(found(kept, [{ ...kept, status: "diganti", diganti: "s0" }])).toEqual([]);
    const old = { ...kept, nama: "Surat Masuk Lama", status: "diganti", diganti: "s0" } as const;
    expect(found({ ...kept, nama: "Surat Masuk" }, [old])).toEqual([]);
    expect(found({ ...kept, status: "dicabut" }, [kept])).toEqual([]);
  });

  it("tell what leads to a SOP that is no longer followed", () => {
    expect(found({ status: "diganti" })).toEqual(["PENGGANTI_BELUM_DISEBUT status"]);
    expect(found({ status: "diganti", diganti: "s1" }, [{}])).toEqual([]);
    expect(found({ status: "dicabut" })).toEqual([]);
    const old = { nama: "Surat Keluar", status: "dicabut" } as const;
    expect(found({ keterkaitan: ["SOP Surat Keluar"] }, [old])).toEqual([
      "KETERKAITAN_TIDAK_BERLAKU keterkaitan.0",
    ]);
    expect(found({ keterkaitan: ["SOP Surat Keluar"] }, [{ nama: "Surat Keluar" }])).toEqual([]);
  });

  it("say when a name is shared across units nothing", () => {
    const sops = {
      "u/a": { nama: "Penyusunan Laporan Bulanan" },
      "v/a": { nama: "Penyusunan Laporan Bulanan" },
      "v/b": { nama: "Penyusunan Laporan Tahunan" },
    };
    const catalogue = buildCatalogue(content({ units: { u: {}, v: {} }, sops }), { today: "2026-01-01" });
    expect(Array.from(catalogue.sops.values(), ({ findings }) => findings.map(({ code }) => code))).toEqual([
      [],
      ["NAMA_HAMPIR_SAMA"],
      ["NAMA_HAMPIR_SAMA"],
    ]);
  });

  it("find whole parts in other SOPs, unless that is the unit's custom", () => {
    const other = (n: number) => ({ peringatan: [`Apabila ${n}, maka ditolak.`], pencatatan: [`Buku ${n}`] });
    const mine = {
      ...other(0),
      kualifikasiPelaksana: ["Teliti", "Memahami benar tentang Penetapan Kinerja"],
    };
    const same = {
      ...other(1),
      kualifikasiPelaksana: ["Memahami benar tentang Penetapan/Perjanjian Kinerja;", "teliti."],
    };
    const differs = [other(2), other(3)].map((one) => ({
      ...one,
      kualifikasiPelaksana: ["Teliti", "Cermat"],
    }));
    expect(found(mine, [same, ...differs])).toEqual(["ISI_SAMA_DENGAN_SOP_LAIN kualifikasiPelaksana"]);
    expect(found(mine, [same])).toEqual([]);
    expect(found({}, [{}, {}, {}])).toEqual([]);
  });

  it("tell whether a legal basis was replaced already when the SOP was signed", () => {
    const message = (dasarHukum: string, tanggalEfektif: string) => {
      const sops = { "u/a": { dasarHukum: [dasarHukum], tanggalPembuatan: tanggalEfektif, tanggalEfektif } };
      const catalogue = buildCatalogue(content({ units: { u: {} }, sops, regulations: REPLACED }), {
        today: "2026-01-01",
      });
      return catalogue.sops.get("u/a")!.findings.find(({ code }) => code === "DASAR_HUKUM_SUDAH_DIGANTI")!
        .message;
    };
    expect(message("Permendagri 54/2009", "1 Januari 2024")).toContain(
      "; sudah begitu ketika SOP mulai berlaku (diperiksa 2025).",
    );
    expect(message("Permendagri 54/2009", "31 Desember 2022")).toContain(
      "; masih berlaku ketika SOP mulai berlaku (diperiksa 2025).",
    );
    // Only the year is known.
    expect(message("Permendagri 54/2009", "1 Mei 2023")).not.toContain("ketika SOP disahkan");
  });

  it.each(["J. ,S.STP", "J. .S.STP", "J.,S.STP", "J. S.STP", "BUDI SH", "BUDI, S.H.,M.H.", "BUDI  , M.Si"])(
    "find the degree of “%s” badly set off",
    (nama) => {
      expect(found({ disahkanOleh: { jabatan: "Camat", nama } })).toEqual([
        "PENULISAN_NAMA_PEJABAT_TAK_BAKU disahkanOleh",
      ]);
    },
  );

  it.each([
    "AKHMAD J., S.STP",
    "Drs. BUDI, M.Si",
    "S. HADI, S.H., M.H.",
    "M.Yusuf",
    "SITI AMINAH",
    "Ir. S. Seno, MM",
  ])("accept the name “%s”", (nama) => {
    expect(found({ disahkanOleh: { jabatan: "Camat", nama } })).toEqual([]);
  });

  it("take the end marks of one list for a style when they follow one", () => {
    const pencatatan = (...items: string[]) => found({ pencatatan: items });
    expect(pencatatan("Buku;", "Arsip.")).toEqual([]);
    expect(pencatatan("Buku;", "Surat; dan", "Arsip.")).toEqual([]);
    expect(pencatatan("Buku", "Alat tulis, dll.")).toEqual([]);
    expect(pencatatan("Buku.", "Arsip.")).toEqual([]);
    expect(pencatatan("Buku", "Arsip.")).toEqual(["TANDA_BACA_ITEM pencatatan"]);
    expect(pencatatan("Buku;", "Surat.", "Arsip")).toEqual(["TANDA_BACA_ITEM pencatatan"]);
  });
});

describe("what is fair", () => {
  it("leaves partial dates, a dash for no revision, and a dash for no related SOP alone", () => {
    expect(
      found({
        tanggalPembuatan: "Januari 2021",
        tanggalRevisi: "-",
        tanggalEfektif: "2021",
        keterkaitan: ["-"],
      }),
    ).toEqual([]);
  });

  it("does not ask of another form what only the SOP AP has", () => {
    const accreditation: Partial<SopInput> = {
      formulir: "akreditasi",
      nomor: "SOP/ /UKM/2020",
      keterkaitan: [],
      peringatan: [],
      dasarHukum: [],
      bagianLain: [{ judul: "Tujuan", isi: ["Sebagai acuan"] }],
    };
    expect(found(accreditation)).toEqual([]);
  });

  it("tells all steps of a flowchart in one finding", () => {
    expect(found({ prosedur: steps({ waktu: "-" }, {}, { output: "-" }, { waktu: "…" }) })).toEqual([
      "LANGKAH_TANPA_MUTU_BAKU prosedur.0",
    ]);
  });

  it("keeps approval and effect apart", () => {
    const message = (input: Partial<SopInput>): string | undefined => {
      const sops = { "u/s": { dasarHukum: ["Permendagri 54/2009"], ...input } };
      const catalogue = buildCatalogue(content({ units: { u: {} }, sops, regulations: REPLACED }), {
        today: "2026-01-01",
      });
      return catalogue.sops.get("u/s")!.findings.find(({ code }) => code === "DASAR_HUKUM_SUDAH_DIGANTI")
        ?.message;
    };
    expect(message({ tanggalPengesahan: "4 Januari 2021", tanggalEfektif: "1 Februari 2024" })).toContain(
      "masih berlaku ketika SOP disahkan",
    );
    expect(message({ tanggalEfektif: "1 Februari 2024" })).toContain("sudah begitu ketika SOP mulai berlaku");
  });
});

describe("text that breaks off", () => {
  it.each([
    "Apabila tidak ada Laporan Realisasi Anggaran, maka",
    "Apabila tidak ada DPA dan Laporan Realisasi Anggaran,",
    "Apabila tidak dilakukan monitoring dan evaluasi, maka tidak",
    "Apabila tidak ada Harga Satuan Dasar, maka digunakan",
    "Jika berkas tidak lengkap",
    "Apabila berkas tidak",
    "Dikerjakan paling lambat dalam",
    "Berkas disimpan (arsip",
    "Berkas harus …",
  ])("“%s”", (sentence) => {
    expect(isCutOffSentence(sentence)).toBe(true);
  });

  it.each([
    "Jika terlambat, maka ditolak.",
    "Apabila terlambat, laporan tidak diterima",
    "Jika terlambat akan dikenai sanksi",
    "Apabila tidak dibuat dengan baik, maka Laporan Kinerja tidak akan tersusun",
    "Berlaku 14 hari kerja",
    "Dilarang merokok!",
  ])("not “%s”", (sentence) => {
    expect(isCutOffSentence(sentence)).toBe(false);
  });

  it("lets conjunctions stand between items, not after the last", () => {
    expect(isCutOffItem("Komputer; dan", false)).toBe(false);
    expect(isCutOffItem("Komputer,", false)).toBe(false);
    expect(isCutOffItem("Komputer,", true)).toBe(true);
    expect(isCutOffItem("Komputer (word, excel) dan", true)).toBe(true);
    expect(isCutOffItem("Komputer dan", false)).toBe(true);
    expect(isCutOffItem("Komputer dan sejenisnya.", true)).toBe(false);
  });
});

describe("what is said of rules", () => {
  it("has a title, a reason and advice for every code, and each code once", () => {
    const codes = [...RULES.map(({ code }) => code), ...Object.keys(EDITORIAL_CODES)];
    expect(new Set(codes).size).toBe(codes.length);
    for (const { title, reason, advice } of codes.map(ruleOf)) {
      expect(Math.min(title.length, reason.length, advice.length)).toBeGreaterThan(3);
    }
    expect(Object.keys(EDITORIAL_CODES).sort()).toEqual([...EDITORIAL].sort());
  });

  it("takes an editor's coded remark as a finding, a plain one as none", () => {
    const catatan = ["Biasa.", { teks: "Salah.", kode: "BUATAN_SENDIRI", bidang: "nama" }];
    expect(found({ catatan })).toEqual(["BUATAN_SENDIRI nama"]);
    expect(ruleOf("BUATAN_SENDIRI").title).toBe("Catatan editor");
  });
});
