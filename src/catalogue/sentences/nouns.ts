/**
 * Words of an office's sentences that can be no predicate: things, persons, places, times, and what joins them. With them
 * a clause can be followed to its end without a doubt that it says something which no list knows.
 */
import { words } from "./predicates.ts";

/** Things, persons, places. None that an order may consist of ("koordinasi dengan …") or a duty ("risiko pemohon"). */
const NOUNS = words(
  "acara adat addendum adendum administrasi advokat agama agenda agunan agustus ahli air akta akun akuntan " +
    "alamat alarm alat aluminium ambulans amplop amunisi anak anestesi anggaran anggota angin angka angsuran " +
    "anjing antena api aplikasi apotek apoteker april arsip arsitek asap asesor aset asn aspal atap atasan aturan " +
    "auditor aula ayam ayat bab babinsa badan bagian bahan bahasa baja baliho balita bandara bangsa bangsal " +
    "bangunan banjar bank bantal bapak barang barangnya baris basis bata batas baterai batu bawahan bayi becak " +
    "belakang bencana bendahara bendungan bengkel benih beras berita berkas besi beton biaya bibi bidan bidang " +
    "bilyet biodata bioskop blangko blanko blok borgol bpjs bpkb brosur buah bukti buku bulan bunga bupati bus " +
    "butir camat cap cara cuaca cucu dada daerah daftar daging dalam dana danau danramil darah data dekan denah " +
    "depan deposito dermaga desa desember deterjen dinas dinding direktur disposisi dokter dokumen domain dosen " +
    "drainase duplikasi dus dusun email emas ember enumerator faktur fakultas farmasi februari fitur folder " +
    "formulir foto fotokopi frekuensi fumigasi gangguan garam gedung gelas genset genteng gereja gigi ginjal " +
    "girik giro gizi golongan grafik gubernur gudang gugatan gula gunung guru hakim hal halaman hama hari hasil " +
    "hati helm hidran hidung hotel hukum huruf hutan ibu identitas ijazah ijin ikan imam informasi infus " +
    "inkubator insinyur instansi internet inventaris irigasi isteri istri izin jadwal jagat jagung jaksa jam " +
    "jaminan jangka jantung januari jari jaringan jarum jas jasa jembatan jenazah jendela jenderal jenis jenjang " +
    "jkn judul juli jumat jumlah juni jurnal juru jurusan kabel kabupaten kaca kader kakek kaki kalkulator kamar " +
    "kambing kamera kamis kampung kampus kamus kanal kantin kantor kapal kapolres kapolsek kapsul kapten karcis " +
    "kardus kartu karung karya kas kasa kasur katalog kateter kavling kayu keadaan kebakaran kebidanan kebun " +
    "kecamatan kedelai kegiatan kelahiran kelas keluarga kelurahan kematian kendala kendaraan kepala keponakan " +
    "kerabat keran kereta kerja ketua kiai kios kk klaim koleksi kolom kolonel komandan kompor komputer kondisi " +
    "kontrak kontraktor kop koran korban kota krama ktp kuasa kucing kuesioner kuil kuitansi kulit kuota kupon " +
    "kurikulum kursi kwitansi label laboratorium laci ladang lahan laman lampiran lampu lantai laptop leher " +
    "lelang lem lemari lembah lembar limbah listrik lokasi loket luar lurah mahasiswa majalah makam makanan malam " +
    "manajer map mapel maret masa masalah masjid masker masyarakat mata materai mediator mei meja memo menit " +
    "menteri menu merek mesin meterai metrologi mikroskop minggu minyak mobil model modem moderator modul motor " +
    "mulut murid musala napi narasumber nasi naskah negara nenek nikah nilai nomor nota notaris notula notulen " +
    "novel november nozel nyamuk obat obligasi oksigen oktober operator orang ordner organisasi otak pabrik padi " +
    "pagar pagi pajak paket paku palang paman panci panggung panitera panitia panjar pantai parkir paru pasal " +
    "pasar pasfoto pasien pasir paspor pastor pegawai pejabat pekan pelabuhan pelapor peluru pemerintah pemilik " +
    "pemohon pemuda pencacah pendeta penduduk pengacara pengadu pengelola penggaris pengguna pensil penyakit " +
    "penyedia penyidik perahu perak perawat perban perda periode perkara perpustakaan persalinan persil peserta " +
    "pestisida peta petak peti petugas pidana pihak piket pimpinan pintu pipa piring pistol plastik plester pns " +
    "poin pokja poli polis polisi ponsel populasi portal pos poster posyandu prajurit premi presiden printer " +
    "profil program prosedur proses provinsi proyek proyektor psikolog pulau pulpen punggung pusat puskesmas " +
    "pustu putusan rabu radio radiografer radiologi rak rangka rapor raport rapot reagen register rekanan " +
    "rekening reklame rekomendasi rektor rektorat responden restoran retina retribusi risalah rombongan rompi " +
    "rontgen roti rt ruang ruangan rumah rumahsakit rw sabtu sabun saham saldo salep salinan salon saluran sampah " +
    "sampel sampul sandi sanitarian santri sapi sarung satelit satpam saudara sawah sayur sekolah sekretaris " +
    "seksi selang selasa seleksi selimut semen semesta semester sendok senin senjata sensus senter sepatu sepeda " +
    "september seri sersan sertifikat sertipikat server siang sidang sidik silabus sinyal sirene sirine sirup " +
    "sisa sistem siswa situasi situs sketsa skripsi sop sopir sore spanduk spesifikasi spesimen spidol staf " +
    "stasiun statistik stempel stiker stnk stok strip suami suara subbagian suhu suku sumur sungai surat surel " +
    "susu syarat tabel tablet tabung tahanan tahap tahun takaran taman tambak tamu tanah tanda tangan tangga " +
    "tangki tarif tautan teknisi teknologi telaahan telinga telur tempat tempo tenda tender tensimeter tentara " +
    "terdakwa termin terminal termometer ternak terpidana tersangka tesis tetangga thl tiket tikus tim tindak " +
    "tipe tisu toko tokoh toleransi topi transportasi triwulan trotoar truk tulang tunggakan uang ujian ukuran " +
    "ulama undangan unggas unit urin ustaz vaksin vendor visa volume voucer waduk wajah waktu wali wapres warga " +
    "waris warung wihara wilayah",
);
/** Words that name one thing together, though one of them alone would say something. */
const NAMES =
  /\b(?:(?:surat|naskah|barang|tamu) (?:masuk|keluar)|(?:hasil|alat|kegiatan|ruang|jadwal|undangan|peserta|bahan|mesin|pompa|buku|kartu|kertas|data|notulen|bukti|jam|uang) (?:rapat(?: (?:pleno|koordinasi|evaluasi|kerja|staf|anggota|desa))?|ukur|survei|baca|cetak|tulis|ketik|periksa|lapor|uji|bayar|kendali|jaga|rawat|tunggu|pinjam|operasi)|rapat (?:pleno|koordinasi|evaluasi|kerja|staf|anggota|desa)|habis pakai|tidak mampu|baru lahir|gawat darurat|masa berlaku|tepat waktu|wajib pajak|orang tua|rumah sakit|peserta didik|serah terima|tata tertib|waktu operasi)\b/gi;
