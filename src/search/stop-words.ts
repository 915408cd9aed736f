/** Words that do not choose between results. */

/** Function words and the small talk of questions: never searched unless nothing else is left. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "ada adalah agar akan antara apa apabila apakah atas atau bagaimana bagi bahwa berapa berdasarkan bisa cara cari dalam dan dapat dari " +
    "dengan di dimana dong gimana guna hal harus ini itu jika juga kalau kami kapan karena ke kemana kepada kita lagi lalu maka " +
    "mana masih mau mengenai mohon nih nya oleh pada para per perlu punya saat saja saya sebagai sebuah secara sekali seperti serta " +
    "setiap siapa sih soal suatu supaya telah tentang terhadap tolong untuk vs ya yaitu yakni yang"
  ).split(" "),
);

/**
 * Words of nearly every SOP's name or form: they help to order results but do not decide which are found.
 * "tidak" is neither: it changes the meaning.
 */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  (
    "sop dokumen nomor tahun peraturan susun penyusunan menyusun disusun pelaksanaan laksana melaksanakan prosedur langkah " +
    "alur contoh format formulir panduan buat bikin membuat dibuat pembuatan urus mengurus proses mekanisme tata isi lihat unduh " +
    "download alat peralatan perlengkapan kualifikasi pakai dipakai memakai digunakan menggunakan kode opd skpd tiap sudah " +
    "peringatan pencatatan keterkaitan pelaksana tanggal daftar jumlah hukum dasar status revisi bagian butir minta berkala rutin"
  ).split(" "),
);

/** Who, where and when: a query's subject is elsewhere, so that these may be unknown to the catalogue. */
export const CONTEXT_WORDS: ReadonlySet<string> = new Set(
  (
    "kantor kecamatan camat kabupaten kota provinsi kelurahan lurah desa kampung dusun daerah wilayah pemerintah pemerintahan " +
    "instansi dinas badan unit opd skpd pegawai staf petugas warga penduduk orang bapak ibu anak rumah hari ini minggu bulan " +
    "tahun depan lalu sekarang terbaru baru lama semua online lengkap resmi pdf word gratis terdekat eselon pejabat bupati"
  ).split(" "),
);
