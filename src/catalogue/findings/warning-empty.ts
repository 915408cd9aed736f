import type { Rule } from "./rule.ts";

export const warningEmpty: Rule = {
  code: "PERINGATAN_KOSONG",
  severity: "peringatan",
  form: "sop-ap",
  title: "Peringatan kosong",
  reason:
    "Formulir meminta penjelasan tentang akibat bila prosedur dijalankan atau tidak dijalankan (PermenPAN-RB 35/2012, bagian identitas butir 10).",
  advice: "Isi peringatan, atau nyatakan dengan jelas bahwa tidak ada.",
  check: ({ data }) =>
    data.peringatan.length === 0 ? [{ field: "peringatan", message: "Bagian Peringatan tidak diisi." }] : [],
};
