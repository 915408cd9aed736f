/** Pages and sections that every catalogue has, as search records, with the words by which people ask for them. */
import { aboutPart, findingsPart, PAGES, regulationsPart } from "../../catalogue/addresses.ts";

/** A page or section of the site that answers a question. */
export interface PageEntry {
  readonly path: string;
  readonly title: string;
  /** What people call it besides its title. */
  readonly words: string;
  /** What stands there, for the list of results. */
  readonly says: string;
}

/** Help and lists that every catalogue has. */
export const PAGE_ENTRIES: readonly PageEntry[] = [
  {
    path: PAGES.findings,
    title: "Temuan",
    words: "apa itu temuan, arti temuan, kelengkapan SOP, belum lengkap, kekurangan, perlu diperiksa",
    says: "Apa yang kosong, terpotong, atau perlu diperiksa pada setiap SOP.",
  },
  {
    path: findingsPart("menurut-unit"),
    title: "Pertanyaan untuk unit",
    words: "daftar pertanyaan, konfirmasi, klarifikasi, temuan menurut unit, cetak",
    says: "Temuan setiap unit dan daftar pertanyaan siap cetak untuk kantornya.",
  },
  {
    path: findingsPart("terbit-berikutnya"),
    title: "SOP yang disebut, tetapi belum ada di katalog",
    words: "belum ada, arti belum terbit, belum dibuat, belum diterbitkan, tidak ada di katalog",
    says: "SOP yang disebut pada Keterkaitan SOP lain, tetapi belum ada di katalog.",
  },
  {
    path: findingsPart("lingkaran"),
    title: "SOP yang saling menyebut",
    words: "saling memerlukan, lingkaran keterkaitan, melingkar, berputar",
    says: "SOP yang saling menyebut pada Keterkaitan secara melingkar.",
  },
  {
    path: findingsPart("temuan-terbanyak"),
    title: "Peta isian: SOP dengan temuan terbanyak",
    words: "paling banyak temuan, paling tidak lengkap, peta",
    says: "Bagian formulir mana yang terisi, kosong, atau tidak utuh pada setiap SOP.",
  },
  {
    path: PAGES.sops,
    title: "Daftar semua SOP",
    words: "jumlah SOP, semua SOP, menurut kelompok, menurut unit, saring",
    says: "Semua SOP menurut kelompok, dengan saringan.",
  },
  {
    path: PAGES.changes,
    title: "Perubahan SOP",
    words: "SOP terbaru, SOP baru, direvisi, dicabut, diganti, riwayat perubahan, kapan berubah, umpan",
    says: "SOP yang baru, direvisi, diganti, atau dicabut, hari demi hari.",
  },
  {
    path: PAGES.regulations,
    title: "Daftar peraturan dan statusnya",
    words: "status peraturan, masih berlaku, belum dikonfirmasi, hierarki peraturan, semua peraturan",
    says: "Peraturan yang dikutip sebagai Dasar Hukum, menurut hierarki, dengan status dan sumbernya.",
  },
  {
    path: regulationsPart("sudah-diganti"),
    title: "Peraturan yang sudah diganti atau dicabut",
    words: "aturan tidak berlaku lagi, peraturan lama, kedaluwarsa, usang, pengganti",
    says: "SOP yang bersandar pada peraturan yang sudah diganti.",
  },
  {
    path: PAGES.linkage,
    title: "Gambar keterkaitan SOP",
    words: "peta hubungan antar SOP, graf, diagram hubungan, jaringan SOP",
    says: "SOP mana memerlukan SOP mana, sebagai gambar dan tabel.",
  },
  {
    path: PAGES.compare,
    title: "Bandingkan dua SOP",
    words: "perbandingan, membandingkan, banding, perbedaan, persamaan, beda",
    says: "Dua SOP berdampingan, dengan yang sama dan yang berbeda.",
  },
  {
    path: PAGES.glossary,
    title: "Istilah dan singkatan",
    words: "glosarium, kamus, arti singkatan, kepanjangan, daftar istilah, pengertian istilah",
    says: "Kepanjangan singkatan, kata yang searti, ejaan lama dan baku.",
  },
  {
    path: aboutPart("isi-katalog"),
    title: "Apa itu SOP dan katalog ini",
    words: "pengertian SOP, arti SOP, tentang situs, situs web ini, pemilik, katalog",
    says: "Apa yang ada di katalog ini dan apa yang tidak.",
  },
  {
    path: aboutPart("cara-membaca"),
    title: "Cara membaca SOP",
    words:
      "arti bagian formulir, nomor SOP, tanggal pembuatan, tanggal revisi, tanggal efektif, disahkan oleh, dasar hukum, " +
      "kualifikasi pelaksana, keterkaitan, peralatan, peringatan, pencatatan dan pendataan",
    says: "Arti setiap bagian formulir.",
  },
  {
    path: aboutPart("sumber"),
    title: "Sumber dan data terbuka",
    words: "sumber dokumen, asal data, penerbit, penyunting, resmi, unduh, JSON, CSV",
    says: "Dokumen sumber, penerbit, dan berkas data untuk diunduh.",
  },
  {
    path: aboutPart("aksesibilitas"),
    title: "Pernyataan aksesibilitas",
    words: "papan ketik, pembaca layar, tunanetra, disabilitas, kontras",
    says: "Bagaimana situs ini dapat dipakai oleh semua orang.",
  },
  {
    path: aboutPart("privasi"),
    title: "Privasi",
    words: "kuki, pelacak, data pribadi, NIP",
    says: "Apa yang tidak dikumpulkan.",
  },
  {
    path: PAGES.search,
    title: "Cara mencari",
    words: "pencarian, petunjuk pemakaian",
    says: "Ketik nama, singkatan, nomor peraturan, atau kata di dalam SOP.",
  },
];
