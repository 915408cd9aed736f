/** Questions that only the office can answer, made from the findings: for a visit, a letter, or a telephone call. */
import { formatDate } from "../schema/printed-date.ts";
import { ruleOf } from "./findings/index.ts";
import type { Catalogue, Sop, Unit } from "./types.ts";

export interface Question {
  /** Unique on the page. */
  readonly id: string;
  readonly text: string;
  /** Why it is asked, where that is not plain. */
  readonly help: string | null;
  readonly rows: readonly QuestionRow[];
}

/** One thing that needs an answer of its own. */
export interface QuestionRow {
  readonly label: string;
  readonly path: string | null;
  /** What the document prints, or what is known. */
  readonly printed: readonly string[];
}

/** Questions for findings by code, in the order of the form; `printed` is the part of the form to quote. */
const BY_CODE: Readonly<
  Record<string, { readonly text: string; readonly printed?: (sop: Sop) => readonly string[] }>
> = {
  NOMOR_TANPA_URUT: {
    text: "Berapa nomor urut SOP berikut menurut buku agenda?",
    printed: ({ nomor }) => (nomor === undefined ? [] : [nomor]),
  },
  PERINGATAN_TERPOTONG: {
    text: "Bagaimana bunyi lengkap kalimat Peringatan berikut?",
    printed: ({ peringatan }) => peringatan,
  },
  PERINGATAN_KOSONG: { text: "Apakah SOP berikut memiliki Peringatan? Bila ya, bagaimana bunyinya?" },
  PERINGATAN_DIDUGA_SALINAN: {
    text: "Peringatan berikut sama dengan pada SOP lain. Apakah memang untuk SOP ini? Bila tidak, bagaimana bunyinya?",
    printed: ({ peringatan }) => peringatan,
  },
  KETERKAITAN_KOSONG: { text: "SOP apa saja yang langsung terkait dengan SOP berikut (bagian Keterkaitan)?" },
  KUALIFIKASI_DIDUGA_SALINAN: {
    text: "Kualifikasi Pelaksana berikut tampaknya dari SOP lain. Apa kualifikasi yang benar?",
    printed: ({ kualifikasiPelaksana }) => kualifikasiPelaksana,
  },
  PENCATATAN_DOKUMEN_LAIN: {
    text: "Pencatatan berikut menyebut dokumen dari SOP lain. Dokumen apa yang benar?",
    printed: ({ pencatatan }) => pencatatan,
  },
  PERALATAN_TERPOTONG: {
    text: "Bagaimana bunyi lengkap butir Peralatan dan Perlengkapan berikut?",
    printed: ({ peralatan }) => peralatan,
  },
};

/** Asked in other words below, once for the unit and not for every SOP. */
const ASKED_ELSEWHERE = new Set(["PENULISAN_NAMA_PEJABAT_TAK_BAKU", "DASAR_HUKUM_SUDAH_DIGANTI"]);

/**
 * All questions for one unit, those about the form first.
 * Findings of the lowest severity are left to the page of findings: they need no answer.
 */
export function questionsFor(catalogue: Catalogue, unit: Unit): Question[] {
  const sops = unit.sopIds.map((id) => catalogue.sops.get(id)!);
  return [
    ...aboutFindings(sops),
    ...aboutRegulations(catalogue, sops),
    question(
      "berlaku",
      "Apakah SOP berikut masih berlaku, dan kapan terakhir ditinjau?",
      unconfirmed(sops),
      "Katalog tidak menyatakan sebuah SOP berlaku sebelum kantor membenarkannya.",
    ),
    question(
      "bagan-alir",
      "Dapatkah halaman bagan alir (uraian prosedur) SOP berikut dibagikan?",
      sops.filter((sop) => !sop.prosedur).map((sop) => rowOf(sop)),
    ),
    question(
      "belum-terbit",
      "SOP berikut disebut pada Keterkaitan. Apakah SOP itu ada, dan dapatkah naskahnya dibagikan?",
      [...catalogue.unpublished.values()]
        .filter(({ unitId }) => unitId === unit.id)
        .map(({ nama, path, backlinks }) => ({
          label: nama,
          path,
          printed: [`disebut ${backlinks.length} kali`],
        })),
    ),
    ...aboutApprovers(catalogue, sops),
  ].filter(({ rows }) => rows.length > 0);
}

function question(
  id: string,
  text: string,
  rows: readonly QuestionRow[],
  help: string | null = null,
): Question {
  return { id, text, help, rows };
}

function rowOf({ nama, path }: Sop, printed: readonly string[] = []): QuestionRow {
  return { label: nama, path, printed };
}

