/** All that a SOP's page shows, in the order and with the labels of the form. */
import { must } from "../../schema/must.ts";
import { comparePath } from "../addresses.ts";
import { formatDate, type PrintedDate } from "../../schema/printed-date.ts";
import {
  abbreviationFinder,
  type Abbreviation,
  type AbbreviationFinder,
  type TextPart,
} from "../abbreviations.ts";
import type { Catalogue, Completeness, Finding, Regulation, Sop } from "../types.ts";
import { FIELD_LABELS, fieldLabel } from "../../schema/field-labels.ts";
import { ruleOf } from "../findings/index.ts";
import { UNFILLED } from "../findings/rule.ts";
import { printView, type PrintView } from "./print-view.ts";
import { procedureView, type ProcedureView } from "./procedure-view.ts";
import { sopHead, type SopHead } from "./sop-head.ts";
import { regulationStatus } from "./regulation-status.ts";
import { sopNamedIn } from "./named-sop.ts";
import { replacedNotes, type ReplacedNote } from "./replaced-notes.ts";
import { standingNote, type StandingNote } from "./standing-words.ts";

export interface SopView {
  readonly id: string;
  readonly path: string;
  readonly nama: string;
  readonly head: SopHead;
  /** What to say of a SOP that has been withdrawn or replaced. */
  readonly standing: StandingNote | null;
  /** SOPs that this one came in place of. */
  readonly predecessors: readonly PageLink[];
  readonly unit: { readonly nama: string; readonly path: string; readonly kop: readonly string[] };
  readonly group: { readonly id: string; readonly nama: string };
  readonly identity: readonly IdentityRow[];
  /** Dasar Hukum to Pencatatan, row by row as on the form. */
  readonly fields: readonly FormField[];
  readonly print: PrintView;
  readonly prosedur: ProcedureView | null;
  readonly backlinks: readonly (PageLink & { readonly teks: string })[];
  /** Legal bases that have been replaced since. */
  readonly replaced: readonly ReplacedNote[];
  readonly findings: readonly (Finding & { readonly fieldLabel: string })[];
  /** Remarks of the editor that are not findings. */
  readonly remarks: readonly string[];
  readonly completeness: Completeness;
  /** Abbreviations on this page, in order of the alphabet. */
  readonly abbreviations: readonly Abbreviation[];
  readonly aliases: readonly string[];
  readonly sumber: Sop["sumber"] | null;
  readonly riwayat: readonly { readonly date: string; readonly perubahan: string }[];
  /** SOPs with nearly the same name, a few, with the address of the comparison. */
  readonly near: readonly PageLink[];
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

export interface PageLink {
  readonly label: string;
  readonly path: string;
}

export interface IdentityRow {
  readonly key: string;
  readonly label: string;
  /** Lines of the value; empty when the form leaves it blank. */
  readonly lines: readonly string[];
  /** The printed words where today's spelling is shown instead. */
  readonly printed: string | null;
  readonly gaps: readonly string[];
}

export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly items: readonly FormItem[];
  /** Gaps of the field as a whole. */
  readonly gaps: readonly string[];
}

export interface FormItem {
  readonly text: string;
  /** The text in stretches, where it holds abbreviations to explain; else null. */
  readonly parts: readonly TextPart[] | null;
  readonly path: string | null;
  /** What the link leads to when that is worth a word: a regulation's status, an unpublished SOP. */
  readonly note: { readonly text: string; readonly tone: "good" | "gap" | "plain" } | null;
  readonly gaps: readonly string[];
  /** Pages of the regulations that the words themselves name as amending the one cited. */
  readonly amendedBy?: readonly PageLink[];
}

