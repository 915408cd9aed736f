import { UNFILLED, type Rule } from "./rule.ts";

export const warningEmpty = {
  code: "PERINGATAN_KOSONG",
  severity: "peringatan",
  form: "sop-ap",
  title: "Peringatan kosong",
  reason:
    "Formulir meminta penjelasan tentang akibat bila prosedur dijalankan atau tidak dijalankan (PermenPAN-RB 35/2012, bagian identitas butir 10).",
  advice: "Isi peringatan, atau nyatakan dengan jelas bahwa tidak ada.",
  searchedAs: "tidak diisi, belum diisi, tanpa isi",
  gap: UNFILLED,
  question: "Apakah SOP berikut memiliki Peringatan? Bila ya, bagaimana bunyinya?",
  check: ({ data }) =>
    data.peringatan.length === 0 ? [{ field: "peringatan", message: "Bagian Peringatan tidak diisi." }] : [],
} as const satisfies Rule;
