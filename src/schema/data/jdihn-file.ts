/**
 * `/data/jdih.json`: the register in the words of legal documentation sites (JDIHN): flat objects of strings, as these sites
 * publish them for the national network. Only the keys that a register needs are named.
 */
import * as z from "zod";
import type { Published } from "../../basics/frozen.ts";
import { text } from "./described.ts";

const known = (title: string, description: string) => z.string().nullable().meta({ title, description });

const record = z.strictObject({
  idData: text("Id", "Kunci peraturan di katalog ini."),
  tahun_pengundangan: text("Tahun", "Tahun pada nomornya."),
  tanggal_penetapan: known("Tanggal penetapan", "Setepat yang diketahui."),
  jenis: text("Jenis", "Nama panjang jenisnya."),
  noPeraturan: text("Nomor", "Nomor peraturan."),
  judul: text("Judul", "Kata sesudah tentang."),
  singkatanJenis: text("Singkatan jenis", "Nama pendek jenisnya."),
  sumber: known("Pengundangan", "Lembaran Negara atau Berita Daerah."),
  status: known("Status", "Berlaku atau Tidak Berlaku; kosong selama belum dikonfirmasi."),
  bahasa: text("Bahasa", "Bahasa peraturan."),
  teuBadan: text("Badan", "Daerah yang mengeluarkannya, atau Indonesia."),
  urlDetailPeraturan: known("Alamat", "Halaman sumbernya, bila diketahui."),
  last_updated: known("Diperiksa", "Kapan sumber itu terakhir dilihat."),
  detailStatusPeraturan: z
    .array(z.strictObject({ detail_nama_status: z.string(), per_no_objek: z.string() }))
    .meta({ title: "Rincian status", description: "Peraturan yang mencabut atau mengubahnya." }),
  /** Beyond the keys of these sites, which know only "Dicabut": that the other one came in its place. */
  digantiOleh: z
    .string()
    .optional()
    .meta({ title: "Diganti oleh", description: "Peraturan yang menggantikannya." }),
  operasi: text("Operasi", "Selalu 4."),
  display: text("Tampil", "Selalu 1."),
});

export const jdihnFileSchema = z.array(record);

/** One registered regulation in the words of JDIHN. */
export type JdihnRecord = Published<typeof record>;