/** The view of one SOP. Throws when the id is not in the catalogue (an impossible state). */
export function sopView(catalogue: Catalogue, id: string): SopView {
  const sop = catalogue.sops.get(id);
  if (!sop) throw new Error(`No SOP "${id}" in the catalogue`);
  const unit = must(catalogue.units, sop.unitId);
  const group = catalogue.groups.find((one) => one.id === sop.groupId)!;
  const find = finderOf(catalogue);
  const fields = formFields(catalogue, sop, find);
  const linkTo = (other: string | null): PageLink | null => {
    const target = other === null ? undefined : catalogue.sops.get(other);
    return target ? { label: target.nama, path: target.path } : null;
  };

  return {
    id,
    path: sop.path,
    nama: sop.nama,
    head: sopHead(catalogue, sop),
    standing: standingNote(catalogue, sop),
    predecessors: sop.predecessorIds.map((other) => linkTo(other)!),
    unit: { nama: unit.nama, path: unit.path, kop: unit.kop },
    group: { id: group.id, nama: group.nama },
    identity: identityRows(catalogue, sop),
    fields,
    print: printView(catalogue, sop),
    prosedur: sop.prosedur ? procedureView(sop.prosedur, sopNamedIn(catalogue, sop)) : null,
    backlinks: sop.backlinks.map(({ sopId, teks }) => ({ ...linkTo(sopId)!, teks })),
    replaced: replacedNotes(catalogue, sop),
    near: nearLinks(catalogue, sop),
    findings: sop.findings.map((finding) => ({ ...finding, fieldLabel: fieldLabel(finding.field) })),
    remarks: (sop.catatan ?? [])
      .filter((remark) => !("kode" in remark && remark.kode))
      .map(({ teks }) => teks),
    completeness: sop.completeness,
    abbreviations: usedAbbreviations([
      find(sop.nama),
      ...fields.flatMap((field) => field.items.map((one) => one.parts ?? [])),
    ]),
    aliases: sop.alias ?? [],
    sumber: sop.sumber ?? null,
    riwayat: (sop.riwayat ?? []).map(({ tanggal, perubahan }) => ({
      date: formatDate(tanggal.iso),
      perubahan,
    })),
    previous: linkTo(sop.previousId),
    next: linkTo(sop.nextId),
  };
}

/** How many near names a page offers for comparison. */
const NEAR = 3;

function nearLinks(catalogue: Catalogue, sop: Sop): PageLink[] {
  const ids = new Set(sop.nearNames.flatMap(({ members }) => members.slice(0, NEAR + 1).map(({ id }) => id)));
  ids.delete(sop.id);
  return [...ids].slice(0, NEAR).map((id) => ({
    label: must(catalogue.sops, id).nama,
    path: comparePath(sop.id, id),
  }));
}

function identityRows(catalogue: Catalogue, sop: Sop): IdentityRow[] {
  const { jabatan, nama, pangkat, nip } = sop.disahkanOleh;
  const approver = [jabatan, nama, pangkat, catalogue.site.tampilkanNip && nip ? `NIP. ${nip}` : undefined];
  return [
    row(sop, "nomor", sop.nomor ? [sop.nomor] : []),
    dateRow(sop, "tanggalPembuatan", sop.tanggalPembuatan),
    dateRow(sop, "tanggalRevisi", sop.tanggalRevisi),
    ...(sop.tanggalEfektif ? [dateRow(sop, "tanggalEfektif", sop.tanggalEfektif)] : []),
    ...(sop.tanggalPengesahan ? [dateRow(sop, "tanggalPengesahan", sop.tanggalPengesahan)] : []),
    row(
      sop,
      "disahkanOleh",
      approver.filter((line) => line !== undefined),
    ),
    row(sop, "nama", [sop.nama]),
  ];
}

function row(sop: Sop, key: string, lines: readonly string[], printed: string | null = null): IdentityRow {
  return { key, label: FIELD_LABELS[key]!, lines, printed, gaps: gapsOf(sop, key, lines.length === 0) };
}

function dateRow(sop: Sop, key: string, date: PrintedDate | undefined): IdentityRow {
  if (!date) return row(sop, key, []);
  // A dash on paper is what the paper says; nothing on paper is a gap.
  if (date.iso === "") return row(sop, key, date.printed.trim() === "" ? [] : [date.printed]);
  const modern = formatDate(date.iso);
  return row(sop, key, [modern], modern === date.printed ? null : date.printed);
}

