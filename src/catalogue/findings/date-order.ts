import { labelOn, type FormKey } from "../../schema/field-labels.ts";
import { isBefore } from "../../schema/printed/printed-date.ts";
import type { Rule } from "./rule.ts";

export const dateOrder = {
  code: "TANGGAL_TIDAK_BERURUTAN",
  severity: "peringatan",
  title: "Tanggal tidak berurutan",
  reason:
    "SOP disahkan dan berlaku sesudah selesai dibuat, dan berlaku paling cepat pada hari disahkan (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 3 dan 5).",
  advice: "Periksa tanggal pada naskah asli, lalu betulkan yang keliru.",
  check: ({ data }) => {
    const { tanggalPembuatan: made, tanggalPengesahan: approved, tanggalEfektif: effective } = data;
    const name = (key: FormKey): string => labelOn(data.formulir, key);
    const problems = [];
    const approvedEarly = made && approved && isBefore(approved.iso, made.iso);
    if (approvedEarly) {
      problems.push({
        field: "tanggalPengesahan",
        message: `${name("tanggalPengesahan")} (${approved.printed}) mendahului ${name("tanggalPembuatan")} (${made.printed}).`,
      });
    }
    const [earlier, label] =
      approved && !approvedEarly ? [approved, name("tanggalPengesahan")] : [made, name("tanggalPembuatan")];
    if (effective && earlier && isBefore(effective.iso, earlier.iso)) {
      problems.push({
        field: "tanggalEfektif",
        message: `${name("tanggalEfektif")} (${effective.printed}) mendahului ${label} (${earlier.printed}).`,
      });
    }
    return problems;
  },
} as const satisfies Rule;
