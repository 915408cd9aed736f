/** What comes out: SOPs under the keys of the frontmatter, as printed, with every doubt in words. */
import type { OtherForm } from "../schema/sop.ts";

/** A doubt about one key, in Indonesian; nothing doubtful is guessed silently. */
export interface Doubt {
  readonly bidang: string;
  readonly teks: string;
}

/** A step of the table, as printed; what arrows say counts steps from 1. */
export interface ImportedStep {
  kegiatan: string;
  pelaksana: string[];
  /** Undefined where nothing tells it. */
  simbol?: "mulai" | "proses" | "keputusan" | "selesai";
  ya?: number;
  tidak?: number;
  lanjut?: number;
  kelengkapan?: string;
  waktu?: string;
  output?: string;
  keterangan?: string;
}

/** The table of steps: its performers in the order of their columns, and its steps. */
export interface ImportedProcedure {
  pelaksana: string[];
  langkah: ImportedStep[];
}

/** The keys of a SOP's frontmatter that a form can fill, in the order of the form. */
export interface ImportedSop {
  nama: string;
  nomor?: string;
  tanggalPembuatan?: string;
  tanggalRevisi?: string;
  tanggalEfektif?: string;
  tanggalPengesahan?: string;
  disahkanOleh: { jabatan?: string; nama?: string; pangkat?: string; nip?: string };
  dasarHukum: string[];
  kualifikasiPelaksana: string[];
  keterkaitan: string[];
  peralatan: string[];
  peringatan: string[];
  pencatatan: string[];
  bagianLain?: { judul: string; isi: string[] }[];
  formulir?: OtherForm;
  prosedur?: ImportedProcedure;
  sumber: { dokumen: string; posisi?: string };
}

/** One file, read. Either `galat` says why it could not be, or `sop` holds at least one SOP. */
export interface ImportResult {
  readonly nama: string;
  readonly sop: readonly ImportedSop[];
  readonly keraguan: readonly Doubt[];
  readonly galat: string | null;
}

/** What comes of a document that cannot be read, for the reason `galat`. */
export function nothingRead(nama: string, galat: string): ImportResult {
  return { nama, sop: [], keraguan: [], galat };
}
