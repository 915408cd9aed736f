/**
 * Abbreviations that several issuers share: "PMK" is a regulation of the minister of finance, of the minister of health
 * or of the constitutional court. The number may tell which ("119/PMK.02/2020"), else the title; one that tells neither
 * leaves it open.
 */
import { ministryInNumber } from "./office.ts";

interface Meaning {
  readonly kind: string;
  /** Id of the ministry whose mark may stand in the number. */
  readonly ministry?: string;
  /** What such acts are about. */
  readonly about: RegExp;
}

const OF_HEALTH =
  /\b(?:kesehatan|puskesmas|pusat kesehatan|rumah sakit|rekam medi[ks]|medi[ks]|kedokteran|dokter|farmasi|kefarmasian|apotek|apoteker|obat|imunisasi|vaksin\w*|penyakit|wabah|gizi|stunting|bidan|kebidanan|perawat|keperawatan|klinik|klinis|pasien|kapitasi|narkotika|psikotropika|malaria|tuberkulosis|tbc?|hiv|transfusi|radiologi|laboratorium klini[ks]|higiene|sanitasi|stbm|air susu ibu|ambulans?)\b/;
const OF_FINANCE =
  /\b(?:keuangan|anggaran|perbendaharaan|bendahara|belanja|pajak|perpajakan|cukai|kepabeanan|bea (?:masuk|keluar|meterai)|kas negara|rekening|uang (?:persediaan|makan|lembur)|perjalanan dinas|standar biaya|barang milik negara|bmn|lelang|piutang|utang|pinjaman|hibah|akuntansi|penerimaan negara|pnbp|transfer ke daerah|dana (?:alokasi|bagi hasil|desa|transfer|insentif)|tunjangan hari raya|badan layanan umum)\b/;
const OF_CONSTITUTION =
  /\b(?:mahkamah konstitusi|hakim konstitusi|pengujian undang|perselisihan hasil pem\w+|beracara)\b/;
const OF_RELIGION =
  /\b(?:kementerian agama|departemen agama|madrasah|kantor urusan agama|nikah|perkawinan|haji|umrah|zakat|wakaf)\b/;
const OF_COURTS = /\b(?:mahkamah|peradilan|pengadilan|kepaniteraan|hakim|perkara)\b/;

const OF_TRANSPORT =
  /\b(?:perhubungan|lalu lintas|angkutan|kendaraan bermotor|perkeretaapian|kereta api|pelayaran|pelabuhan|kapal|penerbangan|bandar udara|pesawat|terminal|parkir|transportasi)\b/;

const SHARED: Readonly<Record<string, readonly Meaning[]>> = {
  pmk: [
    { kind: "permenkeu", ministry: "keu", about: OF_FINANCE },
    { kind: "permenkes", ministry: "kes", about: OF_HEALTH },
    { kind: "permk", about: OF_CONSTITUTION },
  ],
  kmk: [
    { kind: "kepmenkeu", ministry: "keu", about: OF_FINANCE },
    { kind: "kepmenkes", ministry: "kes", about: OF_HEALTH },
  ],
  pm: [{ kind: "permenhub", ministry: "hub", about: OF_TRANSPORT }],
  kma: [
    { kind: "kepmenag", about: OF_RELIGION },
    { kind: "kepma", about: OF_COURTS },
  ],
};

/**
 * The kind that a shared abbreviation stands for; undefined when the words name none, null when it cannot be told.
 * @param head folded words in front of the number
 * @param words the whole citation in lower case
 */
export function kindByTitle(
  head: string,
  parts: readonly string[],
  words: string,
): string | null | undefined {
  const named = head === "" && parts.length === 1 ? parts[0] : head;
  const abbreviation = /^(?:sk )?(?:([pk]mk|kma)\b|(pm)$)/
    .exec(named ?? "")
    ?.slice(1)
    .find(Boolean);
  const meanings = abbreviation === undefined ? undefined : SHARED[abbreviation];
  if (!meanings) return undefined;
  const ministry = parts.length > 1 ? ministryOf(parts) : undefined;
  if (ministry !== undefined) return meanings.find((one) => one.ministry === ministry)?.kind ?? null;
  // "KMA/032/SK/IV/2006", "026/KMA/SK/II/2012": numbered as the chief justice does.
  if (abbreviation === "kma" && parts.length > 1) return "kepma";
  const [meant, other] = meanings.filter(({ about }) => about.test(words));
  return meant && !other ? meant.kind : null;
}

/** "119/PMK.02", "188/KMK.03", "1691/MENKES/PER/VIII", "HK.01.07/MENKES/1186". */
function ministryOf(parts: readonly string[]): string | undefined {
  return parts.some((part) => /^kmk\b/.test(part)) ? "keu" : ministryInNumber(parts);
}
