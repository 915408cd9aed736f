/**
 * A made-up region of any size, the same for the same size: units, SOPs, regulations cited by Zipf's law, links of
 * which a fifth lead to SOPs that nobody published. Written as the content folder that the site is built from.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";

/** What a corpus is made of; the comparison sites get the same entries in their own layout. */
export interface Corpus {
  readonly units: readonly { readonly id: string; readonly nama: string }[];
  readonly regulations: readonly {
    readonly key: string;
    readonly citation: string;
    readonly tahun: number;
    readonly nomor: number;
  }[];
  readonly sops: readonly CorpusSop[];
}

export interface CorpusSop {
  readonly unit: string;
  readonly slug: string;
  readonly frontmatter: Record<string, unknown>;
  readonly body: string;
}

const SEED = 20210201;
const SOPS_PER_UNIT = 60;
const UNPUBLISHED_SHARE = 0.2;

const TASKS = [
  "Penyusunan",
  "Pengelolaan",
  "Pelaporan",
  "Pemeriksaan",
  "Penerbitan",
  "Pencatatan",
  "Pengiriman",
  "Evaluasi",
  "Penetapan",
  "Pelayanan",
];
const OBJECTS = [
  "Rencana Kerja",
  "Laporan Keuangan",
  "Surat Masuk",
  "Surat Keluar",
  "Arsip Dinamis",
  "Data Kepegawaian",
  "Anggaran Kas",
  "Perjalanan Dinas",
  "Barang Inventaris",
  "Surat Keterangan",
  "Standar Pelayanan",
  "Survei Kepuasan",
  "Rapat Koordinasi",
  "Kontrak Kinerja",
  "Daftar Hadir",
  "Usulan Pembangunan",
  "Data Penduduk",
  "Izin Kegiatan",
  "Pengaduan",
  "Dokumen Pengadaan",
];
const PERIODS = [
  "Harian",
  "Mingguan",
  "Bulanan",
  "Triwulan",
  "Semester",
  "Tahunan",
  "Lima Tahunan",
  "Khusus",
];
const TOOLS = [
  "Komputer dan pencetak",
  "Buku agenda",
  "Alat tulis kantor",
  "Lembar disposisi",
  "Kendaraan dinas",
  "Formulir permohonan",
];
const SKILLS = [
  "Memahami tata naskah dinas",
  "Mampu mengoperasikan komputer",
  "Memiliki ketelitian dan disiplin waktu",
  "Memahami peraturan keuangan daerah",
  "Mampu berkomunikasi dengan baik",
];
const WORDS =
  "petugas menerima berkas kemudian memeriksa kelengkapan dan mencatat pada buku agenda sebelum menyampaikan kepada pimpinan untuk mendapat arahan setelah itu naskah disusun diperiksa kembali ditandatangani lalu dikirim kepada pihak yang berkepentingan sesuai jadwal yang ditetapkan oleh kantor agar pelayanan berjalan tertib cepat dan dapat dipertanggungjawabkan".split(
    " ",
  );
const GROUPS = ["perencanaan", "pelaksanaan", "pelaporan", "pelayanan"];

