/** All that a SOP's page shows, in the order and with the labels of the form. */
import type { SopId } from "../../schema/ids.ts";
import { must, present } from "../../basics/must.ts";
import { comparePath } from "../addresses.ts";
import { lacksSteps } from "../form/printed-steps.ts";
import { NOT_HERE } from "../reader-words.ts";
import { formatDate } from "../../schema/printed/printed-date.ts";
import type { Abbreviation } from "../form/abbreviations.ts";
import type { Catalogue, Completeness, Finding, Sop } from "../types.ts";
import { fieldLabel } from "../../schema/field-labels.ts";
import { printedFields, type PrintedPart } from "./form-fields.ts";
import { identityRows, type IdentityRow } from "./identity-rows.ts";
import type { PageLink } from "./page-link.ts";
import { finderOf, usedAbbreviations } from "./used-abbreviations.ts";
import { printView, type PrintView } from "./print-view.ts";
import { performerPages } from "../procedure/performers.ts";
import { procedureView, type ProcedureView } from "./procedure-view.ts";
import { sopHead, type SopHead } from "./sop-head.ts";
import { sopNamedIn } from "./named-sop.ts";
import { replacedNotes, type ReplacedNote } from "./replaced-notes.ts";
import { standingNote, type StandingNote } from "./standing-words.ts";
import { oldVersionsOf, type OldVersion } from "./version-view.ts";

export interface SopView {
  readonly id: string;
  readonly path: string;
  readonly nama: string;
  readonly head: SopHead;
  /** What to say of a SOP that has been withdrawn or replaced. */
  readonly standing: StandingNote | null;
  /** SOPs that this one came in place of. */
  /** What it came in place of, or will (`said`). */
  readonly predecessors: readonly (PageLink & { readonly said: string })[];
  readonly unit: { readonly nama: string; readonly path: string; readonly kop: readonly string[] };
  readonly group: { readonly id: string; readonly nama: string };
  readonly identity: readonly IdentityRow[];
  /** Dasar Hukum to Pencatatan, row by row as on the form. */
  readonly fields: readonly PrintedPart[];
  readonly print: PrintView;
  readonly prosedur: ProcedureView | null;
  /** What readers are told where the catalogue has no steps. */
  readonly noProcedure: string | null;
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
  /** Earlier versions that the catalogue holds, the latest first. */
  readonly versions: readonly OldVersion[];
  /** SOPs with nearly the same name, a few, with the address of the comparison. */
  readonly near: readonly PageLink[];
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/** The view of one SOP. Throws when the id is not in the catalogue (an impossible state). */
export function sopView(catalogue: Catalogue, id: SopId): SopView {
  const sop = must(catalogue.sops, id);
  const unit = must(catalogue.units, sop.unitId);
  const group = present(catalogue.groups.find((one) => one.id === sop.groupId));
  const find = finderOf(catalogue);
  const fields = printedFields(catalogue, sop, find);
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
    predecessors: sop.predecessorIds.map((other) => ({
      ...present(linkTo(other)),
      said: must(catalogue.sops, other).past === null ? "Akan menggantikan" : "Menggantikan",
    })),
    unit: { nama: unit.nama, path: unit.path, kop: unit.kop },
    group: { id: group.id, nama: group.nama },
    identity: identityRows(catalogue, sop),
    fields,
    print: printView(catalogue, sop),
    prosedur: sop.prosedur
      ? procedureView(sop.prosedur, sopNamedIn(catalogue, sop), performerPages(sop))
      : null,
    noProcedure: lacksSteps(sop) ? noStepsWords(catalogue, unit.nama) : null,
    backlinks: sop.backlinks.map(({ sopId, teks }) => ({ ...present(linkTo(sopId)), teks })),
    replaced: replacedNotes(catalogue, sop),
    near: nearLinks(catalogue, sop),
    findings: sop.findings.map((finding) => ({
      ...finding,
      fieldLabel: fieldLabel(finding.field, sop.formulir),
    })),
    remarks: (sop.catatan ?? [])
      .filter((remark) => sop.past !== null || !("kode" in remark && remark.kode))
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
    versions: oldVersionsOf(catalogue, sop),
    previous: linkTo(sop.previousId),
    next: linkTo(sop.nextId),
  };
}

/** An official site does not send its readers to the office that they are reading. */
function noStepsWords({ site }: Catalogue, unit: string): string {
  const here = `Langkah kerja SOP ini ${NOT_HERE}.`;
  return site.resmi ? here : `${here} Untuk mengetahui urutannya, tanyakan ke ${unit}.`;
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
