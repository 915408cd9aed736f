/** Words that do not choose between results. */

/** Function words and the small talk of questions: never searched unless nothing else is left. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "ada adalah agar akan antara apa apabila atas atau bagaimana bagi bahwa berapa bisa cara cari dalam dan dapat dari " +
    "dengan di dimana dong gimana guna hal harus ini itu jika juga kalau kami kapan karena ke kepada kita lalu maka mana " +
    "mau mengenai mohon oleh pada para perlu saat saja saya sebagai sebuah secara seperti serta setiap siapa soal suatu " +
    "supaya telah tentang terhadap tolong untuk yaitu yakni yang"
  ).split(" "),
);

/**
 * Words of nearly every SOP's name or form: they help to order results but do not decide which are found.
 * "tidak" is neither: it changes the meaning.
 */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  (
    "sop dokumen nomor tahun peraturan susun penyusunan menyusun disusun pelaksanaan laksana melaksanakan prosedur langkah " +
    "alur contoh format formulir panduan buat bikin membuat dibuat urus mengurus proses mekanisme tata isi lihat unduh download " +
    "alat peralatan perlengkapan kualifikasi pakai dipakai memakai digunakan menggunakan kode opd skpd tiap"
  ).split(" "),
);
