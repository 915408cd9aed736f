/** What a form prints, under the keys of an entry: a PDF carries it along, for a drawing does not tell where arrows lead. */
import type { Catalogue, Sop } from "../catalogue/types.ts";

/** @returns JSON; without what editors add, and without the NIP unless the site shows it */
export function printedEntry(catalogue: Catalogue, sop: Sop): string {
  const { nip, ...approver } = sop.disahkanOleh;
  return JSON.stringify({
    nama: sop.nama,
    nomor: sop.nomor,
    tanggalPembuatan: sop.tanggalPembuatan?.printed,
    tanggalRevisi: sop.tanggalRevisi?.printed,
    tanggalEfektif: sop.tanggalEfektif?.printed,
    tanggalPengesahan: sop.tanggalPengesahan?.printed,
    disahkanOleh: catalogue.site.tampilkanNip ? { ...approver, nip } : approver,
    dasarHukum: sop.dasarHukum.map(({ teks }) => teks),
    kualifikasiPelaksana: sop.kualifikasiPelaksana,
    keterkaitan: sop.keterkaitan.map(({ teks }) => teks),
    peralatan: sop.peralatan,
    peringatan: sop.peringatan,
    pencatatan: sop.pencatatan,
    bagianLain: sop.bagianLain,
    formulir: sop.formulir,
    prosedur: sop.prosedur,
  });
}
