/**
 * Frontmatter of a SOP: the identity part of the form (PermenPAN-RB 35/2012, bagian identitas, items 1–13)
 * as printed, then what editors add. The key order is the order of the form.
 */
import * as z from "zod";
import { item, printedDate, printedText, sopAddress } from "./fields.ts";
import { FIELD_LABELS, LABELS } from "./field-labels.ts";
import { procedureSchema } from "./procedure.ts";
import { approver, otherPart, remark, source, version } from "./sop-parts.ts";
import { keysOf } from "../basics/typed-keys.ts";

/** Status words for a SOP; nothing is known to be in force unless the office says so. */
const SOP_STATUSES = ["berlaku", "dalam tinjauan", "diganti", "dicabut", "belum dikonfirmasi"] as const;

/** Kinds of form; what belongs to the SOP AP (PermenPAN-RB 35/2012) is not asked of the others. */
export const OTHER_FORMS = ["akreditasi", "iso", "lain"] as const;
export const FORMS = ["sop-ap", ...OTHER_FORMS] as const;
export type OtherForm = (typeof OTHER_FORMS)[number];

/** What the form prints, in its order. */
const form = {
  nama: printedText.meta({
    title: LABELS.nama,
    description: "Nama seperti tercetak, tanpa kata SOP di depannya.",
  }),
  nomor: printedText.optional().meta({
    title: LABELS.nomor,
    description: "Seperti tercetak, termasuk bagian yang kosong: 065 / /35.07.27/2021.",
  }),
  tanggalPembuatan: printedDate.optional().meta({
    title: LABELS.tanggalPembuatan,
    description: "Seperti tercetak: 1 Pebruari 2021, JUNI 2020, 30/7/2013, atau -.",
  }),
  tanggalRevisi: printedDate.optional().meta({
    title: LABELS.tanggalRevisi,
    description: "Seperti tercetak; - bila yang tercetak tanda hubung.",
  }),
  tanggalEfektif: printedDate.optional().meta({
    title: LABELS.tanggalEfektif,
    description: "Hari SOP mulai berlaku, bila label itu yang tercetak.",
  }),
  tanggalPengesahan: printedDate.optional().meta({
    title: LABELS.tanggalPengesahan,
    description: "Hari SOP disahkan, bila label itu yang tercetak.",
  }),
  disahkanOleh: approver
    .prefault({})
    .meta({ title: LABELS.disahkanOleh, description: "Pejabat yang mengesahkan, sejauh tercetak." }),
  dasarHukum: z.array(item).default([]).meta({
    title: LABELS.dasarHukum,
    description: "Peraturan yang mendasari prosedur, satu butir satu baris, tanpa nomor urut.",
  }),
  kualifikasiPelaksana: z.array(printedText).default([]).meta({
    title: LABELS.kualifikasiPelaksana,
    description: "Kemampuan yang diperlukan pelaksana, satu butir satu baris.",
  }),
  keterkaitan: z.array(item).default([]).meta({
    title: LABELS.keterkaitan,
    description: "SOP lain yang langsung terkait, dengan kata-kata formulir.",
  }),
  peralatan: z.array(printedText).default([]).meta({
    title: LABELS.peralatan,
    description: "Peralatan dan perlengkapan yang dipakai, satu butir satu baris.",
  }),
  peringatan: z.array(printedText).default([]).meta({
    title: LABELS.peringatan,
    description: "Akibat bila prosedur dijalankan atau tidak dijalankan, satu kalimat satu baris.",
  }),
  pencatatan: z
    .array(printedText)
    .default([])
    .meta({ title: LABELS.pencatatan, description: "Yang dicatat atau didata, satu butir satu baris." }),
  bagianLain: z.array(otherPart).default([]).meta({
    title: FIELD_LABELS["bagianLain"],
    description:
      "Bagian yang tercetak di luar bagian baku, berurutan: Tujuan, Ruang Lingkup, Definisi, No. Revisi, Halaman.",
  }),
  formulir: z.enum(FORMS).default("sop-ap").meta({
    title: "Jenis formulir",
    description: "sop-ap (PermenPAN-RB 35/2012), akreditasi (puskesmas dan rumah sakit), iso, atau lain.",
  }),
  prosedur: procedureSchema.optional().meta({
    title: LABELS.prosedur,
    description: "Langkah kerja pada bagian alur; dihapus bila dokumen tidak memuatnya.",
  }),
};

/** What editors add. */
const editorial = {
  sumber: source.optional().meta({ title: "Sumber", description: "Dokumen asal SOP ini." }),
  kelompok: printedText
    .optional()
    .meta({ title: "Kelompok", description: "Salah satu id kelompok di situs.yaml." }),
  alias: z.array(printedText).optional().meta({
    title: "Nama lain",
    description:
      "Nama lain dan nama lama, yang juga dicari; Keterkaitan yang menyebutnya tetap sampai ke SOP ini.",
  }),
  aliasAlamat: z.array(sopAddress).optional().meta({
    title: "Alamat lama",
    description:
      "Nama berkas SOP ini sebelum diganti, tanpa .mdx; dari unit lain: nama-unit/nama-berkas. Alamat lama lalu mengarah ke sini.",
  }),
  status: z.enum(SOP_STATUSES).optional().meta({
    title: "Status",
    description: "Keadaan SOP menurut kantornya; tanpa kabar: belum dikonfirmasi.",
  }),
  tanggalStatus: printedDate.optional().meta({
    title: "Tanggal status",
    description: "Sejak kapan status itu berlaku, misalnya hari SOP dicabut: 3 Mei 2024.",
  }),
  diganti: printedText.optional().meta({
    title: "SOP pengganti",
    description: "Nama berkas SOP penggantinya, tanpa .mdx; di unit lain: nama-unit/nama-berkas.",
  }),
  catatan: z
    .array(remark)
    .optional()
    .meta({ title: "Catatan editor", description: "Catatan penyunting tentang dokumen ini." }),
  riwayat: z
    .array(version)
    .optional()
    .meta({ title: "Riwayat versi", description: "Versi terdahulu dan apa yang berubah." }),
};

export const sopSchema = z.strictObject({ ...form, ...editorial });

/** A field of the form, by its frontmatter key. */
export type FormField = keyof typeof form;

/** All fields of the form, in its order: whoever lists them asks here. */
export const FORM_KEYS: readonly FormField[] = keysOf(form);

/** A SOP's frontmatter as written by an editor (dates are printed strings). */
export type SopInput = z.input<typeof sopSchema>;
/** A SOP's frontmatter after parsing (dates carry their ISO form, list items are objects). */
export type SopData = z.output<typeof sopSchema>;
