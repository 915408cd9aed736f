/** The page about the site: how to read a form, its parts. */
import { LABELS } from "../../schema/field-labels.ts";
import type { SiteData } from "../../schema/site.ts";

/** What the parts of the form hold, under the form's own labels. */
export const FORM_PARTS = (
  [
    [
      "nomor",
      "Klasifikasi arsip, nomor urut, kode unit, dan tahun. Nomor urut yang kosong tidak diisi oleh katalog.",
    ],
    ["tanggalPembuatan", "Tanggal SOP selesai disusun."],
    ["tanggalRevisi", "Tanggal SOP diubah, atau tanggal rencana tinjauan; pedoman mengenal kedua arti itu."],
    [
      "tanggalEfektif",
      "Tanggal SOP mulai berlaku. Sebagian formulir mencetak Tanggal Pengesahan saja: hari SOP disahkan.",
    ],
    ["disahkanOleh", "Pejabat yang mengesahkan SOP."],
    ["dasarHukum", "Peraturan yang menjadi dasar prosedur."],
    ["kualifikasiPelaksana", "Kemampuan yang diperlukan pelaksana."],
    ["keterkaitan", "SOP lain yang langsung berhubungan."],
    ["peralatan", "Alat dan bahan utama yang dipakai."],
    ["peringatan", "Apa yang terjadi bila prosedur tidak dijalankan."],
    ["pencatatan", "Apa yang harus dicatat dan disimpan."],
  ] as const
).map(([key, text]) => ({ term: LABELS[key], text }));

/** Parts of the page, in order. */
export function aboutParts({ kontak }: Pick<SiteData, "kontak">): { id: string; label: string }[] {
  return [
    { id: "isi-katalog", label: "Isi" },
    { id: "sumber", label: "Penerbit dan sumber" },
    { id: "cara-membaca", label: "Cara membaca SOP" },
    { id: "data-terbuka", label: "Data terbuka" },
    { id: "aksesibilitas", label: "Aksesibilitas" },
    { id: "privasi", label: "Privasi" },
    ...(kontak.length > 0 ? [{ id: "kontak", label: "Kontak" }] : []),
  ];
}
