/** Questions that only the office can answer, made from the findings: for a visit, a letter, or a telephone call. */
import { append } from "../../basics/append.ts";
import { formatDate } from "../../schema/printed/printed-date.ts";
import { codesWithQuestion, ruleOf, RULES, type RuleText } from "../findings/index.ts";
import type { AskedApart } from "../findings/rule.ts";
import { byFollowed, followed } from "../lifetime/followed.ts";
import { lacksSteps } from "../form/printed-steps.ts";
import { endingOf, replacedWords } from "../register/replaced-basis.ts";
import type { Catalogue, Sop, Unit } from "../types.ts";
import { tally } from "../../basics/tally.ts";
import { titledName } from "../law/regulation-key.ts";

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
  const sops = followed(catalogue, unit.sopIds);
  return [
    ...aboutFindings(sops),
    question(
      "peraturan-daerah",
      "Apakah peraturan daerah berikut masih berlaku? Bila tidak, apa penggantinya?",
      unconfirmedLaws(catalogue, sops),
    ),
    ...onceForUnit("dasar-hukum-diganti", catalogue, sops),
    question(
      "berlaku",
      "Apakah SOP berikut masih berlaku, dan kapan terakhir ditinjau?",
      unconfirmed(sops),
      "Katalog tidak menyatakan sebuah SOP berlaku sebelum kantor membenarkannya.",
    ),
    question(
      "bagan-alir",
      catalogue.site.resmi
        ? "Bagaimana bagan alir (uraian prosedur) SOP berikut?"
        : "Dapatkah halaman bagan alir (uraian prosedur) SOP berikut dibagikan?",
      sops.filter(lacksSteps).map((sop) => rowOf(sop)),
    ),
    question(
      "belum-terbit",
      catalogue.site.resmi
        ? "SOP berikut disebut pada Keterkaitan. Apakah SOP itu ada, dan kapan dimuat di katalog?"
        : "SOP berikut disebut pada Keterkaitan. Apakah SOP itu ada, dan dapatkah naskahnya dibagikan?",
      [...catalogue.unpublished.values()]
        .filter(({ unitId }) => unitId === unit.id)
        .flatMap(({ nama, path, backlinks }) => {
          const count = byFollowed(catalogue, backlinks).length;
          return count === 0 ? [] : [{ label: nama, path, printed: [`disebut ${count} kali`] }];
        }),
    ),
    ...onceForUnit("nama-pejabat", catalogue, sops),
    question(
      "nip",
      "Bolehkah NIP pejabat yang mengesahkan ditampilkan di situs ini?",
      withNip(catalogue, sops),
      "NIP memuat tanggal lahir, masa kerja, dan jenis kelamin; tanpa izin, katalog tidak menampilkannya.",
    ),
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

/** What is asked once for the unit, in the words of the rule that asks it. */
function onceForUnit(id: AskedApart, catalogue: Catalogue, sops: readonly Sop[]): Question[] {
  return RULES.filter((rule) => rule.askedApart === id).map(({ code, title, question: text = title }) =>
    question(id, text, LISTED[id](catalogue, sops, code)),
  );
}

const LISTED: Readonly<
  Record<AskedApart, (catalogue: Catalogue, sops: readonly Sop[], code: string) => QuestionRow[]>
> = {
  "dasar-hukum-diganti": (catalogue, sops) =>
    citedBy(catalogue, sops).flatMap(({ regulation, row }) => {
      const end = endingOf(regulation);
      return end === null ? [] : [{ ...row, printed: [replacedWords(end), ...row.printed] }];
    }),
  // All spellings met, where any is doubted.
  "nama-pejabat": (_, sops, code) =>
    sops.some(({ findings }) => findings.some((finding) => finding.code === code))
      ? printedOn(sops, ({ disahkanOleh }) => disahkanOleh.nama)
      : [],
};

/** The regulations that these SOPs cite, each with how many do. */
function citedBy({ regulations }: Catalogue, sops: readonly Sop[]) {
  const counts = countsOf(sops.flatMap(({ regulationKeys }) => regulationKeys));
  return Array.from(regulations.values()).flatMap((regulation) => {
    const { key, path } = regulation;
    const count = counts.get(key);
    if (count === undefined) return [];
    return [{ regulation, row: { label: titledName(regulation), path, printed: [`dikutip ${count} SOP`] } }];
  });
}

/** Local regulations whose status nobody has confirmed. */
function unconfirmedLaws(catalogue: Catalogue, sops: readonly Sop[]): QuestionRow[] {
  return citedBy(catalogue, sops).flatMap(({ regulation: { registered, region }, row }) =>
    region !== null && (registered?.status ?? "belum dikonfirmasi") === "belum dikonfirmasi" ? [row] : [],
  );
}

function unconfirmed(sops: readonly Sop[]): QuestionRow[] {
  return sops
    .filter(({ status }) => status === undefined || status === "belum dikonfirmasi")
    .map((sop) => rowOf(sop, sop.countsFrom.iso ? [`tercetak ${formatDate(sop.countsFrom.iso)}`] : []));
}

/** Whether NIPs may be shown; none is ever printed here. An office that publishes its own SOPs decides that itself. */
function withNip({ site }: Catalogue, sops: readonly Sop[]): QuestionRow[] {
  if (site.tampilkanNip || site.resmi) return [];
  return printedOn(sops, ({ disahkanOleh: { jabatan, nama, nip } }) =>
    nip === undefined ? undefined : (jabatan ?? nama ?? "Pejabat yang mengesahkan"),
  );
}

/** What stands on SOPs, once each, with on how many. */
function printedOn(sops: readonly Sop[], what: (sop: Sop) => string | undefined): QuestionRow[] {
  return Array.from(countsOf(sops.flatMap((sop) => what(sop) ?? [])), ([label, count]) => ({
    label,
    path: null,
    printed: [`tercetak pada ${count} SOP`],
  }));
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) tally(counts, word);
  return counts;
}
