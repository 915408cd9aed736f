import type { Rule } from "./rule.ts";

export const areaCode: Rule = {
  code: "NOMOR_KODE_UNIT_BERBEDA",
  severity: "peringatan",
  form: "sop-ap",
  title: "Kode wilayah pada nomor bukan kode unit ini",
  reason:
    "Nomor SOP memuat kode unit yang menerbitkannya menurut tata naskah dinas (PermenPAN-RB 35/2012, bagian identitas butir 2). Kode lain menandakan nomor tersalin, atau SOP tersimpan pada unit yang salah.",
  advice: "Cocokkan nomor dengan buku agenda, atau pindahkan SOP ke unit yang menerbitkannya.",
  check: ({ data, number }, { unit }) =>
    number !== null && unit.kodeWilayah !== undefined && number.areaCode !== unit.kodeWilayah
      ? [
          {
            field: "nomor",
            message: `Kode ${number.areaCode} pada “${data.nomor}” bukan kode ${unit.nama} (${unit.kodeWilayah}).`,
          },
        ]
      : [],
};
