import type { SopData } from "../../schema/sop.ts";
import { isBlank, isNone, printedAs } from "../form/blank-field.ts";
import { FORM_LISTS, LABELS, type FormKey } from "../../schema/field-labels.ts";
import { isFormList, listTexts } from "../form/printed-lists.ts";
import type { Rule } from "./rule.ts";

/** Keterkaitan and Peringatan have rules of their own: there a dash is an answer. */
const PARTS = [
  "nomor",
  "tanggalPembuatan",
  "tanggalEfektif",
  "disahkanOleh",
  ...FORM_LISTS.filter((field) => field !== "keterkaitan" && field !== "peringatan"),
] as const;

export const partEmpty = {
  code: "BAGIAN_KOSONG",
  severity: "peringatan",
  form: "sop-ap",
  title: "Bagian formulir kosong",
  reason:
    "Bagian identitas memuat nomor, tanggal, pejabat yang mengesahkan, dasar hukum, kualifikasi, peralatan, dan pencatatan (PermenPAN-RB 35/2012, bagian identitas butir 2–13). Bagian yang kosong membuat SOP tidak dapat dirujuk atau dijalankan dengan pasti.",
  advice: "Isi bagian itu dari naskah asli, atau lengkapi ketika SOP ditinjau kembali.",
  searchedAs: "tidak diisi, belum diisi, tanpa isi",
  check: ({ data }) =>
    emptyParts(data).map(({ field, label, printed }) => ({
      field,
      message: printed === null ? `${label} tidak diisi.` : `${label} tertulis “${printed}”.`,
    })),
} as const satisfies Rule;

interface EmptyPart {
  readonly field: string;
  readonly label: string;
  /** The mark that stands in place of content; null where nothing does. */
  readonly printed: string | null;
}

function emptyParts(data: SopData): EmptyPart[] {
  const marks: Readonly<Record<string, string | undefined>> = {
    nomor: data.nomor,
    tanggalPembuatan: data.tanggalPembuatan?.printed,
    tanggalEfektif: (data.tanggalEfektif ?? data.tanggalPengesahan)?.printed,
  };
  const empty = PARTS.filter((field) => isBlank(data, field)).map((field) => {
    const key = printedAs(data, field);
    return part(key, LABELS[key], isFormList(field) ? listTexts(data, field)[0] : marks[field]);
  });
  return isBlank(data, "disahkanOleh") ? empty : [...empty, ...halfAnApprover(data)];
}

/** Who approved is an office and a name; where both are missing, the whole part is empty. */
function halfAnApprover({ disahkanOleh: { jabatan, nama } }: SopData): EmptyPart[] {
  if (isNone(nama)) return [part("disahkanOleh", "Nama pejabat yang mengesahkan", nama)];
  return isNone(jabatan) ? [part("disahkanOleh", "Jabatan yang mengesahkan", jabatan)] : [];
}

function part(field: FormKey, label: string, printed = ""): EmptyPart {
  return { field, label, printed: printed.trim() === "" ? null : printed.trim() };
}