/** Makes a corpus of `count` SOPs. Pure: the same count gives the same corpus. */
export function makeCorpus(count: number): Corpus {
  const random = generator(SEED + count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const unitCount = Math.max(1, Math.round(count / SOPS_PER_UNIT));
  const units = Array.from({ length: unitCount }, (_, index) => ({
    id: `unit-${index + 1}`,
    nama: `Unit Contoh ${index + 1}`,
  }));
  const regulations = makeRegulations(Math.min(400, Math.max(6, Math.round(count / 20))));
  const cumulative = zipf(regulations.length);

  const names = Array.from({ length: count }, (_, index) => sopName(Math.floor(index / unitCount)));
  const unitOf = (index: number) => index % unitCount;
  const sops = names.map((nama, index): CorpusSop => {
    const links = Array.from({ length: Math.floor(random() * 4) }, () => {
      if (random() < UNPUBLISHED_SHARE) return `SOP ${pick(TASKS)} ${pick(OBJECTS)} Lama`;
      const place = Math.floor(random() * Math.ceil(count / unitCount));
      return `SOP ${names[Math.min(count - 1, place * unitCount + unitOf(index))]}`;
    });
    const citations = new Set(
      Array.from({ length: 3 + Math.floor(random() * 4) }, () => draw(cumulative, random())),
    );
    const year = 2015 + Math.floor(random() * 10);
    const date = `${1 + Math.floor(random() * 28)} Maret ${year}`;
    return {
      unit: units[unitOf(index)]!.id,
      slug: slugOf(nama),
      frontmatter: {
        nama,
        nomor: `065 / ${random() < 0.5 ? index + 1 : ""}/35.99.${String(unitOf(index) % 100).padStart(2, "0")}/${year}`,
        tanggalPembuatan: date,
        tanggalEfektif: date,
        disahkanOleh: { jabatan: "KEPALA UNIT", nama: "NAMA PEJABAT, S.Sos." },
        dasarHukum: [...citations].map((one) => regulations[one]!.citation),
        kualifikasiPelaksana: [pick(SKILLS), pick(SKILLS), "Mampu mengoperasikan komputer"],
        keterkaitan: [...new Set(links)],
        peralatan: [pick(TOOLS), pick(TOOLS)],
        peringatan: random() < 0.5 ? [`Apabila ${nama} terlambat, maka kegiatan berikutnya tertunda.`] : [],
        pencatatan: [`Dokumen ${nama}`],
        ...(random() < 0.1 ? { prosedur: makeProcedure(pick) } : {}),
        sumber: { dokumen: "Dokumen buatan untuk uji kinerja", posisi: `SOP ke-${index + 1}` },
        kelompok: pick(GROUPS),
        status: "belum dikonfirmasi",
      },
      body: prose(150, random),
    };
  });
  return { units, regulations, sops };
}

/** Writes a corpus as a `content` folder. */
export function writeContent(corpus: Corpus, folder: string): void {
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put(
    "situs.yaml",
    stringify({
      nama: "Katalog Uji",
      keterangan: "Kumpulan buatan untuk uji kinerja.",
      penerbit: "Uji kinerja.",
      alamat: "https://example.org",
      basis: "/",
      tidakDiSini: "Semua isi dibuat oleh mesin.",
      kelompok: GROUPS.map((id) => ({
        id,
        nama: id[0]!.toUpperCase() + id.slice(1),
        keterangan: `SOP ${id}.`,
      })),
    }),
  );
  put(
    "istilah.yaml",
    stringify({
      singkatan: [
        { singkatan: "DPA", kepanjangan: "Dokumen Pelaksanaan Anggaran" },
        { singkatan: "RKA", kepanjangan: "Rencana Kerja dan Anggaran" },
      ],
      sinonim: [["rencana kerja", "program kerja"]],
    }),
  );
  for (const { id, nama } of corpus.units) {
    put(
      `unit/${id}.yaml`,
      stringify({
        nama,
        kop: ["PEMERINTAH KABUPATEN CONTOH", nama.toUpperCase()],
        wilayah: "Kabupaten Contoh",
        induk: "Kabupaten Contoh",
      }),
    );
  }
  for (const { unit, slug, frontmatter, body } of corpus.sops) {
    put(`sop/${unit}/${slug}.mdx`, `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${body}\n`);
  }
}

function sopName(place: number): string {
  const task = TASKS[place % TASKS.length]!;
  const object = OBJECTS[Math.floor(place / TASKS.length) % OBJECTS.length]!;
  const period = PERIODS[Math.floor(place / (TASKS.length * OBJECTS.length)) % PERIODS.length]!;
  return `${task} ${object} ${period}`;
}

function makeRegulations(count: number): Corpus["regulations"] {
  return Array.from({ length: count }, (_, index) => {
    const tahun = 2005 + (index % 18);
    const nomor = 1 + Math.floor(index / 18);
    return {
      key: `perbup-contoh-${nomor}-${tahun}`,
      citation: `Peraturan Bupati Contoh Nomor ${nomor} Tahun ${tahun} tentang Urusan ${index + 1}`,
      tahun,
      nomor,
    };
  });
}

function makeProcedure(pick: <T>(list: readonly T[]) => T) {
  const pelaksana = ["Staf", "Kepala Subbagian", "Kepala Unit"];
  const langkah = Array.from({ length: 6 }, (_, index) => ({
    kegiatan: `${pick(["Menerima", "Memeriksa", "Menyusun", "Menyampaikan"])} ${pick(OBJECTS).toLowerCase()}`,
    pelaksana: pelaksana[index % 3]!,
    simbol: index === 0 ? "mulai" : index === 5 ? "selesai" : "proses",
    kelengkapan: pick(TOOLS),
    waktu: `${5 + index * 5} menit`,
    output: `Dokumen ${index + 1}`,
  }));
  return { pelaksana, langkah };
}

function prose(words: number, random: () => number): string {
  const text = Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]!);
  const sentences: string[] = [];
  for (let start = 0; start < words; start += 15) {
    const sentence = text.slice(start, start + 15).join(" ");
    sentences.push(`${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`);
  }
  return `${sentences.slice(0, 5).join(" ")}\n\n${sentences.slice(5).join(" ")}`;
}

/** Cumulative weights 1, 1/2, 1/3 …, scaled to 1. */
function zipf(count: number): number[] {
  const total = Array.from({ length: count }, (_, index) => 1 / (index + 1)).reduce(
    (sum, one) => sum + one,
    0,
  );
  let sum = 0;
  return Array.from({ length: count }, (_, index) => (sum += 1 / (index + 1) / total));
}

function draw(cumulative: readonly number[], at: number): number {
  const index = cumulative.findIndex((limit) => at <= limit);
  return index === -1 ? cumulative.length - 1 : index;
}

function slugOf(nama: string): string {
  return nama.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

/** A small seeded generator (mulberry32): numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
