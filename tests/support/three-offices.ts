/** Sixty SOPs of a made-up dinas, puskesmas and kelurahan, written as a content folder from `tests/fixtures/tiga-kantor.tsv`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";

const UNITS: Readonly<Record<string, string>> = {
  dinas: "Dinas Komunikasi Kota Melati",
  puskesmas: "Puskesmas Melati Timur",
  kelurahan: "Kelurahan Melati Indah",
};

/** Writes the content folder; the same every time. */
export function writeThreeOffices(folder: string): void {
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const rows = readFileSync("tests/fixtures/tiga-kantor.tsv", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  const groups = [...new Set(rows.map(([, group]) => group!))];
  put(
    "situs.yaml",
    stringify({
      nama: "Katalog SOP Kota Melati",
      keterangan: "SOP tiga kantor sebuah kota karangan.",
      penerbit: "Pengujian",
      alamat: "https://example.org",
      kelompok: groups.map((id) => ({
        id,
        nama: id[0]!.toUpperCase() + id.slice(1),
        keterangan: `SOP ${id}.`,
      })),
      tidakDiSini: "Semua isi dibuat untuk pengujian.",
      layananWarga: { pesan: "Layanan ini tidak ada di katalog; tanyakan di kantor kelurahan." },
    }),
  );
  put("istilah.yaml", stringify({ singkatan: [] }));
  for (const [id, nama] of Object.entries(UNITS)) {
    const kop = ["PEMERINTAH KOTA MELATI", nama.toUpperCase()];
    put(`unit/${id}.yaml`, stringify({ nama, kop, wilayah: "Kota Melati", induk: "Kota Melati" }));
  }
  rows.forEach((row, at) => {
    const [unit, kelompok, nama, keterkaitan, peralatan, peringatan, pencatatan] = row;
    const data = {
      nama,
      nomor: `000.8.3.3/${at + 1}/${unit!.toUpperCase()}/2024`,
      tanggalPembuatan: "2 Januari 2024",
      tanggalEfektif: "1 Februari 2024",
      disahkanOleh: { jabatan: "KEPALA", nama: "NAMA PEJABAT" },
      dasarHukum: ["Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"],
      kualifikasiPelaksana: ["Memahami tugas dan fungsi", "Mampu mengoperasikan komputer"],
      keterkaitan: keterkaitan!.split(" | "),
      peralatan: peralatan!.split(" | "),
      peringatan: [peringatan],
      pencatatan: [pencatatan],
      sumber: { dokumen: "Dokumen buatan untuk pengujian", posisi: `SOP ke-${at + 1}` },
      kelompok,
      status: "belum dikonfirmasi",
    };
    const slug = nama!.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
    put(`sop/${unit}/${slug}.mdx`, `---\n${stringify(data, { lineWidth: 0 })}---\n\nBuatan.\n`);
  });
}
