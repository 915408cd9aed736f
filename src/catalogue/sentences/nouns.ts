/**
 * Words of an office's sentences that can be no predicate: things, persons, places, times, and what joins them. With them
 * a clause can be followed to its end without a doubt that it says something which no list knows.
 */
import { words } from "./predicates.ts";

/** Things, persons, places. None that an order may consist of ("koordinasi dengan …") or a duty ("risiko pemohon"). */
const NOUNS = words(
  "sop prosedur berkas data dokumen surat naskah arsip buku kartu lembar formulir blangko blanko register " +
    "agenda daftar akta ijazah rapor raport sertifikat kuitansi kwitansi nota faktur materai meterai stempel cap " +
    "kop amplop map laci lemari rak meja kursi loket ruang ruangan gedung kantor aula gudang kamar bangsal poli " +
    "apotek laboratorium perpustakaan sekolah kampus puskesmas posyandu pustu rumah rumahsakit bank kas pos kios " +
    "pasar jembatan sungai sawah kebun hutan tanah lahan bidang batas bangunan kendaraan mobil motor sepeda kapal " +
    "alat mesin komputer laptop printer server jaringan internet listrik genset aplikasi sistem situs laman " +
    "portal akun sandi barang aset inventaris obat vaksin darah urin sampel spesimen bahan makanan air limbah " +
    "sampah api asap kebakaran banjir gempa bencana wabah penyakit dana uang biaya tarif retribusi pajak anggaran " +
    "kuota stok sisa saldo rekening nomor tanggal hari minggu pekan bulan tahun jam menit pukul pagi siang sore " +
    "malam waktu tempo jangka masa periode triwulan semester kerja libur warga penduduk masyarakat pemohon " +
    "pelapor pengadu pemilik ahli waris keluarga suami istri isteri anak orang tua bapak ibu wali saksi korban " +
    "pasien bayi balita siswa murid mahasiswa santri guru dosen dokter perawat bidan kader petugas pegawai staf " +
    "pejabat operator bendahara sekretaris kepala camat lurah bupati gubernur menteri hakim jaksa panitera " +
    "penyidik polisi satpam sopir juru teknisi tamu rombongan rekanan penyedia kontraktor vendor pihak instansi " +
    "dinas badan bagian seksi unit subbagian desa kelurahan kecamatan kabupaten kota provinsi pusat daerah " +
    "wilayah negara pemerintah pimpinan atasan bawahan tim panitia ketua anggota peserta rapat acara kegiatan " +
    "program proyek paket kontrak jadwal undangan disposisi izin ijin rekomendasi syarat aturan perda tanda " +
    "tangan paraf foto pasfoto fotokopi salinan berita isi judul kolom baris halaman ukuran jumlah nilai hasil " +
    "bukti tetangga rt rw dusun kampung blok kelas jenjang tingkat golongan jenis macam bentuk cara proses tahap " +
    "keadaan kendala gangguan masalah sengketa selisih cacat keberatan kuasa pengguna rangka lantai luar dalam " +
    "depan belakang kondisi situasi suhu cuaca hujan angin longsor suara volume barangnya pengelola tindak pidana " +
    "hukum perkara banding jasa teknologi informasi organisasi lokasi administrasi transportasi populasi hal " +
    "lelang tender seleksi ujian pokja kasasi sidang putusan gugatan panjar lampiran surel telepon ponsel pesan " +
    "radio kantin parkir palang piket panggung responden narasumber moderator notulen lahir mati nikah kelahiran " +
    "kematian cerai ktp kk stnk bpkb jkn bpjs pns asn thl",
);
/** Names of things by the way they go, of which "masuk" alone would say something. */
export const IN_OR_OUT = /\b(?:surat|naskah|barang|tamu) (?:masuk|keluar)\b/gi;

/** Join words to one another, point at them or count them. */
const PARTICLES = words(
  "di ke dari pada oleh dalam untuk dengan kepada terhadap bagi atas antara melalui tentang mengenai sebagai " +
    "selaku sampai hingga selama sejak saat ketika menjelang sekitar seperti yaitu yakni termasuk beserta berikut " +
    "dan atau serta maupun para setiap tiap seluruh semua segala suatu sebuah seorang beberapa salah satu dua " +
    "tiga empat lima enam tujuh delapan sembilan sepuluh pertama kedua ketiga ini itu tersebut lain lainnya " +
    "sendiri masing-masing secara sesuai menurut berdasarkan karena akibat tanpa selain baru lama tertentu " +
    "terkait bersangkutan dimaksud lebih kurang paling sangat terlalu cukup hanya juga saja pun nya terlebih " +
    "dahulu sementara bersama sewaktu-waktu otomatis mendadak setempat terdekat terpadu sedikit banyak banyaknya " +
    "tertulis lisan umum khusus resmi utama teknis medis darurat pribadi berwarna bermotor pindahan front back " +
    "office online offline elektronik",
);
const DERIVED =
  /^(?:pe|per|ke)\p{L}{3,}an(?:nya)?$|^pe[lmnr]\p{L}{4,}$|^\p{L}{3,}(?:itas|isme)$|^\p{L}{3,}(?<!k)an$/u;
/** Of this form and yet said of something, or an order: "ketahuan", "kehilangan". */
const STATES = words(
  "kelihatan ketahuan kedapatan kehilangan kesulitan kehabisan kekurangan kelebihan kepanasan kedinginan kebanjiran " +
    "kecurian keberatan kerepotan kewalahan perlahan aman nyaman sopan bukan jangan demikian bersamaan perlu pergi pernah " +
    "percuma penuh penting percaya pelan pelan-pelan berlainan berurutan bergantian lakukan jalan",
);

/** Whether a word, as it is written, can surely be no predicate and no order. */
export function isSurelyNoun(word: string): boolean {
  const lower = word.toLowerCase();
  // Names and abbreviations; numbers.
  if (/^\p{Lu}/u.test(word) || /\d/.test(word)) return true;
  const bare = lower.replace(/nya$/, "");
  if (STATES.has(lower)) return false;
  return NOUNS.has(lower) || NOUNS.has(bare) || PARTICLES.has(lower) || DERIVED.test(lower);
}
