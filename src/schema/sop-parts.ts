/** Parts of a SOP's frontmatter that hold several keys of their own. */
import * as z from "zod";
import { printedDate, printedText } from "./fields.ts";

export const approver = z.strictObject({
  jabatan: printedText
    .optional()
    .meta({ title: "Jabatan", description: "Jabatan yang tercetak di atas nama." }),
  nama: printedText
    .optional()
    .meta({ title: "Nama pejabat, seperti tercetak", description: "Dengan gelar dan tanda bacanya." }),
  nip: printedText
    .optional()
    .meta({ title: "NIP, tanpa kata NIP", description: "Hanya tampil bila situs.yaml mengizinkan." }),
  pangkat: printedText
    .optional()
    .meta({ title: "Pangkat", description: "Pangkat atau golongan, bila tercetak." }),
});

/** An editor's remark: a sentence, with the code of the finding and the field it speaks of where it has one. */
export const remark = z
  .union([
    printedText,
    z.strictObject({
      teks: printedText.meta({ title: "Catatan", description: "Satu kalimat." }),
      kode: z
        .string()
        .regex(/^[A-Z][A-Z0-9_]+$/)
        .optional()
        .meta({
          title: "Kode temuan",
          description: "Bila catatan ini sebuah temuan: kodenya dengan huruf besar.",
        }),
      bidang: printedText
        .optional()
        .meta({ title: "Bidang", description: "Kunci yang dibicarakan: nomor, peringatan.0." }),
    }),
  ])
  .transform((value) => (typeof value === "string" ? { teks: value } : value));

export const source = z.strictObject({
  dokumen: printedText.meta({
    title: "Judul atau nama berkas dokumen sumber",
    description: "Supaya orang dapat menemukan dokumen asalnya.",
  }),
  posisi: printedText.optional().meta({
    title: "Letak SOP di dalam dokumen sumber",
    description: "Halaman atau urutan: SOP ke-6 dari 12.",
  }),
});

/** A part of the form beyond the known ones, under its printed heading. */
export const otherPart = z.strictObject({
  judul: printedText.meta({
    title: "Judul bagian, seperti tercetak",
    description: "Misalnya Tujuan, Definisi, Unit terkait.",
  }),
  isi: z
    .array(printedText)
    .default([])
    .meta({ title: "Isi bagian, butir demi butir", description: "Satu butir atau kalimat satu baris." }),
});

export const version = z.strictObject({
  tanggal: printedDate.meta({ title: "Tanggal versi itu", description: "Seperti tercetak." }),
  perubahan: printedText.meta({ title: "Apa yang berubah", description: "Satu kalimat." }),
  tanda: z
    .string()
    .regex(/^[0-9a-z]{7}$/)
    .optional()
    .meta({
      title: "Tanda versi pada cetakan versi itu",
      description:
        "Tujuh huruf dan angka, seperti tercetak di kaki formulir; pemegang cetakan itu diberi tahu apa yang berubah.",
    }),
});
