/** A SOP's form under the keys of an entry, as the paper has it: dates in its words, lists as plain items. */
import { type FormField, type SopData } from "../sop.ts";

/** What the form lacks is undefined, as is what every entry without the key has: no further parts, the SOP AP's form. */
export function asPrinted(sop: SopData) {
  return {
    nama: sop.nama,
    nomor: sop.nomor,
    tanggalPembuatan: sop.tanggalPembuatan?.printed,
    tanggalRevisi: sop.tanggalRevisi?.printed,
    tanggalEfektif: sop.tanggalEfektif?.printed,
    tanggalPengesahan: sop.tanggalPengesahan?.printed,
    disahkanOleh: sop.disahkanOleh,
    dasarHukum: sop.dasarHukum.map(({ teks }) => teks),
    kualifikasiPelaksana: sop.kualifikasiPelaksana,
    keterkaitan: sop.keterkaitan.map(({ teks }) => teks),
    peralatan: sop.peralatan,
    peringatan: sop.peringatan,
    pencatatan: sop.pencatatan,
    bagianLain: sop.bagianLain.length > 0 ? sop.bagianLain : undefined,
    formulir: sop.formulir === "sop-ap" ? undefined : sop.formulir,
    prosedur: sop.prosedur,
  } satisfies Record<FormField, unknown>;
}
