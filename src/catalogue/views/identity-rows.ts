/** The identity part of the form, row by row: number, dates, approver, name. */
import { labelOn, type FormKey } from "../../schema/field-labels.ts";
import { formatDate, type PrintedDate } from "../../schema/printed/printed-date.ts";
import type { Catalogue, Sop } from "../types.ts";
import { gapWords } from "./form-gaps.ts";

export interface IdentityRow {
  readonly key: string;
  readonly label: string;
  /** Lines of the value; empty when the form leaves it blank. */
  readonly lines: readonly string[];
  /** The printed words where today's spelling is shown instead. */
  readonly printed: string | null;
  readonly gaps: readonly string[];
}

/**
 * In the order of the form; of effect and approval a form has a row for what it prints. A form
 * that is no SOP AP has only the rows that it prints: what else it has is among its other parts.
 */
export function identityRows(catalogue: Catalogue, sop: Sop): IdentityRow[] {
  const rows = allRows(catalogue, sop);
  return sop.formulir === "sop-ap" ? rows : rows.filter(({ lines }) => lines.length > 0);
}

function allRows(catalogue: Catalogue, sop: Sop): IdentityRow[] {
  const { jabatan, nama, pangkat, nip } = sop.disahkanOleh;
  const approver = [jabatan, nama, pangkat, catalogue.site.tampilkanNip && nip ? `NIP. ${nip}` : undefined];
  return [
    row(sop, "nomor", sop.nomor ? [sop.nomor] : []),
    dateRow(sop, "tanggalPembuatan", sop.tanggalPembuatan),
    dateRow(sop, "tanggalRevisi", sop.tanggalRevisi),
    // Where neither is printed, it is the date of effect that is missing (PermenPAN-RB 35/2012).
    ...(sop.tanggalEfektif || !sop.tanggalPengesahan
      ? [dateRow(sop, "tanggalEfektif", sop.tanggalEfektif)]
      : []),
    ...(sop.tanggalPengesahan ? [dateRow(sop, "tanggalPengesahan", sop.tanggalPengesahan)] : []),
    row(
      sop,
      "disahkanOleh",
      approver.filter((line) => line !== undefined),
    ),
    row(sop, "nama", [sop.nama]),
  ];
}

function row(sop: Sop, key: FormKey, lines: readonly string[], printed: string | null = null): IdentityRow {
  return {
    key,
    label: labelOn(sop.formulir, key),
    lines,
    printed,
    gaps: gapWords(sop, key, lines.length === 0),
  };
}

function dateRow(sop: Sop, key: FormKey, date: PrintedDate | undefined): IdentityRow {
  if (!date) return row(sop, key, []);
  // A dash on paper is what the paper says; nothing on paper is a gap.
  if (date.iso === "") return row(sop, key, date.printed.trim() === "" ? [] : [date.printed]);
  const modern = formatDate(date.iso);
  return row(sop, key, [modern], modern === date.printed ? null : date.printed);
}
