/** A registered regulation: what is known of it, from where, and when that was checked. */
import * as z from "zod";
import { isoDateOrPart, printedText, webAddress } from "./fields.ts";

/** Legal status as official databases word it; "belum dikonfirmasi" until somebody has checked. */
export const REGULATION_STATUSES = ["berlaku", "diubah", "diganti", "dicabut", "belum dikonfirmasi"] as const;

/** Where a statement comes from: a title, and its address where one is known. */
const source = z.strictObject({ judul: printedText, tautan: webAddress.optional() });

/** A successor or amending regulation: a citation that the citation parser can read. */
const relation = z.strictObject({ peraturan: printedText, keterangan: printedText.optional() });

/** A number, with a letter at most (`12`, `12A`); YAML reads a bare one as a number. */
const regulationNumber = z.union([z.string().regex(/^\d+[A-Za-z]?$/), z.int().positive().transform(String)]);

export const regulationSchema = z.strictObject({
  jenis: z.string().meta({ title: "Jenis peraturan, singkat: perpres, permendagri, perbup …" }),
  wilayah: printedText.optional().meta({ title: "Wilayah, untuk peraturan daerah: Kabupaten Contoh" }),
  nomor: regulationNumber.meta({ title: "Nomor" }),
  tahun: z.int().min(1945).max(2100).meta({ title: "Tahun" }),
  judul: printedText.meta({ title: 'Judul (kata sesudah "tentang")' }),
  namaResmi: printedText.optional().meta({ title: "Nama dan nomor resmi bila bentuknya tidak biasa" }),
  tanggalPenetapan: isoDateOrPart.optional().meta({ title: "Tanggal penetapan" }),
  pengundangan: printedText.optional().meta({ title: "Lembaran Negara atau Berita Negara" }),
  status: z.enum(REGULATION_STATUSES).meta({ title: "Status" }),
  digantiOleh: relation.optional().meta({ title: "Digantikan oleh" }),
  diubahOleh: z.array(relation).optional().meta({ title: "Diubah oleh" }),
  sejak: isoDateOrPart.optional().meta({ title: "Status ini berlaku sejak" }),
  keterangan: printedText.optional().meta({ title: "Keterangan" }),
  sumber: z.array(source).optional().meta({ title: "Sumber" }),
  diperiksa: isoDateOrPart.optional().meta({ title: "Diperiksa tanggal" }),
});

export type RegulationData = z.output<typeof regulationSchema>;
