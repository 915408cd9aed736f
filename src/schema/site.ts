/** `content/situs.yaml`: everything that makes this catalogue the catalogue of one office or region. */
import * as z from "zod";
import { printedText, slug, webAddress } from "./fields.ts";

const contact = z.strictObject({
  nama: printedText,
  surel: z.email().optional(),
  tautan: webAddress.optional(),
  keterangan: printedText.optional(),
});

const group = z.strictObject({ id: slug, nama: printedText, keterangan: printedText });

/** What a reader is told who looks for a citizens' service (KTP, surat pindah …) that is not in the catalogue. */
const citizenServices = z.strictObject({
  kata: z
    .array(printedText)
    .optional()
    .meta({ title: "Urusan lain yang dicari warga, selain yang sudah dikenal" }),
  pesan: printedText.meta({ title: "Kalimat penjelasan" }),
});

export const siteSchema = z.strictObject({
  nama: printedText.meta({ title: "Nama situs" }),
  namaPendek: printedText.optional().meta({ title: "Nama pendek" }),
  keterangan: printedText.meta({ title: "Satu kalimat: apa isi situs ini" }),
  penerbit: printedText.meta({ title: "Siapa yang menerbitkan situs ini" }),
  alamat: z
    .string()
    .regex(/^https?:\/\/[^\s/]+$/)
    .meta({ title: "Alamat situs tanpa garis miring akhir" }),
  basis: z
    .string()
    .regex(/^\/(?:(?!\.+\/)[A-Za-z0-9._~-]+\/)*$/)
    .default("/")
    .meta({ title: "Jalur dasar, diawali dan diakhiri garis miring" }),
  bahasa: z.literal("id").default("id"),
  resmi: z.boolean().default(false).meta({ title: "Apakah situs ini register resmi instansi" }),
  laporan: z.union([z.email(), webAddress]).optional().meta({
    title: "Ke mana pembaca melaporkan kekeliruan",
    description:
      "Alamat surel, atau alamat web yang di dalamnya {alamat} diganti dengan alamat halaman yang dilaporkan.",
  }),
  kontak: z.array(contact).default([]).meta({ title: "Kontak" }),
  kelompok: z.array(group).min(1).meta({ title: "Kelompok SOP, berurutan" }),
  tidakDiSini: printedText.meta({ title: "Apa yang tidak ada di situs ini dan ke mana mencarinya" }),
  layananWarga: citizenServices.optional().meta({ title: "Jawaban bagi pencari layanan warga" }),
  tampilkanNip: z.boolean().default(false).meta({ title: "Tampilkan NIP pejabat" }),
});

export type SiteData = z.output<typeof siteSchema>;
