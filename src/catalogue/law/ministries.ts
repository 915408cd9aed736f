/**
 * Ministries whose regulations offices cite, under today's and former names. Not complete and need not be:
 * a ministry that is missing still gets a kind from its printed name.
 */

interface Ministry {
  /** Ends the kind: `dagri` → `permendagri`. */
  readonly id: string;
  /** After "Menteri". */
  readonly name: string;
  /** After "Permen": "dagri", "PAN-RB". */
  readonly short: string;
  /** Other folded names: after "Menteri", after "Permen" or "Men", or in a number (`M.PAN`). */
  readonly others: readonly string[];
  /** Usual abbreviation of its regulations where it is not "Permen…". */
  readonly regulation?: string;
}

export const MINISTRIES: readonly Ministry[] = [
  { id: "dagri", name: "Dalam Negeri", short: "dagri", others: ["dalam negri"] },
  { id: "pan", name: "Pendayagunaan Aparatur Negara", short: "PAN", others: [] },
  {
    id: "panrb",
    name: "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    short: "PAN-RB",
    others: ["pan rb", "pan dan rb", "pan dan reformasi birokrasi", "pendayagunaan aparatur negara rb"],
  },
  { id: "keu", name: "Keuangan", short: "keu", others: ["pmk"], regulation: "PMK" },
  { id: "ag", name: "Agama", short: "ag", others: ["pma"], regulation: "PMA" },
  {
    id: "kumham",
    name: "Hukum dan Hak Asasi Manusia",
    short: "kumham",
    others: ["hukum dan ham", "huk ham"],
  },
  { id: "kominfo", name: "Komunikasi dan Informatika", short: "kominfo", others: [] },
  { id: "komdigi", name: "Komunikasi dan Digital", short: "komdigi", others: [] },
  { id: "kes", name: "Kesehatan", short: "kes", others: [] },
  { id: "dikbud", name: "Pendidikan dan Kebudayaan", short: "dikbud", others: [] },
  {
    id: "dikbudristek",
    name: "Pendidikan, Kebudayaan, Riset, dan Teknologi",
    short: "dikbudristek",
    others: ["dikbud ristek"],
  },
  { id: "diknas", name: "Pendidikan Nasional", short: "diknas", others: [] },
  { id: "sos", name: "Sosial", short: "sos", others: [] },
  {
    id: "desa",
    name: "Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi",
    short: "desa PDTT",
    others: ["desa", "des", "desa pdtt", "des pdtt", "desa pembangunan daerah tertinggal"],
  },
  { id: "hub", name: "Perhubungan", short: "hub", others: [] },
  { id: "pupr", name: "Pekerjaan Umum dan Perumahan Rakyat", short: "PUPR", others: [] },
  { id: "pu", name: "Pekerjaan Umum", short: "PU", others: [] },
  { id: "lhk", name: "Lingkungan Hidup dan Kehutanan", short: "LHK", others: [] },
  { id: "lh", name: "Lingkungan Hidup", short: "LH", others: [] },
  { id: "tan", name: "Pertanian", short: "tan", others: [] },
  { id: "dag", name: "Perdagangan", short: "dag", others: [] },
  { id: "perin", name: "Perindustrian", short: "perin", others: ["ind"] },
  { id: "naker", name: "Ketenagakerjaan", short: "naker", others: ["aker"] },
  {
    id: "nakertrans",
    name: "Tenaga Kerja dan Transmigrasi",
    short: "nakertrans",
    others: ["akertrans"],
  },
  {
    id: "ristekdikti",
    name: "Riset, Teknologi, dan Pendidikan Tinggi",
    short: "ristekdikti",
    others: ["ristek dikti", "riset teknologi dan dikti"],
  },
  { id: "hut", name: "Kehutanan", short: "hut", others: [] },
  { id: "par", name: "Pariwisata", short: "par", others: [] },
  { id: "setneg", name: "Sekretaris Negara", short: "setneg", others: ["sesneg"] },
  { id: "hukum", name: "Hukum", short: "hukum", others: [] },
  { id: "dikdasmen", name: "Pendidikan Dasar dan Menengah", short: "dikdasmen", others: [] },
  {
    id: "atrbpn",
    name: "Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional",
    short: " ATR/BPN",
    others: [
      "atr",
      "atr bpn",
      "atr kbpn",
      "atr ka bpn",
      "atr kepala bpn",
      "agraria dan tata ruang",
      "agraria dan tata ruang bpn",
      "agraria dan tata ruang kepala bpn",
      "agraria kepala badan pertanahan nasional",
      "agraria",
    ],
  },
  {
    id: "kopukm",
    name: "Koperasi dan Usaha Kecil dan Menengah",
    short: "kopUKM",
    others: ["koperasi dan ukm", "kop ukm", "kop dan ukm", "kukm"],
  },
  { id: "esdm", name: "Energi dan Sumber Daya Mineral", short: " ESDM", others: [] },
  { id: "kp", name: "Kelautan dan Perikanan", short: " KP", others: ["kkp"] },
  {
    id: "ppn",
    name: "Perencanaan Pembangunan Nasional",
    short: " PPN",
    others: [
      "ppn bappenas",
      "ppn kepala bappenas",
      "bappenas",
      "perencanaan pembangunan nasional bappenas",
      "perencanaan pembangunan nasional kepala bappenas",
      "perencanaan pembangunan nasional kepala badan perencanaan pembangunan nasional",
    ],
  },
  {
    id: "pppa",
    name: "Pemberdayaan Perempuan dan Perlindungan Anak",
    short: " PPPA",
    others: ["pp dan pa", "pp pa"],
  },
  { id: "parekraf", name: "Pariwisata dan Ekonomi Kreatif", short: "parekraf", others: [] },
  { id: "pora", name: "Pemuda dan Olahraga", short: "pora", others: [] },
  { id: "han", name: "Pertahanan", short: "han", others: [] },
  { id: "lu", name: "Luar Negeri", short: "lu", others: [] },
  { id: "bumn", name: "Badan Usaha Milik Negara", short: " BUMN", others: [] },
];

/** Since 2010 its regulations bear the longer name; before, the shorter. One line of ministries, two names. */
const PAN_RENAMED = 2010;

/** The ministry's id in a year: people write PAN for PAN-RB and the other way round; the year tells. */
export function ministryIn(id: string, year: number): string {
  if (id !== "pan" && id !== "panrb") return id;
  return year < PAN_RENAMED ? "pan" : "panrb";
}
