import { isEmptyMark } from "../../schema/empty-mark.ts";
import type { SopData } from "../../schema/sop.ts";
import { FIELD_LABELS } from "../field-labels.ts";
import { printedLists, type Rule } from "./rule.ts";

/** Keterkaitan and Peringatan have rules of their own: there a dash is an answer. */
const LISTS = ["dasarHukum", "kualifikasiPelaksana", "peralatan", "pencatatan"];

export const partEmpty: Rule = {
  code: "BAGIAN_KOSONG",
  severity: "peringatan",
  form: "sop-ap",
  title: "Bagian formulir kosong",
  reason:
    "Bagian identitas memuat nomor, tanggal, pejabat yang mengesahkan, dasar hukum, kualifikasi, peralatan, dan pencatatan (PermenPAN-RB 35/2012, bagian identitas butir 2–13). Bagian yang kosong membuat SOP tidak dapat dirujuk atau dijalankan dengan pasti.",
  advice: "Isi bagian itu dari naskah asli, atau lengkapi ketika SOP ditinjau kembali.",
  check: ({ data }) =>
    emptyParts(data).map(({ field, label, printed }) => ({
      field,
      message: printed === null ? `${label} tidak diisi.` : `${label} tertulis “${printed}”.`,
    })),
};

interface EmptyPart {
  readonly field: string;
  readonly label: string;
  /** The mark that stands in place of content; null where nothing does. */
  readonly printed: string | null;
}

function emptyParts(data: SopData): EmptyPart[] {
  const { nomor, tanggalPembuatan, tanggalEfektif, tanggalPengesahan, disahkanOleh } = data;
  const parts: (EmptyPart | null)[] = [
    nomor === undefined || isEmptyMark(nomor) ? part("nomor", nomor) : null,
    tanggalPembuatan?.iso ? null : part("tanggalPembuatan", tanggalPembuatan?.printed),
    tanggalEfektif?.iso || tanggalPengesahan?.iso
      ? null
      : part("tanggalEfektif", (tanggalEfektif ?? tanggalPengesahan)?.printed),
    disahkanOleh.jabatan === undefined && disahkanOleh.nama === undefined ? part("disahkanOleh") : null,
    ...printedLists(data)
      .filter(([field, items]) => LISTS.includes(field) && items.every(isEmptyMark))
      .map(([field, items]) => part(field, items[0])),
  ];
  return parts.filter((one) => one !== null);
}

function part(field: string, printed = ""): EmptyPart {
  return { field, label: FIELD_LABELS[field]!, printed: printed.trim() === "" ? null : printed.trim() };
}
