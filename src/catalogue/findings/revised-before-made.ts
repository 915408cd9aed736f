import { isBefore } from "../../schema/printed/printed-date.ts";
import type { Rule } from "./rule.ts";

export const revisedBeforeMade = {
  code: "TANGGAL_REVISI_SEBELUM_PEMBUATAN",
  severity: "galat",
  title: "Tanggal Revisi mendahului Tanggal Pembuatan",
  reason:
    "SOP tidak dapat direvisi sebelum dibuat (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 3 dan 4). Salah satu tanggal keliru.",
  advice: "Periksa kedua tanggal pada naskah asli, lalu betulkan yang keliru.",
  check: ({ data: { tanggalPembuatan, tanggalRevisi } }) =>
    tanggalRevisi && tanggalPembuatan && isBefore(tanggalRevisi.iso, tanggalPembuatan.iso)
      ? [
          {
            field: "tanggalRevisi",
            message: `Tanggal Revisi (${tanggalRevisi.printed}) mendahului Tanggal Pembuatan (${tanggalPembuatan.printed}).`,
          },
        ]
      : [],
} as const satisfies Rule;
