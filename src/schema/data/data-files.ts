/** The open data that the site publishes, as schemas: what a program that reads `/data/*.json` may rely on. */
import * as z from "zod";
import { regulationSchema } from "../regulation.ts";
import { siteSchema } from "../site.ts";
import { sopFileSchema } from "./sop-file.ts";
import { text, texts } from "./described.ts";

const dibuat = text("Dibuat", "Hari temuan ini benar, YYYY-MM-DD.");
const severity = z
  .enum(["galat", "peringatan", "catatan"])
  .meta({ title: "Tingkat", description: "galat: salah; peringatan: perlu ditinjau; catatan: kerapian." });

/** `/data/katalog.json` */
export const catalogueFileSchema = z.strictObject({
  situs: siteSchema.meta({ title: "Situs", description: "Keterangan situs." }),
  sop: z
    .array(sopFileSchema)
    .meta({ title: "SOP", description: "Semua SOP; kosong bila dibagi menurut unit." }),
  bagian: z
    .array(z.strictObject({ unit: z.string(), jumlah: z.int(), url: z.string() }))
    .optional()
    .meta({ title: "Bagian", description: "Berkas tiap unit, bila katalognya besar." }),
  dibuat,
});

/** One unit's part of a catalogue that is too large for one file. */
export const unitFileSchema = z.strictObject({
  unit: text("Unit", "Id unit."),
  sop: z.array(sopFileSchema).meta({ title: "SOP", description: "Semua SOP unit itu." }),
  dibuat,
});

/** `/data/peraturan.json`: regulations in hierarchy order, cited or registered. */
export const regulationsFileSchema = z.strictObject({
  dibuat,
  peraturan: z.array(
    z.strictObject({
      id: text("Id", "Kunci peraturan: perpres-29-2014."),
      url: text("Alamat", "Halaman peraturan."),
      jenis: text("Jenis", "Bagian pertama kunci."),
      wilayah: z.string().nullable().meta({ title: "Wilayah", description: "Untuk peraturan daerah." }),
      nomor: text("Nomor", "Nomor peraturan."),
      tahun: z.int().meta({ title: "Tahun", description: "Tahun pada nomornya." }),
      nama: text("Nama", "Nama panjang."),
      singkatan: text("Singkatan", "Nama pendek."),
      judul: z.string().nullable().meta({ title: "Judul", description: "Kata sesudah tentang." }),
      status: text("Status", "Menurut daftar katalog; tanpa itu: belum terdaftar."),
      terdaftar: regulationSchema
        .nullable()
        .meta({ title: "Terdaftar", description: "Isi daftar peraturan, bila ada." }),
      kutipan: z
        .array(z.strictObject({ teks: z.string(), sop: z.array(z.string()) }))
        .meta({ title: "Kutipan", description: "Tiap bunyi kutipan dan SOP yang memakainya." }),
      sop: texts("SOP", "Id SOP yang mengutip."),
    }),
  ),
});

/** `/data/graf.json` */
export const graphFileSchema = z.strictObject({
  nodes: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(["sop", "belum-terbit", "peraturan"]),
      label: z.string(),
      url: z.string(),
    }),
  ),
  edges: z.array(
    z.strictObject({ from: z.string(), to: z.string(), kind: z.enum(["keterkaitan", "dasar-hukum"]) }),
  ),
});

/** `/data/temuan.json`: every finding, and the rules behind them, in order of code. */
export const findingsFileSchema = z.strictObject({
  dibuat,
  aturan: z.array(
    z.strictObject({
      kode: z.string(),
      tingkat: severity,
      judul: z.string(),
      alasan: z.string(),
      saran: z.string(),
      /** True when it rests on the editor's judgement. */
      editorial: z.boolean(),
    }),
  ),
  temuan: z.array(
    z.strictObject({
      sop: z.string(),
      url: z.string(),
      kode: z.string(),
      tingkat: severity,
      bidang: z.string(),
      pesan: z.string(),
      /** Id of the SOP that this one should be held against, where the finding is about two. */
      terkait: z.string().optional(),
    }),
  ),
});