function formFields(catalogue: Catalogue, sop: Sop, find: AbbreviationFinder): FormField[] {
  const item = (
    text: string,
    path: string | null = null,
    note: FormItem["note"] = null,
  ): Omit<FormItem, "gaps"> => {
    const parts = find(text);
    return { text, parts: parts.some(({ abbreviation }) => abbreviation) ? parts : null, path, note };
  };
  const field = (key: string, items: readonly Omit<FormItem, "gaps">[]): FormField => ({
    key,
    label: FIELD_LABELS[key]!,
    items: items.map((one, index) => ({ ...one, gaps: gapsOf(sop, `${key}.${index}`, false) })),
    gaps: gapsOf(sop, key, items.length === 0),
  });
  const known = [
    field(
      "dasarHukum",
      sop.citations.map(({ teks, key, amendedBy }) => {
        const regulation = key === null ? undefined : catalogue.regulations.get(key);
        if (!regulation) return item(teks);
        const amending = amendedBy.map((one) => must(catalogue.regulations, one));
        return {
          ...item(teks, regulation.path, statusNote(regulation)),
          amendedBy: amending.map(({ shortName, path }) => ({ label: shortName, path })),
        };
      }),
    ),
    field(
      "kualifikasiPelaksana",
      sop.kualifikasiPelaksana.map((text) => item(text)),
    ),
    field(
      "keterkaitan",
      sop.links.map(({ teks, target }) => {
        if (target.kind === "sop") return item(teks, must(catalogue.sops, target.id).path);
        if (target.kind === "tidak-ada") return item(teks);
        return item(teks, must(catalogue.unpublished, target.id).path, {
          text: "belum dipublikasikan",
          tone: "plain",
        });
      }),
    ),
    field(
      "peralatan",
      sop.peralatan.map((text) => item(text)),
    ),
    field(
      "peringatan",
      sop.peringatan.map((text) => item(text)),
    ),
    field(
      "pencatatan",
      sop.pencatatan.map((text) => item(text)),
    ),
  ];
  // A form that is no SOP AP shows only the parts that it prints.
  const printed = sop.formulir === "sop-ap" ? known : known.filter(({ items }) => items.length > 0);
  return [...printed, ...otherParts(sop.bagianLain, item)];
}

/** What the form prints beyond the known parts, under its own headings. */
function otherParts(parts: Sop["bagianLain"], item: (text: string) => Omit<FormItem, "gaps">): FormField[] {
  return parts.map(({ judul, isi }, index) => ({
    key: `bagian-${index + 1}`,
    label: judul,
    items: isi.map((text) => ({ ...item(text), gaps: [] })),
    gaps: isi.length === 0 ? [UNFILLED] : [],
  }));
}

function statusNote(regulation: Regulation): FormItem["note"] {
  const status = regulationStatus(regulation);
  return {
    text: status.label,
    tone: status.tone === "good" ? "good" : status.tone === "replaced" ? "gap" : "plain",
  };
}

/** Short words for the gaps at a field, or at one item of it; `unfilled`: the form leaves it empty. */
function gapsOf(sop: Sop, field: string, unfilled: boolean): string[] {
  const words = sop.findings
    .filter((finding) => finding.field === field)
    .flatMap(({ code }) => ruleOf(code).gap ?? []);
  return [...new Set(unfilled ? [UNFILLED, ...words] : words)];
}

function usedAbbreviations(texts: readonly (readonly TextPart[])[]): Abbreviation[] {
  const used = new Map<string, Abbreviation>();
  for (const { abbreviation } of texts.flat()) if (abbreviation) used.set(abbreviation.id, abbreviation);
  return [...used.values()].sort((a, b) => a.short.localeCompare(b.short, "id"));
}

const finders = new WeakMap<Catalogue, AbbreviationFinder>();

/** One finder per catalogue: making it means compiling one large pattern. */
function finderOf(catalogue: Catalogue): AbbreviationFinder {
  const known = finders.get(catalogue);
  if (known) return known;
  const finder = abbreviationFinder(catalogue.glossary);
  finders.set(catalogue, finder);
  return finder;
}