/** Said of a person, though each word alone names a thing. */
const AWAY = /\bdinas luar\b/gi;
/** "terjadi banjir", "banjir terjadi": what comes about is a thing. */
const COMES_ABOUT =
  /^(\p{L}+ )(?:(terjadi|terdapat|timbul|(?:tidak )?ada(?= ke\p{L}+an\b)) \p{L}+|\p{L}+ (terjadi))\b/giu;

/** A sentence in which names and what comes about are things. */
export function withNames(sentence: string): string {
  return sentence
    .replaceAll(AWAY, "pergi")
    .replaceAll(NAMES, "hal")
    .replace(COMES_ABOUT, (_, opener: string, first?: string, last?: string) =>
      first === undefined ? `${opener}hal ${last ?? ""}` : `${opener}${first} hal`,
    );
}

const NUMBER = "dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|juta";
/** "… batas waktu 3 hari", "… sidang pekan depan": a figure or a time at the end may be what is said. */
const FIGURE = new RegExp(
  `(?:\\d|(?<!\\p{L})(?:${NUMBER}|pekan|besok|lusa|nanti|pelaksana|tanda|(?:hari|minggu|bulan|tahun)(?= depan| berikut)))\\s*(?:\\p{L}+)?$`,
  "iu",
);

/** Whether a sentence ends in what may be said of its subject without a verb. */
export function endsInFigure(sentence: string): boolean {
  return FIGURE.test(sentence);
}

/** Join words to one another, point at them or count them. */
const PARTICLES = words(
  "bagi semua lain dahulu sangat terlalu di ke dari pada oleh dalam untuk dengan kepada terhadap atas antara melalui tentang mengenai sebagai selaku " +
    "sampai hingga selama sejak saat ketika menjelang sekitar seperti yaitu yakni termasuk beserta berikut dan " +
    "atau serta maupun para setiap tiap seluruh segala suatu sebuah seorang beberapa satu dua tiga empat lima " +
    "enam tujuh delapan sembilan sepuluh pertama kedua ketiga ini itu tersebut lainnya sendiri masing-masing " +
    "secara menurut berdasarkan karena akibat selain baru lama tertentu terkait bersangkutan dimaksud paling pun " +
    "nya terlebih sementara bersama sewaktu-waktu mendadak setempat terdekat terpadu banyaknya tertulis umum " +
    "utama teknis medis darurat pribadi berwarna bermotor pindahan front back office elektronik",
);
const DERIVED =
  /^(?:pe|per|ke)\p{L}{3,}an(?:nya)?$|^pe[lmnr]\p{L}{4,}$|^\p{L}{3,}(?:itas|isme)$|^\p{L}{3,}(?<!k)an$/u;
/** Of this form and yet said of something, or an order: "ketahuan", "kehilangan". */
const STATES = words(
  "kelihatan ketahuan kedapatan kehilangan kesulitan kehabisan kekurangan kelebihan kepanasan kedinginan kebanjiran " +
    "kecurian keberatan kerepotan kewalahan perlahan aman nyaman sopan bukan jangan demikian bersamaan perempuan ringan perlu pergi pernah " +
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
