/**
 * The catalogue as search records. What is searched stands in fields of index words (roots and groups of expressions),
 * one field per weight; what is shown stands in `title` and in the content.
 */
import { termPath } from "../../catalogue/addresses.ts";
import { abbreviationId } from "../../catalogue/form/abbreviations.ts";
import { parseCitation } from "../../catalogue/citation/citation.ts";
import { isMerelyRevoked } from "../../catalogue/register/replaced-basis.ts";
import type { Catalogue, Sop, Unit, UnpublishedSop } from "../../catalogue/types.ts";
import type { Regulation, RegulationIdentity } from "../../catalogue/regulation-types.ts";
import { standingWords } from "../../catalogue/views/standing-words.ts";
import { FIELD_WEIGHTS, ITEM, KINDS, PART, type SearchField } from "../fields.ts";
import type { IndexLexicon } from "./index-lexicon.ts";
import type { PageEntry } from "./help-records.ts";
import { pageEntries } from "./page-records.ts";
import { regulationTexts, sopFields, sopLinkTexts, unitTexts } from "./searchable-texts.ts";
import { numberYearToken, regulationToken } from "../understanding.ts";
import { titledName } from "../../catalogue/law/regulation-key.ts";
import { must } from "../../basics/must.ts";
import { keysOf, tableOf } from "../../basics/typed-keys.ts";

export interface SearchRecord {
  readonly url: string;
  readonly language: "id";
  /** Labelled printed texts, for showing where a result matched: `label ‖ item ‖ item ¦ label ‖ …`. */
  readonly content: string;
  readonly meta: Record<SearchField, string>;
  readonly filters: Record<string, string[]>;
}

/** All records of a catalogue, published SOPs first. Paths are below the base; pages add it. */
export function* searchRecords(catalogue: Catalogue, lexicon: IndexLexicon): Generator<SearchRecord> {
  for (const sop of catalogue.sops.values()) yield sopRecord(catalogue, sop, lexicon);
  for (const regulation of catalogue.regulations.values()) yield regulationRecord(regulation, lexicon);
  for (const unit of catalogue.units.values()) yield unitRecord(catalogue, unit, lexicon);
  for (const sop of catalogue.unpublished.values()) yield unpublishedRecord(catalogue, sop, lexicon);
  for (const entry of catalogue.glossary.singkatan) yield termRecord(entry, lexicon);
  for (const entry of pageEntries(catalogue)) yield pageRecord(entry, lexicon);
}

function sopRecord(catalogue: Catalogue, sop: Sop, lexicon: IndexLexicon): SearchRecord {
  const links = sopLinkTexts(sop);
  const fields = sopFields(sop);
  const group = catalogue.groups.find(({ id }) => id === sop.groupId);
  const unit = catalogue.units.get(sop.unitId);
  const standing = standingWords(catalogue, sop);
  const regulations = sop.regulationKeys.flatMap((key) => catalogue.regulations.get(key) ?? []);
  return record(sop.path, sop.nama, {
    words: {
      nama: lexicon.indexWords(sop.nama),
      alias: (sop.alias ?? []).flatMap((alias) => lexicon.indexWords(alias)),
      kait: links.flatMap((text) => lexicon.indexWords(text)),
      kode: lexicon.indexWords(sop.nomor ?? ""),
      isi: [...fields.flatMap(([, items]) => items), ...unitTexts(unit), group?.nama ?? ""].flatMap((text) =>
        lexicon.indexWords(text),
      ),
      rujukan: regulations.flatMap(regulationTokens),
    },
    parts: [
      ["Disebut juga", sop.alias ?? []],
      ["Keterkaitan", links],
      ...fields,
      ["Nomor SOP", sop.nomor ? [sop.nomor] : []],
      ["Status", standing ? [standing] : []],
    ],
    filters: {
      jenis: [sop.past === null ? KINDS.sop : KINDS.past],
      kelompok: group ? [group.nama] : [],
      unit: unit ? [unit.nama] : [],
      tahun: sop.countsFrom.iso ? [sop.countsFrom.iso.slice(0, 4)] : [],
      kelengkapan: sop.past === null ? [sop.completeness.level] : [],
      peraturan: regulations.map((regulation) => regulation.shortName),
    },
  });
}

