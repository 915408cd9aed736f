/** The open data that the site publishes, as schemas: what a program that reads `/data/*.json` may rely on. */
import * as z from "zod";
import { regulationSchema } from "./regulation.ts";
import { siteSchema } from "./site.ts";
import { sopSchema } from "./sop.ts";

const text = (title: string, description: string) => z.string().meta({ title, description });
const texts = (title: string, description: string) => z.array(z.string()).meta({ title, description });

const dibuat = text("Dibuat", "Hari temuan ini benar, YYYY-MM-DD.");
const severity = z
  .enum(["galat", "peringatan", "catatan"])
  .meta({ title: "Tingkat", description: "galat: salah; peringatan: perlu ditinjau; catatan: kerapian." });
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

const link = z.strictObject({
  teks: text("Teks", "Butir Keterkaitan seperti tercetak."),
  jenis: z
    .enum(["sop", "belum-terbit"])
    .meta({ title: "Jenis", description: "SOP di katalog ini, atau yang belum ada di sini." }),
  id: text("Id", "Id tujuan."),
});
const amendment = z.strictObject({
  peraturan: text("Peraturan", "Kunci peraturan yang dikutip."),
  oleh: texts("Oleh", "Kunci peraturan yang menurut kutipan itu mengubahnya."),
});

const replacement = z.strictObject({
  peraturan: text("Peraturan", "Kunci peraturan yang dikutip."),
  oleh: text("Oleh", "Kunci peraturan yang menurut kutipan itu menggantikannya."),
});

/** One SOP: its frontmatter as printed, then what the catalogue derives from it. */
const sopFileSchema = z.strictObject({
  ...sopSchema.shape,
  id: text("Id", "unit/nama-berkas"),
  url: text("Alamat", "Dari akar situs, jalur dasar termasuk."),
  tanggal: z
    .strictObject({
      pembuatan: date.optional(),
      revisi: date.optional(),
      efektif: date.optional(),
      pengesahan: date.optional(),
    })
    .meta({ title: "Tanggal", description: "Tanggal ISO, setepat yang tercetak." }),
  peraturan: texts("Peraturan", "Kunci peraturan yang disebut, berurutan."),
  diubahDengan: z
    .array(amendment)
    .optional()
    .meta({ title: "Diubah dengan", description: "Perubahan yang disebut pada Dasar Hukum sendiri." }),
  digantiDengan: z.array(replacement).optional().meta({
    title: "Diganti dengan",
    description: "Pengganti yang disebut pada Dasar Hukum sendiri.",
  }),
  tautan: z.array(link).meta({ title: "Tautan", description: "Ke mana tiap butir Keterkaitan mengarah." }),
  dirujukOleh: texts("Dirujuk oleh", "Id SOP yang menyebut SOP ini."),
  temuan: texts("Temuan", "Kode temuan."),
});

const katalog = z.strictObject({
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

const peraturan = z.strictObject({
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

const graf = z.strictObject({
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

const temuan = z.strictObject({
  dibuat,
  aturan: z.array(
    z.strictObject({
      kode: z.string(),
      tingkat: severity,
      judul: z.string(),
      alasan: z.string(),
      saran: z.string(),
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
      terkait: z.string().optional(),
    }),
  ),
});

/** By the name of the file below `/data/`, without ".json". */
export const DATA_FILES = { katalog, peraturan, graf, temuan } as const;
