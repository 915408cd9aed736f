import { formatDate, isBefore } from "../../schema/printed/printed-date.ts";
import { labelOn } from "../../schema/field-labels.ts";
import type { Rule } from "./rule.ts";

/** The revision date may lie ahead: it may be the planned review (PermenPAN-RB 35/2012, item 4). */
const DATES = ["tanggalPembuatan", "tanggalPengesahan", "tanggalEfektif"] as const;

export const futureDate = {
  code: "TANGGAL_DI_MASA_DEPAN",
  severity: "peringatan",
  title: "Tanggal belum tiba",
  reason:
    "SOP yang diterbitkan sudah dibuat dan disahkan. Tanggal yang belum tiba berarti salah tulis, atau SOP itu belum berlaku.",
  advice: "Periksa tahun dan bulannya pada naskah asli. Bila benar, tandai bahwa SOP belum berlaku.",
  check: ({ data }, { today }) =>
    DATES.flatMap((field) => {
      const date = data[field];
      if (!date || !isBefore(today, date.iso)) return [];
      const message = `${labelOn(data.formulir, field)} (${date.printed}) belum tiba pada ${formatDate(today)}.`;
      return [{ field, message }];
    }),
} as const satisfies Rule;