function regulationRecord(regulation: Regulation, lexicon: IndexLexicon): SearchRecord {
  const { shortName, registered, successor } = regulation;
  const next = successor && parseCitation(successor.teks, regulation.region)?.identity;
  return record(regulation.path, titledName(regulation), {
    words: {
      peraturan: regulationTexts(regulation).flatMap((text) => lexicon.indexWords(text)),
      kode: regulationTokens(regulation),
      // Whoever looks for the successor is led to what it replaced.
      rujukan: next ? regulationTokens(next) : [],
    },
    parts: [
      ["Bentuk singkat", [shortName]],
      ["Status", [registered?.status ?? "belum terdaftar"]],
      [isMerelyRevoked(regulation) ? "Dicabut oleh" : "Diganti oleh", successor ? [successor.teks] : []],
      ["Dikutip sebagai", regulation.wordings.map((wording) => wording.teks)],
    ],
    filters: { jenis: [KINDS.regulation], tahun: [String(regulation.year)], peraturan: [shortName] },
  });
}

function unitRecord({ units }: Catalogue, unit: Unit, lexicon: IndexLexicon): SearchRecord {
  const above = unit.parentId === null ? unit.induk : must(units, unit.parentId).nama;
  return record(unit.path, unit.nama, {
    words: {
      unit: unitTexts(unit).flatMap((text) => lexicon.indexWords(text)),
      kode: lexicon.indexWords(unit.kodeWilayah ?? ""),
    },
    parts: [
      ["Kode", unit.kodeWilayah ? [unit.kodeWilayah] : []],
      ["Di bawah", above ? [above] : []],
    ],
    filters: { jenis: [KINDS.unit], unit: [unit.nama] },
  });
}

function unpublishedRecord(catalogue: Catalogue, sop: UnpublishedSop, lexicon: IndexLexicon): SearchRecord {
  const unit = catalogue.units.get(sop.unitId);
  const namedBy = new Set(sop.backlinks.map(({ sopId }) => sopId));
  return record(sop.path, sop.nama, {
    words: { disebut: lexicon.indexWords(sop.nama) },
    parts: [["Disebut oleh", [`${namedBy.size} SOP`]]],
    filters: { jenis: [KINDS.unpublished], unit: unit ? [unit.nama] : [] },
  });
}

function termRecord(entry: Catalogue["glossary"]["singkatan"][number], lexicon: IndexLexicon): SearchRecord {
  const { singkatan, kepanjangan, lain = [], penjelasan } = entry;
  return record(termPath(abbreviationId(singkatan)), `${singkatan}: ${kepanjangan}`, {
    words: { istilah: [singkatan, kepanjangan, ...lain].flatMap((text) => lexicon.indexWords(text)) },
    parts: [
      ["Bentuk lain", lain],
      ["Penjelasan", penjelasan ? [penjelasan] : []],
    ],
    filters: { jenis: [KINDS.term] },
  });
}

function pageRecord({ path, title, words, says }: PageEntry, lexicon: IndexLexicon): SearchRecord {
  return record(path, title, {
    words: { halaman: lexicon.indexWords(title), bantuan: lexicon.indexWords(words) },
    parts: [["Isi", [says]]],
    filters: { jenis: [KINDS.page] },
  });
}

function regulationTokens(regulation: RegulationIdentity): string[] {
  return [
    regulationToken(regulation),
    regulationToken({ ...regulation, region: null }),
    numberYearToken(regulation.number, regulation.year),
  ];
}

interface RecordParts {
  readonly words: Partial<Record<SearchField, readonly string[]>>;
  readonly parts: readonly (readonly [label: string, items: readonly string[]])[];
  readonly filters: Record<string, string[]>;
}

function record(path: string, title: string, { words, parts, filters }: RecordParts): SearchRecord {
  const meta = tableOf(keysOf(FIELD_WEIGHTS), (field) => [...new Set(words[field] ?? [])].join(" "));
  const printed = parts.filter(([, items]) => items.length > 0);
  // Pagefind leaves out, without a word, what has no content.
  const content = (printed.length > 0 ? printed : [["Nama", [title]] as const])
    .map(([label, items]) => [label, ...items].join(ITEM))
    .join(PART);
  return {
    url: path,
    language: "id",
    content,
    meta: { ...meta, title },
    filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
  };
}
