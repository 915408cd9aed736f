/** The page about the site: how to read a form, what data there is, its parts. */
import { LABELS } from "../../schema/field-labels.ts";
import type { SiteData } from "../../schema/site.ts";
import { dataPath } from "../file-addresses.ts";

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

/** The open data, with what each file holds. */
export const DATA_FILES = [
  { file: "katalog.json", about: "Semua SOP seperti tercetak, dengan tautan dan temuannya" },
  { file: "sop.csv", about: "Daftar SOP untuk lembar kerja" },
  { file: "peraturan.json", about: "Peraturan yang dikutip, statusnya, dan SOP yang mengutipnya" },
  { file: "jdih.json", about: "Peraturan itu dengan kunci JDIHN" },
  { file: "graf.json", about: "Keterkaitan sebagai kotak dan garis" },
  { file: "temuan.json", about: "Temuan pada setiap SOP" },
  { file: "skema.json", about: "Skema isian: apa yang dapat diisi pada sebuah SOP" },
].map(({ file, about }) => ({ term: file, path: dataPath(file), text: about }));

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
