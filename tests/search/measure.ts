/** Reads the queries and measures how well a search answers them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** One line of a file of queries; each file says at its top what the keys mean. */
export interface QueryCase {
  readonly cari: string;
  readonly pertama?: readonly (number | string)[];
  readonly semua?: readonly (number | string)[];
  readonly bukan?: readonly (number | string)[];
  readonly kosong?: boolean;
  readonly layanan?: boolean;
  readonly takAda?: boolean;
  readonly takAdaPeraturan?: boolean;
}

/** What a search answered: addresses in rank order, and what it said beside them. */
export interface Answer {
  readonly urls: readonly string[];
  /** It gave the sentence on citizens' services. */
  readonly service: boolean;
  /** It said that the catalogue has nothing on this: what is listed is only akin. */
  readonly denies: boolean;
}

export interface ClassFigures {
  readonly name: string;
  readonly count: number;
  readonly success1: number;
  readonly success3: number;
  readonly mrr: number;
  /** Queries that are not fully right, with what came first. */
  readonly failures: readonly string[];
}

/** Slugs of the twelve in the order of the source document. */
const SLUGS = [
  "penyusunan-perjanjian-kinerja",
  "penyusunan-laporan-tahunan",
  "penyusunan-laporan-bulanan",
  "penyusunan-laporan-semesteran",
  "penyusunan-indikator-kinerja-utama",
  "pelaksanaan-pengukuran-kinerja",
  "penyusunan-laporan-kinerja",
  "penyusunan-rencana-kegiatan-anggaran",
  "penyusunan-perencanaan-kinerja",
  "penyusunan-rencana-strategi",
  "pelaporan-spp-dan-ikm",
  "penyusunan-sakip",
];

/** The queries by class, in the order of the file. */
export function queryCases(name = "queries.yaml"): [name: string, cases: QueryCase[]][] {
  const file = fileURLToPath(new URL(name, import.meta.url));
  return Object.entries(parse(readFileSync(file, "utf8")) as Record<string, QueryCase[]>);
}

/** Measures one class; `answers` are in the order of `cases`. */
export function measureClass(
  name: string,
  cases: readonly QueryCase[],
  answers: readonly Answer[],
): ClassFigures {
  const ranks = cases.map((query, at) => rankOf(query, answers[at]!));
  const share = (accept: (rank: number) => boolean): number => ranks.filter(accept).length / cases.length;
  return {
    name,
    count: cases.length,
    success1: share((rank) => rank === 1),
    success3: share((rank) => rank <= 3),
    mrr: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / cases.length,
    failures: cases.flatMap((query, at) =>
      ranks[at] === 1
        ? []
        : [`${query.cari} (rank ${ranks[at]}): ${answers[at]!.urls.slice(0, 4).join(" ") || "nothing"}`],
    ),
  };
}

/** The figures of all classes together, each query counting once. */
export function overall(classes: readonly ClassFigures[]): ClassFigures {
  const count = classes.reduce((sum, { count: one }) => sum + one, 0);
  const mean = (value: (figures: ClassFigures) => number): number =>
    classes.reduce((sum, figures) => sum + value(figures) * figures.count, 0) / count;
  return {
    name: "semua",
    count,
    success1: mean((f) => f.success1),
    success3: mean((f) => f.success3),
    mrr: mean((f) => f.mrr),
    failures: [],
  };
}

/** A table of figures, two searches side by side. */
export function figuresTable(ours: readonly ClassFigures[], plain: readonly ClassFigures[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const cells = ({ success1, success3, mrr }: ClassFigures): string[] =>
    [success1, success3, mrr].map((value) => value.toFixed(2));
  return [
    row(["class", "queries", "success@1", "success@3", "MRR", "plain @1", "plain @3", "plain MRR"]),
    row(["---", "---:", "---:", "---:", "---:", "---:", "---:", "---:"]),
    ...ours.map((figures, at) =>
      row([figures.name, String(figures.count), ...cells(figures), ...cells(plain[at]!)]),
    ),
  ].join("\n");
}

/** Rank of the first expected result; Infinity where something is missing or must not be there. */
function rankOf(query: QueryCase, { urls, service, denies }: Answer): number {
  const found = (target: number | string): boolean => urls.some((url) => leadsTo(url, target));
  const nothing = denies || urls.length === 0;
  if (query.kosong) return nothing && (!query.layanan || service) ? 1 : Infinity;
  if (query.layanan && service) return 1;
  if ((query.takAda || query.takAdaPeraturan) && nothing) return 1;
  if (!query.pertama) return query.semua?.every(found) && !query.bukan?.some(found) ? 1 : Infinity;
  // To deny what is there is no answer, whatever is listed.
  if (denies || query.bukan?.some(found) || !(query.semua ?? []).every(found)) return Infinity;
  const rank = urls.findIndex((url) => query.pertama!.some((target) => leadsTo(url, target))) + 1;
  return rank === 0 ? Infinity : rank;
}

function leadsTo(url: string, target: number | string): boolean {
  if (typeof target === "number") return url.endsWith(`/${SLUGS[target - 1]}/`);
  return url.endsWith(`/${target}`) || url.replace(/[?#].*/, "").endsWith(`/${target}`);
}
