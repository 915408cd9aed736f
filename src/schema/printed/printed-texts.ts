/**
 * The words of a SOP's form, field by field, for what lists, compares, searches or exports them all alike: one line an item,
 * which says all that is printed of it. It knows no schema: pages in the browser ask it too.
 */
import type { Frozen } from "../../basics/frozen.ts";
import { APPROVER_LABELS, STEP_LABELS } from "../labels.ts";
import type { Procedure } from "../procedure.ts";
import { writeSymbol } from "./printed-symbols.ts";
import type { FormField, SopData, SopInput } from "../sop.ts";

export type PrintedTexts = Readonly<Record<FormField, readonly string[]>>;

/** A form as it is read, or as it is published. */
type Form = Frozen<Pick<SopData, FormField> | Pick<SopInput, FormField>>;

type Steps = Frozen<Procedure>;
type Step = Steps["langkah"][number];
type Part = Frozen<NonNullable<SopInput["bagianLain"]>[number]>;
type Text = string | { readonly teks: string } | { readonly printed: string };

/** Each field as lines, in the order of the form; empty where the form leaves it empty. */
export function printedTexts(sop: Form): PrintedTexts {
  return {
    nomor: texts(sop.nomor),
    tanggalPembuatan: texts(sop.tanggalPembuatan),
    tanggalRevisi: texts(sop.tanggalRevisi),
    tanggalEfektif: texts(sop.tanggalEfektif),
    tanggalPengesahan: texts(sop.tanggalPengesahan),
    disahkanOleh: labelled(APPROVER_LABELS, sop.disahkanOleh ?? {}),
    nama: texts(sop.nama),
    dasarHukum: texts(sop.dasarHukum),
    kualifikasiPelaksana: texts(sop.kualifikasiPelaksana),
    keterkaitan: texts(sop.keterkaitan),
    peralatan: texts(sop.peralatan),
    peringatan: texts(sop.peringatan),
    pencatatan: texts(sop.pencatatan),
    bagianLain: (sop.bagianLain ?? []).flatMap(partLines),
    prosedur: sop.prosedur ? procedureLines(sop.prosedur) : [],
    formulir: texts(sop.formulir),
  };
}

/** The words of the procedure that are its own, for a search: no symbols, times or headings of columns. */
export function procedureWords({ pelaksana, langkah }: Steps): string[] {
  const words = ({ kegiatan, kelengkapan, output, keterangan }: Step) =>
    [kegiatan, kelengkapan, output, keterangan].filter((text) => text !== undefined);
  return [...langkah.flatMap(words), ...pelaksana];
}

function texts(value: Text | readonly Text[] | undefined): string[] {
  if (value === undefined) return [];
  return [value]
    .flat()
    .map((one) => (typeof one === "string" ? one : "teks" in one ? one.teks : one.printed));
}

/** A part beyond the known ones: its heading stands before each of its items. */
function partLines({ judul, isi = [] }: Part): string[] {
  return isi.length === 0 ? [judul] : isi.map((text) => `${judul}: ${text}`);
}

/** The columns of the performers, then each step in one line. */
function procedureLines({ pelaksana, langkah }: Steps): string[] {
  const columns = pelaksana.length === 0 ? [] : [`${STEP_LABELS.pelaksana}: ${names(pelaksana)}`];
  return [...columns, ...langkah.map(stepLine)];
}

/** "Periksa berkas · Pelaksana: Staf · Simbol: ◇ ya → 3 tidak → 1 · Waktu: 15 menit". */
function stepLine(step: Step): string {
  const { kegiatan, pelaksana, kelengkapan, waktu, output, keterangan } = step;
  const simbol = writeSymbol(step);
  const rest = { pelaksana: names([pelaksana].flat()), simbol, kelengkapan, waktu, output, keterangan };
  return [kegiatan, ...labelled(STEP_LABELS, rest)].join(" · ");
}

function names(performers: readonly string[]): string {
  return performers.join("; ");
}

/** What is there, each behind its label, in the order of the labels. */
function labelled(
  labels: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string | undefined>>,
): string[] {
  return Object.entries(labels).flatMap(([key, label]) => (values[key] ? [`${label}: ${values[key]}`] : []));
}
