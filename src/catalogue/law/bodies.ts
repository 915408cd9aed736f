/**
 * State bodies whose regulations offices cite. Not complete and need not be: a body that is missing still gets a kind
 * from its printed name. "Peraturan BPS", "Peraturan Badan Pusat Statistik" and "Perka BPS" are one kind, as the
 * body's head and the body issue in one series. A head whose series goes on beside the body's has a row of its own.
 */

interface Body {
  /** Ends the kind: `bps` → `perbps`. */
  readonly id: string;
  readonly name: string;
  /** The usual abbreviation. */
  readonly short: string;
  /** What its head is called; none where the row is a head's own. */
  readonly head?: "Kepala" | "Ketua" | "Gubernur";
  /** Other folded names. */
  readonly others?: readonly string[];
  /** Id and usual abbreviation of its regulations, decisions, circulars where they are not made by rule. */
  readonly peraturan?: readonly [id: string, short: string, ...others: string[]];
  readonly keputusan?: readonly [id: string, short: string, ...others: string[]];
  readonly edaran?: readonly [id: string, short: string, ...others: string[]];
}

export const BODIES: readonly Body[] = [
  {
    id: "ma",
    name: "Mahkamah Agung",
    short: "MA",
    head: "Ketua",
    peraturan: ["perma", "Perma"],
    keputusan: ["kepma", "SK KMA", "keputusan kma"],
    edaran: ["sema", "SEMA"],
  },
  {
    id: "sekma",
    name: "Sekretaris Mahkamah Agung",
    short: "Sekma",
    peraturan: ["persekma", "Persekma"],
  },
  { id: "mk", name: "Mahkamah Konstitusi", short: "MK", head: "Ketua" },
  {
    id: "kpu",
    name: "Komisi Pemilihan Umum",
    short: "KPU",
    head: "Ketua",
    peraturan: ["pkpu", "PKPU"],
  },
  {
    id: "bawaslu",
    name: "Badan Pengawas Pemilihan Umum",
    short: "Bawaslu",
    head: "Ketua",
    others: ["badan pengawas pemilu"],
    peraturan: ["perbawaslu", "Perbawaslu"],
  },
  {
    id: "ki",
    name: "Komisi Informasi",
    short: "KI",
    head: "Ketua",
    others: ["komisi informasi pusat", "ki pusat"],
    peraturan: ["perki", "PerKI"],
  },
  {
    id: "anri",
    name: "Arsip Nasional Republik Indonesia",
    short: "ANRI",
    head: "Kepala",
    others: ["arsip nasional"],
  },
  {
    id: "bkn",
    name: "Badan Kepegawaian Negara",
    short: "BKN",
    head: "Kepala",
    others: ["bakn", "badan administrasi kepegawaian negara"],
  },
  { id: "bps", name: "Badan Pusat Statistik", short: "BPS", head: "Kepala" },
  { id: "lan", name: "Lembaga Administrasi Negara", short: "LAN", head: "Kepala" },
  {
    id: "lkpp",
    name: "Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah",
    short: "LKPP",
    head: "Kepala",
    others: ["lembaga kebijakan pengadaan barang dan jasa pemerintah"],
  },
  {
    id: "bpkp",
    name: "Badan Pengawasan Keuangan dan Pembangunan",
    short: "BPKP",
    head: "Kepala",
  },
  { id: "bpk", name: "Badan Pemeriksa Keuangan", short: "BPK", head: "Ketua" },
  {
    id: "bpom",
    name: "Badan Pengawas Obat dan Makanan",
    short: "BPOM",
    head: "Kepala",
    others: ["badan pom"],
  },
  {
    id: "bnpb",
    name: "Badan Nasional Penanggulangan Bencana",
    short: "BNPB",
    head: "Kepala",
  },
  {
    id: "bnpp",
    name: "Badan Nasional Pencarian dan Pertolongan",
    short: "Basarnas",
    head: "Kepala",
    others: ["badan sar nasional"],
  },
  { id: "bnn", name: "Badan Narkotika Nasional", short: "BNN", head: "Kepala" },
  {
    id: "bmkg",
    name: "Badan Meteorologi, Klimatologi, dan Geofisika",
    short: "BMKG",
    head: "Kepala",
  },
  {
    id: "perpusnas",
    name: "Perpustakaan Nasional",
    short: "Perpusnas",
    head: "Kepala",
    others: ["perpustakaan nasional republik indonesia"],
  },
  { id: "bssn", name: "Badan Siber dan Sandi Negara", short: "BSSN", head: "Kepala" },
  {
    id: "bkkbn",
    name: "Badan Kependudukan dan Keluarga Berencana Nasional",
    short: "BKKBN",
    head: "Kepala",
    others: ["badan koordinasi keluarga berencana nasional"],
  },
  { id: "bkpm", name: "Badan Koordinasi Penanaman Modal", short: "BKPM", head: "Kepala" },
  { id: "bpn", name: "Badan Pertanahan Nasional", short: "BPN", head: "Kepala" },
  { id: "big", name: "Badan Informasi Geospasial", short: "BIG", head: "Kepala" },
  { id: "bapanas", name: "Badan Pangan Nasional", short: "Bapanas", head: "Kepala" },
  { id: "brin", name: "Badan Riset dan Inovasi Nasional", short: "BRIN", head: "Kepala" },
  {
    id: "kap",
    name: "Kepala Kepolisian Negara Republik Indonesia",
    short: "Kapolri",
    others: ["kepala kepolisian", "kepala polri"],
    peraturan: ["perkap", "Perkap", "perkapolri"],
  },
  {
    id: "polri",
    name: "Kepolisian Negara Republik Indonesia",
    short: "Polri",
    head: "Kepala",
    others: ["kepolisian"],
    peraturan: ["perpol", "Perpol"],
  },
  {
    id: "kejaksaan",
    name: "Kejaksaan Agung",
    short: "Kejaksaan",
    others: ["jaksa agung", "kejaksaan"],
    peraturan: ["perja", "Perja"],
  },
  { id: "kpk", name: "Komisi Pemberantasan Korupsi", short: "KPK", head: "Ketua" },
  { id: "kasn", name: "Komisi Aparatur Sipil Negara", short: "KASN", head: "Ketua" },
  {
    id: "ojk",
    name: "Otoritas Jasa Keuangan",
    short: "OJK",
    head: "Ketua",
    peraturan: ["pojk", "POJK"],
    edaran: ["seojk", "SEOJK"],
  },
  {
    id: "bi",
    name: "Bank Indonesia",
    short: "BI",
    head: "Gubernur",
    peraturan: ["pbi", "PBI", "peraturan gubernur bank indonesia", "peraturan gubernur bi"],
  },
];