/** One question a code: first those with words of their own, then all other findings that are more than a remark. */
function aboutFindings(sops: readonly Sop[]): Question[] {
  const rows = new Map<string, QuestionRow[]>(Object.keys(BY_CODE).map((code) => [code, []]));
  for (const sop of sops) {
    const messages = new Map<string, string[]>();
    for (const { code, severity, message } of sop.findings) {
      if (ASKED_ELSEWHERE.has(code) || (severity === "catatan" && !(code in BY_CODE))) continue;
      messages.set(code, [...(messages.get(code) ?? []), message]);
    }
    for (const [code, told] of messages) {
      const known = BY_CODE[code];
      const row = rowOf(sop, known ? (known.printed?.(sop) ?? []) : told);
      const list = rows.get(code);
      if (list) list.push(row);
      else rows.set(code, [row]);
    }
  }
  return Array.from(rows, ([code, list]) => {
    const own = BY_CODE[code]?.text;
    const { title, advice } = ruleOf(code);
    return own === undefined
      ? question(code, `${title}. Bagaimana yang benar?`, list, advice)
      : question(code, own, list);
  });
}

/** Local regulations whose status nobody has confirmed, and legal bases that were replaced. */
function aboutRegulations({ regulations }: Catalogue, sops: readonly Sop[]): Question[] {
  const counts = new Map<string, number>();
  for (const { regulationKeys } of sops) {
    for (const key of regulationKeys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const open: QuestionRow[] = [];
  const replaced: QuestionRow[] = [];
  for (const [key, regulation] of regulations) {
    const count = counts.get(key);
    if (count === undefined) continue;
    const { longName, title, path, registered, region, successor } = regulation;
    const label = title === null ? longName : `${longName} tentang ${title}`;
    const status = registered?.status ?? "belum dikonfirmasi";
    if (status === "belum dikonfirmasi" && region !== null)
      open.push({ label, path, printed: [`dikutip ${count} SOP`] });
    if (status !== "diganti" && status !== "dicabut") continue;
    const by = successor ? `${status} oleh ${successor.teks}` : `sudah ${status}`;
    replaced.push({ label, path, printed: [by, `dikutip ${count} SOP`] });
  }
  return [
    question(
      "peraturan-daerah",
      "Apakah peraturan daerah berikut masih berlaku? Bila tidak, apa penggantinya?",
      open,
    ),
    question(
      "dasar-hukum-diganti",
      "Dasar hukum berikut sudah diganti. Apakah SOP-nya sudah atau akan disesuaikan?",
      replaced,
    ),
  ];
}

function unconfirmed(sops: readonly Sop[]): QuestionRow[] {
  return sops
    .filter(({ status }) => status === undefined || status === "belum dikonfirmasi")
    .map((sop) => rowOf(sop, sop.effective.iso ? [`tercetak ${formatDate(sop.effective.iso)}`] : []));
}

/** Official spelling where a rule doubts it, and consent to show the NIP; no NIP is ever printed here. */
function aboutApprovers({ site }: Catalogue, sops: readonly Sop[]): Question[] {
  const spellings = new Map<string, number>();
  const withNip = new Map<string, number>();
  let doubtful = false;
  for (const { disahkanOleh, findings } of sops) {
    const { jabatan, nama, nip } = disahkanOleh;
    if (nama !== undefined) spellings.set(nama, (spellings.get(nama) ?? 0) + 1);
    const holder = jabatan ?? nama ?? "Pejabat yang mengesahkan";
    if (nip !== undefined) withNip.set(holder, (withNip.get(holder) ?? 0) + 1);
    doubtful ||= findings.some(({ code }) => code === "PENULISAN_NAMA_PEJABAT_TAK_BAKU");
  }
  const rows = (counts: ReadonlyMap<string, number>): QuestionRow[] =>
    Array.from(counts, ([label, count]) => ({ label, path: null, printed: [`tercetak pada ${count} SOP`] }));
  return [
    question(
      "nama-pejabat",
      "Bagaimana penulisan resmi nama pejabat yang mengesahkan?",
      doubtful ? rows(spellings) : [],
    ),
    question(
      "nip",
      "Bolehkah NIP pejabat yang mengesahkan ditampilkan di situs ini?",
      // An office that publishes its own SOPs decides that itself.
      site.tampilkanNip || site.resmi ? [] : rows(withNip),
      "NIP memuat tanggal lahir, masa kerja, dan jenis kelamin; tanpa izin, katalog tidak menampilkannya.",
    ),
  ];
}
