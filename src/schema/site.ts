/** `content/situs.yaml`: everything that makes this catalogue the catalogue of one office or region. */
import * as z from "zod";
import { printedText, reviewYears, slug, webAddress } from "./fields.ts";
import { OFFICIAL_KINDS } from "./formats/official-files.ts";

const contact = z.strictObject({
  nama: printedText.meta({ title: "Nama", description: "Orang atau bagian." }),
  surel: z.email().optional().meta({ title: "Surel", description: "Alamat surel." }),
  tautan: webAddress.optional().meta({ title: "Tautan", description: "Alamat web." }),
  keterangan: printedText.optional().meta({ title: "Keterangan", description: "Jam atau keperluan." }),
});

const group = z.strictObject({
  id: slug.meta({ title: "Id", description: "Dipakai pada kunci kelompok di SOP." }),
  nama: printedText.meta({ title: "Nama", description: "Nama kelompok." }),
  keterangan: printedText
    .optional()
    .meta({ title: "Keterangan", description: "Satu kalimat tentang isinya." }),
});

/** What a reader is told who looks for a citizens' service (KTP, surat pindah …) that is not in the catalogue. */
const citizenServices = z.strictObject({
  kata: z.array(printedText).optional().meta({
    title: "Kata yang dicari warga",
    description: "Urusan lain yang dicari warga, selain yang sudah dikenal; satu kata atau frasa satu baris.",
  }),
  pesan: printedText.meta({
    title: "Kalimat penjelasan",
    description: "Apa yang dikatakan kepada pencari kata itu.",
  }),
});

/** Where the content folder lives on a git host, for those who may propose changes there. */
const repository = z.strictObject({
  jenis: z.enum(["github", "gitlab"]).meta({ title: "Jenis", description: "github atau gitlab." }),
  alamat: webAddress.meta({
    title: "Alamat",
    description: "Alamat repositori: https://github.com/kantor/sop.",
  }),
  cabang: printedText.default("main").meta({ title: "Cabang", description: "Cabang yang diterbitkan." }),
  folder: z
    .string()
    .regex(/^(?:[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*)?$/)
    .default("")
    .meta({ title: "Folder isi", description: "Letak folder isi di repositori; kosong bila di akarnya." }),
  admin: z.boolean().default(false).meta({
    title: "Halaman /admin/",
    description: "true bila situs memuat halaman /admin/ untuk menyunting isi di repositori itu.",
  }),
});

export const siteSchema = z.strictObject({
  nama: printedText.meta({
    title: "Nama situs",
    description: "Nama katalog seperti tampil di kepala halaman.",
  }),
  namaPendek: printedText.optional().meta({ title: "Nama pendek", description: "Untuk layar sempit." }),
  keterangan: printedText.meta({
    title: "Satu kalimat: apa isi situs ini",
    description: "Tampil di beranda dan mesin pencari.",
  }),
  penerbit: printedText.meta({
    title: "Siapa yang menerbitkan situs ini",
    description: "Orang atau kantor yang bertanggung jawab.",
  }),
  alamat: z
    .string()
    .regex(/^https?:\/\/[^\s/]+$/)
    .meta({ title: "Alamat situs tanpa garis miring akhir", description: "https://contoh.go.id" }),
  basis: z
    .string()
    .regex(/^\/(?:(?!\.+\/)[A-Za-z0-9._~-]+\/)*$/)
    .default("/")
    .meta({
      title: "Jalur dasar, diawali dan diakhiri garis miring",
      description: "/ atau misalnya /katalog-sop/.",
    }),
  bahasa: z.literal("id").default("id").meta({ title: "Bahasa", description: "Selalu id." }),
  resmi: z.boolean().default(false).meta({
    title: "Apakah situs ini register resmi instansi",
    description: "true bila kantor pemilik SOP yang menerbitkan.",
  }),
  laporan: z.union([z.email(), webAddress]).optional().meta({
    title: "Ke mana pembaca melaporkan kekeliruan",
    description:
      "Alamat surel, atau alamat web yang di dalamnya {alamat} diganti dengan alamat halaman yang dilaporkan.",
  }),
  kontak: z.array(contact).default([]).meta({ title: "Kontak", description: "Siapa yang dapat dihubungi." }),
  kelompok: z
    .array(group)
    .min(1)
    .meta({ title: "Kelompok SOP, berurutan", description: "Urutannya menjadi urutan di situs." }),
  tidakDiSini: printedText.meta({
    title: "Apa yang tidak ada di situs ini dan ke mana mencarinya",
    description: "Kalimat bagi warga yang mencari layanan.",
  }),
  layananWarga: citizenServices.optional().meta({
    title: "Jawaban bagi pencari layanan warga",
    description: "Kata yang dicari warga dan kalimat jawabannya.",
  }),
  berkas: z.array(z.enum(OFFICIAL_KINDS)).default([]).meta({
    title: "Berkas resmi yang dibuat",
    description:
      "docx: formulir Word tiap SOP; pdf: formulir PDF tiap SOP dan buku PDF tiap unit; xlsx: daftar SOP tiap unit untuk Excel. [] bila tidak dibuat.",
  }),
  tinjauan: reviewYears.optional().meta({
    title: "Berapa tahun sekali SOP ditinjau",
    description: "Misalnya 2; SOP yang waktunya lewat menjadi temuan. Tanpa kunci ini tidak diperiksa.",
  }),
  repositori: repository.optional().meta({
    title: "Repositori isi",
    description: "Bila ada: /periksa/ menawarkan usulan perubahan di sana.",
  }),
  tampilkanNip: z
    .boolean()
    .default(false)
    .meta({ title: "Tampilkan NIP pejabat", description: "true bila NIP boleh terlihat." }),
});

export type SiteData = z.output<typeof siteSchema>;
/** Where the content lives on a git host. */
export type Repository = z.output<typeof repository>;
