import type { Rule } from "./rule.ts";

export const revisionEqualsCreation: Rule = {
  code: "TANGGAL_REVISI_SAMA_DENGAN_PEMBUATAN",
  severity: "catatan",
  form: "sop-ap",
  title: "Tanggal Revisi sama dengan Tanggal Pembuatan",
  reason:
    "Tanggal Revisi berisi tanggal SOP direvisi atau tanggal rencana ditinjau kembali (PermenPAN-RB 35/2012, bagian identitas butir 4). Tanggal yang sama dengan pembuatan tidak memberi tahu keduanya.",
  advice:
    "Isi dengan tanggal revisi atau rencana peninjauan, atau beri tanda “-” bila SOP belum pernah direvisi.",
  check: ({ data: { tanggalPembuatan, tanggalRevisi } }) =>
    tanggalRevisi && tanggalRevisi.iso.length === 10 && tanggalRevisi.iso === tanggalPembuatan?.iso
      ? [
          {
            field: "tanggalRevisi",
            message: `Tanggal Revisi (${tanggalRevisi.printed}) sama dengan Tanggal Pembuatan.`,
          },
        ]
      : [],
};
