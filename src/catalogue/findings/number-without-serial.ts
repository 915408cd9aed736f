import { hasBlankSerial } from "../../schema/printed/sop-number.ts";
import type { Rule } from "./rule.ts";

export const numberWithoutSerial = {
  code: "NOMOR_TANPA_URUT",
  severity: "peringatan",
  form: "sop-ap",
  title: "Nomor SOP tanpa nomor urut",
  reason:
    "Nomor SOP mengikuti tata naskah dinas yang berlaku (PermenPAN-RB 35/2012, bagian identitas butir 2). Tanpa nomor urut, nomor itu tidak membedakan satu SOP dari SOP lain.",
  advice: "Cantumkan nomor urut dari buku agenda pada naskah asli, lalu perbarui katalog.",
  searchedAs: "nomor kosong, nomor tidak lengkap, belum bernomor",
  gap: "Nomor urut belum dicantumkan",
  question: "Berapa nomor urut SOP berikut menurut buku agenda?",
  quotes: "nomor",
  check: ({ data: { nomor } }) =>
    nomor !== undefined && hasBlankSerial(nomor)
      ? [{ field: "nomor", message: `Nomor urut pada “${nomor}” belum dicantumkan.` }]
      : [],
} as const satisfies Rule;
