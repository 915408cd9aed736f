/** Questions that only the office can answer, made from the findings: for a visit, a letter, or a telephone call. */
import { must } from "../../schema/must.ts";
import { append } from "../../words/append.ts";
import { formatDate } from "../../schema/printed-date.ts";
import { codesWithQuestion, ruleOf, type RuleText } from "../findings/index.ts";
import { approverName } from "../findings/approver-name.ts";
import { endOf } from "../register/replaced-basis.ts";
import type { Catalogue, Sop, Unit } from "../types.ts";

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

/**
 * All questions for one unit, those about the form first.
 * Findings of the lowest severity are left to the page of findings: they need no answer.
 */
export function questionsFor(catalogue: Catalogue, unit: Unit): Question[] {
  const sops = unit.sopIds.map((id) => must(catalogue.sops, id));
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
  const rows = new Map<string, QuestionRow[]>(codesWithQuestion().map((code) => [code, []]));
  for (const sop of sops) {
    const byCode = Map.groupBy(sop.findings, ({ code }) => code);
    for (const [code, findings] of byCode) {
      const { question: own, quotes, askedApart } = ruleOf(code);
      if (askedApart || (own === undefined && findings.every(({ severity }) => severity === "catatan")))
        continue;
      const told = own === undefined ? findings.map(({ message }) => message) : quoted(sop, quotes);
      append(rows, code, rowOf(sop, told));
    }
  }
  return Array.from(rows, ([code, list]) => {
    const { title, advice, question: own } = ruleOf(code);
    return own === undefined
      ? question(code, `${title}. Bagaimana yang benar?`, list, advice)
      : question(code, own, list);
  });
}

function quoted(sop: Sop, part: RuleText["quotes"]): readonly string[] {
  return part === undefined ? [] : [sop[part] ?? []].flat();
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
    const end = endOf(regulation);
    if (end === null) continue;
    const by = successor ? `${end} oleh ${successor.teks}` : `sudah ${end}`;
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
    doubtful ||= findings.some(({ code }) => code === approverName.code);
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
