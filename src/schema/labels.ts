/** Labels of the form (PermenPAN-RB 35/2012, items 2–13), by frontmatter key, in the order of the form; the schema's titles. */
export const LABELS = {
  nomor: "Nomor SOP",
  tanggalPembuatan: "Tanggal Pembuatan",
  tanggalRevisi: "Tanggal Revisi",
  tanggalEfektif: "Tanggal Efektif",
  tanggalPengesahan: "Tanggal Pengesahan",
  disahkanOleh: "Disahkan oleh",
  nama: "Nama SOP",
  dasarHukum: "Dasar Hukum",
  kualifikasiPelaksana: "Kualifikasi Pelaksana",
  keterkaitan: "Keterkaitan",
  peralatan: "Peralatan dan Perlengkapan",
  peringatan: "Peringatan",
  pencatatan: "Pencatatan dan Pendataan",
  prosedur: "Uraian Prosedur",
} as const;

/** All keys of the form, with what it has beyond those parts. */
export const ALL_LABELS = { ...LABELS, bagianLain: "Bagian lain", formulir: "Jenis formulir" } as const;

/** Lines of who approves, in their order. */
export const APPROVER_LABELS = { jabatan: "Jabatan", nama: "Nama", pangkat: "Pangkat", nip: "NIP" } as const;

/** What a step has beside its activity, in the order of the columns. */
export const STEP_LABELS = {
  pelaksana: "Pelaksana",
  simbol: "Simbol",
  kelengkapan: "Kelengkapan",
  waktu: "Waktu",
  output: "Output",
  keterangan: "Keterangan",
} as const;
