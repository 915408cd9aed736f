/**
 * Frontmatter of a SOP: the identity part of the form (PermenPAN-RB 35/2012, bagian identitas, items 1–13)
 * as printed, then what editors add. The key order is the order of the form.
 */
import * as z from "zod";
import { item, printedDate, printedText, slug } from "./fields.ts";
import { procedureSchema } from "./procedure.ts";

/** Status words for a SOP; nothing is known to be in force unless the office says so. */
export const SOP_STATUSES = [
  "berlaku",
  "dalam tinjauan",
  "diganti",
  "dicabut",
  "belum dikonfirmasi",
] as const;

/** Kinds of form; what belongs to the SOP AP (PermenPAN-RB 35/2012) is not asked of the others. */
export const FORMS = ["sop-ap", "akreditasi", "iso", "lain"] as const;

const approver = z.strictObject({
  jabatan: printedText.optional().meta({ title: "Jabatan" }),
  nama: printedText.optional().meta({ title: "Nama pejabat, seperti tercetak" }),
  nip: printedText.optional().meta({ title: "NIP, tanpa kata NIP" }),
  pangkat: printedText.optional().meta({ title: "Pangkat" }),
});

/** An editor's remark: a sentence, with the code of the finding and the field it speaks of where it has one. */
const remark = z
  .union([
    printedText,
    z.strictObject({
      teks: printedText,
      kode: z
        .string()
        .regex(/^[A-Z][A-Z0-9_]+$/)
        .optional(),
      bidang: printedText.optional(),
    }),
  ])
  .transform((value) => (typeof value === "string" ? { teks: value } : value));

const source = z.strictObject({
  dokumen: printedText.meta({ title: "Judul atau nama berkas dokumen sumber" }),
  posisi: printedText.optional().meta({ title: "Letak SOP di dalam dokumen sumber" }),
});

/** A part of the form beyond the known ones, under its printed heading. */
const otherPart = z.strictObject({
  judul: printedText.meta({ title: "Judul bagian, seperti tercetak" }),
  isi: z.array(printedText).default([]).meta({ title: "Isi bagian, butir demi butir" }),
});

const version = z.strictObject({
  tanggal: printedDate,
  perubahan: printedText.meta({ title: "Apa yang berubah" }),
});

export const sopSchema = z.strictObject({
  nama: printedText.meta({ title: "Nama SOP, tanpa kata SOP" }),
  nomor: printedText.optional().meta({ title: "Nomor SOP seperti tercetak" }),
  tanggalPembuatan: printedDate.optional().meta({ title: "Tanggal Pembuatan" }),
  tanggalRevisi: printedDate.optional().meta({ title: "Tanggal Revisi" }),
  tanggalEfektif: printedDate.optional().meta({ title: "Tanggal Efektif" }),
  tanggalPengesahan: printedDate.optional().meta({ title: "Tanggal Pengesahan" }),
  disahkanOleh: approver.prefault({}).meta({ title: "Disahkan oleh" }),
  dasarHukum: z.array(item).default([]).meta({ title: "Dasar Hukum" }),
  kualifikasiPelaksana: z.array(printedText).default([]).meta({ title: "Kualifikasi Pelaksana" }),
  keterkaitan: z.array(item).default([]).meta({ title: "Keterkaitan" }),
  peralatan: z.array(printedText).default([]).meta({ title: "Peralatan dan Perlengkapan" }),
  peringatan: z.array(printedText).default([]).meta({ title: "Peringatan" }),
  pencatatan: z.array(printedText).default([]).meta({ title: "Pencatatan dan Pendataan" }),
  bagianLain: z.array(otherPart).default([]).meta({
    title: "Bagian lain",
    description:
      "Bagian yang tercetak di luar bagian baku, berurutan: Tujuan, Ruang Lingkup, Definisi, No. Revisi, Halaman.",
  }),
  formulir: z.enum(FORMS).default("sop-ap").meta({
    title: "Jenis formulir",
    description: "sop-ap (PermenPAN-RB 35/2012), akreditasi (puskesmas dan rumah sakit), iso, atau lain.",
  }),
  prosedur: procedureSchema.optional().meta({ title: "Prosedur (bagian flowchart)" }),
  sumber: source.optional().meta({ title: "Sumber" }),
  kelompok: slug.optional().meta({ title: "Kelompok" }),
  alias: z.array(printedText).optional().meta({ title: "Nama lain, untuk pencarian" }),
  status: z.enum(SOP_STATUSES).optional().meta({ title: "Status" }),
  diganti: printedText.optional().meta({ title: "SOP pengganti" }),
  catatan: z.array(remark).optional().meta({ title: "Catatan editor" }),
  riwayat: z.array(version).optional().meta({ title: "Riwayat versi" }),
});

/** A SOP's frontmatter as written by an editor (dates are printed strings). */
export type SopInput = z.input<typeof sopSchema>;
/** A SOP's frontmatter after parsing (dates carry their ISO form, list items are objects). */
export type SopData = z.output<typeof sopSchema>;
