/** What a clerk is told about each mistake, word for word. */
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../src/reader/content.ts";
import { problemLine } from "../../../src/reader/report.ts";
import { BROKEN, GOOD, inCopy, problemsOf } from "./broken.ts";

const SOP = "content/sop/kecamatan-contoh/penyusunan-laporan.mdx";
const ELEMENTS = "abbr, br, sub, sup, kbd, mark, details, summary";

/** Folder below `tests/fixtures/konten-rusak/` and the lines it must give. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  // YAML
  tab: [`${SOP}:17 · baris menjorok dengan tombol Tab; yang diharapkan spasi. Ganti Tab dengan dua spasi.`],
  // The paper prints a dash for what it leaves empty.
  "tanda-strip": [5, 9].map(
    (line) =>
      `${SOP}:${line} · tanda - langsung sesudah kunci; tanda - tanpa tanda kutip hanya boleh mengawali butir pada baris tersendiri. Bila di kertas tercetak -, tulis "-". Bila itu sebuah daftar, mulai butirnya pada baris di bawah kuncinya.`,
  ),
  "kunci-ganda": [
    `${SOP}:24 · kunci "nama" ditulis dua kali; tiap kunci hanya boleh sekali. Gabungkan isinya, atau hapus salah satu.`,
  ],
  "kutip-tak-tertutup": [
    `${SOP}:24 · ada tanda penutup atau titik dua yang kurang; tanda kutip dan kurung harus ditutup, dan kunci diakhiri titik dua. Lengkapi tandanya pada baris ini atau baris di atasnya.`,
  ],
  "titik-dua": [
    `${SOP}:11 · dasarHukum butir 2: tertulis kunci "Peraturan Nomor"; yang diharapkan teks. Bila teksnya memuat titik dua, apit seluruh teks dengan tanda kutip.`,
  ],
  "titik-dua-di-kunci": [
    `${SOP}:2 · ada titik dua di tengah teks; teks yang memuat titik dua harus diapit tanda kutip. Apit seluruh teks dengan tanda kutip.`,
  ],
  "tanpa-penutup": [
    `${SOP}:1 · data SOP tidak ditemukan; berkas harus diawali garis --- dan datanya ditutup garis --- lagi. Bandingkan dengan berkas SOP lain.`,
  ],
  "bukan-utf8": [
    `${SOP}:20 · ada huruf yang tidak terbaca; berkas harus disimpan sebagai teks UTF-8. Simpan ulang dengan pengodean UTF-8, lalu betulkan huruf yang rusak.`,
  ],

  pagar: [
    `${SOP}:17 · teks "#2 # (lama)" tidak akan terbaca; tanda # sesudah spasi dibaca sebagai awal komentar. Apit seluruh teks dengan tanda kutip; komentar ditulis pada baris tersendiri.`,
    `${SOP}:18 · teks "#3" tidak akan terbaca; tanda # sesudah spasi dibaca sebagai awal komentar. Apit seluruh teks dengan tanda kutip; komentar ditulis pada baris tersendiri.`,
    `${SOP}:18 · peralatan butir 2: kosong; yang diharapkan teks. Isi seperti tercetak, atau hapus barisnya.`,
  ],

  // Keys and kinds
  "kunci-tak-dikenal": [
    `${SOP}:5 · tangalEfektif: kunci ini tidak dikenal; yang dimaksud mungkin "tanggalEfektif". Betulkan ejaannya, atau hapus barisnya.`,
  ],
  "kunci-asing": [
    `${SOP}:24 · zzz: kunci ini tidak dikenal; kunci yang dikenal: nama, nomor, tanggalPembuatan, tanggalRevisi, tanggalEfektif, tanggalPengesahan, disahkanOleh, dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, peringatan, pencatatan, bagianLain, formulir, prosedur, sumber, kelompok, alias, aliasAlamat, status, tanggalStatus, diganti, catatan, riwayat. Betulkan ejaannya, atau hapus barisnya.`,
  ],
  "kunci-wajib-hilang": [
    `${SOP}:2 · nama: tidak ada; kunci ini wajib ada. Tambahkan baris "nama:" dengan isinya.`,
  ],
  "kunci-wajib-kosong": [
    `${SOP}:2 · nama: kosong; yang diharapkan teks. Isi seperti tercetak, atau hapus barisnya bila tidak tercetak.`,
  ],
  "jenis-salah": [`${SOP}:3 · nomor: tertulis "065"; yang diharapkan teks. Apit dengan tanda kutip: "065".`],
  "bukan-daftar": [
    `${SOP}:16 · peralatan: tertulis "Komputer"; yang diharapkan daftar. Tulis tiap butir pada baris sendiri, diawali tanda hubung dan spasi.`,
  ],
  "butir-kosong": [
    `${SOP}:11 · dasarHukum butir 2: kosong; yang diharapkan teks. Isi seperti tercetak, atau hapus barisnya.`,
  ],
  "butir-spasi": [
    `${SOP}:17 · peralatan butir 1: kosong; yang diharapkan teks. Isi seperti tercetak, atau hapus barisnya.`,
  ],
  "status-tak-dikenal": [
    `${SOP}:24 · status: tertulis "berlaku terus"; pilihannya: berlaku, dalam tinjauan, diganti, dicabut, belum dikonfirmasi. Pilih salah satu.`,
  ],
  "pelaksana-langkah": [
    `${SOP}:25 · prosedur › langkah butir 1 › pelaksana: tertulis "Camat"; pelaksana itu tidak ada pada kolom: Kasi. Samakan ejaannya, atau tambahkan pada daftar pelaksana.`,
    `${SOP}:27 · prosedur › langkah butir 1 › lanjut: tertulis "3"; langkah terakhir bernomor 1. Tulis nomor langkah yang ada.`,
  ],
  situs: [
    `content/situs.yaml:1 · tidakDiSini: tidak ada; kunci ini wajib ada. Tambahkan baris "tidakDiSini:" dengan isinya.`,
    `content/situs.yaml:4 · alamat: tertulis "sop.contoh.go.id"; yang diharapkan alamat situs tanpa garis miring di akhir. Tulis misalnya https://sop.contoh.go.id.`,
    `content/situs.yaml:9 · resmi: tertulis "ya"; yang diharapkan true atau false. Tulis true bila ya, false bila tidak.`,
  ],

  // Dates
  "tanggal-tak-terbaca": [
    `${SOP}:4 · tanggalPembuatan: tertulis "awal tahun"; itu tidak terbaca sebagai tanggal. Tulis seperti tercetak, sejauh tercetak: 1 Februari 2021, Mei 2020, "2020", atau "-" bila kosong.`,
  ],
  "tanggal-diperiksa": [
    `content/peraturan/perpres-29-2014.yaml:6 · diperiksa: tertulis "awal 2025"; yang diharapkan tahun, tahun-bulan, atau tahun-bulan-tanggal. Tulis misalnya 2025, 2025-01, atau 2025-01-31.`,
  ],

  // Names and references
  "slug-ganda": [
    `content/sop/kecamatan-contoh/Penyusunan-Laporan.mdx · bernama "Penyusunan-Laporan"; nama hanya boleh memakai huruf kecil, angka, dan tanda hubung. Ganti namanya menjadi penyusunan-laporan.`,
    `${SOP} · namanya sama dengan content/sop/kecamatan-contoh/Penyusunan-Laporan.mdx; nama harus berbeda, huruf besar dan kecil dianggap sama. Ganti nama salah satu, atau hapus yang tidak dipakai.`,
  ],
  "nama-berkas": [
    `content/sop/kecamatan-contoh/Laporan Tahunan.mdx · bernama "Laporan Tahunan"; nama hanya boleh memakai huruf kecil, angka, dan tanda hubung. Ganti namanya menjadi laporan-tahunan.`,
  ],
  "akhiran-salah": [
    `content/sop/kecamatan-contoh/laporan.md · berkas dengan akhiran ini tidak dibaca; yang diharapkan berkas .mdx. Ubah akhiran namanya menjadi .mdx.`,
  ],
  "unit-tak-ada": [
    `content/sop/dinas-contoh · unit "dinas-contoh" belum ada; tiap folder SOP harus punya berkas unit. Buat content/unit/dinas-contoh.yaml, atau ganti nama foldernya.`,
  ],
  "induk-hilang": [
    `content/unit/kecamatan-contoh.yaml:6 · induk: tertulis "kabupaten-contoh"; yang diharapkan nama berkas di folder unit, atau nama unitnya. Betulkan namanya.`,
  ],
  "nama-peraturan": [
    `content/peraturan/perpres-30-2014.yaml:1 · berkas bernama "perpres-30-2014.yaml"; menurut jenis, nomor, dan tahun di dalamnya namanya perpres-29-2014.yaml. Ganti nama berkasnya, atau betulkan isinya.`,
  ],
  "peraturan-tanpa-wilayah": [
    `content/peraturan/perbup-36-2011.yaml:1 · wilayah: tidak ada; Peraturan Bupati adalah peraturan daerah. Tambahkan wilayahnya, misalnya wilayah: Kabupaten Contoh.`,
  ],
  "kelompok-tak-dikenal": [
    `${SOP}:23 · kelompok: tertulis "pelapran"; kelompok di situs.yaml: pelaporan. Mungkin maksudnya "pelaporan"; betulkan.`,
  ],
  "rujukan-hilang": [
    `${SOP}:16 · keterkaitan butir 1 › rujukan: tertulis "penyusunan-lapor"; SOP itu tidak ada di katalog. Mungkin maksudnya "penyusunan-laporan"; betulkan, atau tulis tidak-ada.`,
  ],
  "rujukan-peraturan-hilang": [
    `${SOP}:12 · dasarHukum butir 2 › rujukan: tertulis "perpres-29-2015"; peraturan itu tidak ada di katalog. Mungkin maksudnya "perpres-29-2014"; betulkan, daftarkan dengan npm run baru -- peraturan, atau tulis tidak-ada.`,
  ],
  "rujukan-kosong": [
    `${SOP}:15 · keterkaitan butir 1 › rujukan: tidak ada; kunci ini wajib ada. Tambahkan baris "rujukan:" dengan isinya.`,
  ],
  "pengganti-hilang": [
    `${SOP}:25 · diganti: tertulis "tidak-pernah-ada"; SOP itu tidak ada di katalog. Betulkan namanya.`,
  ],
  "alamat-lama": [
    `${SOP}:25 · aliasAlamat butir 1: tertulis "Laporan Lama"; yang diharapkan nama berkas tanpa .mdx, atau nama-unit/nama-berkas. Tulis misalnya penyusunan-laporan-bulanan.`,
  ],
  "alamat-lama-dipakai": [
    `${SOP}:25 · aliasAlamat butir 1: tertulis "penyusunan-laporan"; pada alamat itu masih ada SOP. Satu alamat lama mengarah ke satu SOP saja: hapus barisnya, atau hapus berkas yang tidak dipakai lagi.`,
    `${SOP}:27 · aliasAlamat butir 3: tertulis "kecamatan-contoh/laporan"; alamat itu sudah disebut oleh SOP kecamatan-contoh/penyusunan-laporan. Satu alamat lama mengarah ke satu SOP saja: hapus barisnya, atau hapus berkas yang tidak dipakai lagi.`,
  ],
  "bidang-catatan": [
    `${SOP}:26 · catatan butir 1 › bidang: tertulis "peralatn"; kunci itu tidak ada pada SOP. Mungkin maksudnya "peralatan"; betulkan.`,
  ],

  // Prose
  import: [
    `${SOP}:29 · isi: ada perintah "import fs from "node:fs""; isi SOP tidak boleh memuat perintah program. Hapus baris ini; bila itu kata biasa, jangan letakkan di awal baris.`,
  ],
  export: [
    `${SOP}:27 · isi: ada perintah "export const rahasia = 1"; isi SOP tidak boleh memuat perintah program. Hapus baris ini; bila itu kata biasa, jangan letakkan di awal baris.`,
  ],
  ekspresi: [
    `${SOP}:27 · isi: ada kurung kurawal "{process.env.HOME}"; kurung kurawal dibaca sebagai perintah program dan tidak boleh dipakai. Hapus, atau tulis \\{ bila yang dimaksud tanda biasa.`,
  ],
  "elemen-terlarang": [
    `${SOP}:27 · isi: ada elemen <script>; elemen yang boleh hanya ${ELEMENTS}. Hapus elemen itu, atau pakai Markdown biasa.`,
  ],
  "html-dalam-kode": [
    `${SOP}:30 · isi: ada elemen "<script>alert(1)</script>"; elemen yang boleh hanya ${ELEMENTS}. Hapus elemen itu, atau pakai Markdown biasa.`,
  ],
  "atribut-peristiwa": [
    `${SOP}:27 · isi: ada atribut "onclick" pada <abbr>; atribut yang boleh hanya title="…". Hapus atribut itu.`,
  ],
  "atribut-sebar": [
    `${SOP}:27 · isi: ada atribut "...semua" pada <abbr>; atribut yang boleh hanya title="…". Hapus atribut itu.`,
  ],
  "tautan-javascript": [
    `${SOP}:27 · isi: tautan menuju "javascript:alert(1)"; tautan yang boleh hanya https, http, mailto, tel, atau alamat relatif. Ganti alamatnya, atau hapus tautannya.`,
  ],
  "tautan-terselubung": [
    `${SOP}:29 · isi: tautan menuju "javascript:alert(1)"; tautan yang boleh hanya https, http, mailto, tel, atau alamat relatif. Ganti alamatnya, atau hapus tautannya.`,
  ],
  "tautan-akar": [
    `${SOP}:27 · isi: tautan menuju "/sop/kecamatan-contoh/x/"; tautan di dalam situs harus relatif terhadap halaman SOP. Awali dengan ../, misalnya ../penyusunan-laporan-tahunan/.`,
  ],
  "gambar-luar": [
    `${SOP}:27 · isi: gambar diambil dari "https://lain.example/logo.png"; gambar harus berkas di folder isi dengan alamat relatif. Simpan gambarnya di samping berkas SOP, lalu tulis ./nama-gambar.png.`,
  ],
  "gambar-hilang": [
    `${SOP}:27 · isi: gambar "./alur.png" tidak ada; gambar harus ada di folder isi. Simpan gambarnya di samping berkas SOP, atau betulkan namanya.`,
  ],
  "judul-satu": [
    `${SOP}:31 · isi: ada judul tingkat satu; judul halaman ialah nama SOP, dan hanya itu. Tulis judul di dalam isi dengan dua tanda pagar, misalnya ## Catatan.`,
  ],
  "isi-rusak": [
    `${SOP}:29 · isi: ada tanda < pada "<5 dan seterusnya."; tanda < yang langsung diikuti huruf atau angka dibaca sebagai awal elemen. Tulis \\<5, atau dengan kata: kurang dari.`,
  ],

  // Several mistakes in several files: all are told
  banyak: [
    `content/sop/kecamatan-contoh/laporan-lain.mdx:5 · tanggalEfektif: tertulis "besok"; itu tidak terbaca sebagai tanggal. Tulis seperti tercetak, sejauh tercetak: 1 Februari 2021, Mei 2020, "2020", atau "-" bila kosong.`,
    `${SOP}:2 · nama: kosong; yang diharapkan teks. Isi seperti tercetak, atau hapus barisnya bila tidak tercetak.`,
    `${SOP}:16 · peralatn: kunci ini tidak dikenal; yang dimaksud mungkin "peralatan". Betulkan ejaannya, atau hapus barisnya.`,
    `${SOP}:27 · isi: ada kurung kurawal "{a}"; kurung kurawal dibaca sebagai perintah program dan tidak boleh dipakai. Hapus, atau tulis \\{ bila yang dimaksud tanda biasa.`,
    `${SOP}:29 · isi: ada elemen <b>; elemen yang boleh hanya ${ELEMENTS}. Hapus elemen itu, atau pakai Markdown biasa.`,
    `content/unit/kecamatan-contoh.yaml:2 · kop: daftarnya kosong; paling sedikit satu butir. Tambahkan butirnya, diawali tanda hubung dan spasi.`,
  ],
};

describe("malformed content", () => {
  it("is tested in every case there is", () => {
    expect(Object.keys(CASES).sort()).toEqual(readdirSync(BROKEN).sort());
  });

  it.each(Object.entries(CASES))("%s", async (name, lines) => {
    expect((await problemsOf(name)).map(problemLine)).toEqual(lines);
  });

  it("passes when nothing is wrong", async () => {
    const { sops, units, regulations } = await readContent(GOOD);
    expect([sops.length, units.length, regulations.length]).toEqual([1, 1, 1]);
    expect(sops[0]).toMatchObject({
      id: "kecamatan-contoh/penyusunan-laporan",
      file: SOP,
      needsCompiler: false,
    });
  });
});

describe("npm run check", { timeout: 60_000 }, () => {
  const CLI = fileURLToPath(new URL("../../../src/cli/check.ts", import.meta.url));

  const check = (root: string, ...options: string[]) =>
    new Promise<{ code: number | string; out: string; err: string }>((resolve) => {
      execFile(
        process.execPath,
        [CLI, ...options],
        { cwd: root, env: { ...process.env, KATALOG_ISI: "" } },
        (error, out, err) => {
          resolve({ code: error?.code ?? 0, out, err });
        },
      );
    });

  it("tells all problems and ends with code 1", async () => {
    const { code, err } = await inCopy("banyak", (root) => check(root));
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toEqual([...CASES["banyak"]!, "", "6 masalah pada 3 berkas."]);
  });

  it("gives the same as JSON", async () => {
    const { code, out } = await inCopy("tanggal-tak-terbaca", (root) => check(root, "--json"));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      masalah: [
        {
          berkas: SOP,
          baris: 4,
          kolom: 1,
          bidang: "tanggalPembuatan",
          ditemukan: 'tertulis "awal tahun"',
          diharapkan: "itu tidak terbaca sebagai tanggal",
          perbaikan:
            'Tulis seperti tercetak, sejauh tercetak: 1 Februari 2021, Mei 2020, "2020", atau "-" bila kosong.',
          pesan:
            'tertulis "awal tahun"; itu tidak terbaca sebagai tanggal. Tulis seperti tercetak, sejauh tercetak: 1 Februari 2021, Mei 2020, "2020", atau "-" bila kosong.',
        },
      ],
    });
  });

  it("ends with code 0 and a count when all is well", async () => {
    const { code, out } = await check(GOOD);
    expect(code).toBe(0);
    expect(out.trim().split("\n").at(-1)).toBe("Isi katalog baik: 1 SOP, 1 unit, 1 peraturan terdaftar.");
  });

  it("tells the findings of good content, which do not fail it", async () => {
    const { out } = await check(GOOD);
    expect(out).toContain("[NOMOR_TANPA_URUT]");
    expect(out).toContain("Temuan: 0 galat, 2 peringatan, 1 catatan.");
  });
});
