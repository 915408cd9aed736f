/** A registered regulation: what is known of it, from where, and when that was checked. */
import * as z from "zod";
import { isoDateOrPart, printedText, webAddress } from "./fields.ts";

/** Legal status as official databases word it; "belum dikonfirmasi" until somebody has checked. */
const REGULATION_STATUSES = ["berlaku", "diubah", "diganti", "dicabut", "belum dikonfirmasi"] as const;

/** Where a statement comes from: a title, and its address where one is known. */
const source = z.strictObject({
  judul: printedText.meta({ title: "Judul sumber", description: "Tempat keterangan ini diperoleh." }),
  tautan: webAddress.optional().meta({ title: "Tautan", description: "Alamat web sumber itu." }),
});

/** A successor or amending regulation: a citation that the citation parser can read. */
const relation = z.strictObject({
  peraturan: printedText.meta({
    title: "Peraturan",
    description: "Ditulis seperti kutipan: Permendagri Nomor 1 Tahun 2023.",
  }),
  keterangan: printedText
    .optional()
    .meta({ title: "Keterangan", description: "Apa yang diganti atau diubah." }),
});

/** A number, with a letter at most (`12`, `12A`); YAML reads a bare one as a number. */
const regulationNumber = z.union([z.string().regex(/^\d+[A-Za-z]?$/), z.int().positive().transform(String)]);

export const regulationSchema = z.strictObject({
  jenis: z
    .string()
    .meta({ title: "Jenis", description: "Jenis peraturan, singkat: perpres, permendagri, perbup." }),
  wilayah: printedText
    .optional()
    .meta({ title: "Wilayah", description: "Untuk peraturan daerah: Kabupaten Contoh." }),
  nomor: regulationNumber.meta({ title: "Nomor", description: "Nomor urutnya saja." }),
  tahun: z.int().min(1945).max(2100).meta({ title: "Tahun", description: "Tahun pada nomornya." }),
  judul: printedText.meta({ title: "Judul", description: "Kata sesudah tentang." }),
  namaResmi: printedText
    .optional()
    .meta({ title: "Nama resmi", description: "Nama dan nomor resmi bila bentuknya tidak biasa." }),
  tanggalPenetapan: isoDateOrPart
    .optional()
    .meta({ title: "Tanggal penetapan", description: "2008-11-30, 2008-11, atau 2008." }),
  pengundangan: printedText
    .optional()
    .meta({ title: "Pengundangan", description: "Lembaran Negara atau Berita Negara." }),
  status: z
    .enum(REGULATION_STATUSES)
    .meta({ title: "Status", description: "Menurut sumber resmi; tanpa sumber: belum dikonfirmasi." }),
  digantiOleh: relation
    .optional()
    .meta({ title: "Diganti oleh", description: "Peraturan penggantinya, atau yang mencabutnya." }),
  diubahOleh: z
    .array(relation)
    .optional()
    .meta({ title: "Diubah oleh", description: "Peraturan yang mengubahnya, berurutan." }),
  sejak: isoDateOrPart
    .optional()
    .meta({ title: "Sejak", description: "Sejak kapan status itu berlaku: tahun, bulan, atau hari." }),
  keterangan: printedText
    .optional()
    .meta({ title: "Keterangan", description: "Yang perlu diketahui pembaca." }),
  sumber: z
    .array(source)
    .optional()
    .meta({ title: "Sumber", description: "Dari mana status itu diketahui." }),
  diperiksa: isoDateOrPart
    .optional()
    .meta({ title: "Diperiksa", description: "Kapan sumber itu terakhir dilihat." }),
});

/** A register file as written by an editor. */
export type RegulationInput = z.input<typeof regulationSchema>;
export type RegulationData = z.output<typeof regulationSchema>;
