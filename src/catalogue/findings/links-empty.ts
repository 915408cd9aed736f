import { UNFILLED, type Rule } from "./rule.ts";

export const linksEmpty = {
  code: "KETERKAITAN_KOSONG",
  severity: "peringatan",
  form: "sop-ap",
  title: "Keterkaitan kosong",
  reason:
    "Formulir meminta SOP lain yang langsung terkait (PermenPAN-RB 35/2012, bagian identitas butir 9). Tanpa isi, SOP ini berdiri sendiri dan kaitannya tidak dapat ditelusuri.",
  advice: "Sebutkan SOP yang terkait, atau nyatakan dengan jelas bahwa tidak ada.",
  searchedAs: "tidak diisi, belum diisi, tanpa isi",
  gap: UNFILLED,
  question: "SOP apa saja yang langsung terkait dengan SOP berikut (bagian Keterkaitan)?",
  check: ({ data }) =>
    data.keterkaitan.length === 0
      ? [{ field: "keterkaitan", message: "Bagian Keterkaitan tidak diisi." }]
      : [],
} as const satisfies Rule;
