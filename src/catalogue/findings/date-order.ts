import { isBefore } from "../../schema/printed-date.ts";
import type { Rule } from "./rule.ts";

export const dateOrder: Rule = {
  code: "TANGGAL_TIDAK_BERURUTAN",
  severity: "peringatan",
  title: "Tanggal tidak berurutan",
  reason:
    "SOP disahkan dan berlaku sesudah selesai dibuat, dan berlaku paling cepat pada hari disahkan (PermenPAN-RB 35/2012, bagian identitas butir 3 dan 5).",
  advice: "Periksa tanggal pada naskah asli, lalu betulkan yang keliru.",
  check: ({ data: { tanggalPembuatan: made, tanggalPengesahan: approved, tanggalEfektif: effective } }) => {
    const problems = [];
    const approvedEarly = made && approved && isBefore(approved.iso, made.iso);
    if (approvedEarly) {
      problems.push({
        field: "tanggalPengesahan",
        message: `Tanggal Pengesahan (${approved.printed}) mendahului Tanggal Pembuatan (${made.printed}).`,
      });
    }
    const [earlier, label] =
      approved && !approvedEarly ? [approved, "Tanggal Pengesahan"] : [made, "Tanggal Pembuatan"];
    if (effective && earlier && isBefore(effective.iso, earlier.iso)) {
      problems.push({
        field: "tanggalEfektif",
        message: `Tanggal Efektif (${effective.printed}) mendahului ${label} (${earlier.printed}).`,
      });
    }
    return problems;
  },
};
