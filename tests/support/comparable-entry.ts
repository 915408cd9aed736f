/** Entries that are held against each other, as they were written and as they were read back from a document. */
import type { Sop } from "../../src/catalogue/types.ts";
import type { ImportedSop } from "../../src/importer/entry.ts";

/** An entry as far as a form tells it; runs of blanks count as one, as everywhere in imported texts. */
export function comparable(sop: Sop | ImportedSop): object {
  const date = (value: Sop["tanggalRevisi"] | string | undefined) =>
    typeof value === "object" ? value.printed : value;
  const item = (value: Sop["dasarHukum"][number] | string) =>
    typeof value === "string" ? value : value.teks;
  const { jabatan, nama, pangkat } = sop.disahkanOleh;
  return JSON.parse(
    JSON.stringify({
      nama: sop.nama,
      nomor: sop.nomor,
      dates: [sop.tanggalPembuatan, sop.tanggalRevisi, sop.tanggalEfektif, sop.tanggalPengesahan].map(date),
      approver: [jabatan, nama, pangkat],
      dasarHukum: sop.dasarHukum.map(item),
      kualifikasiPelaksana: sop.kualifikasiPelaksana,
      keterkaitan: sop.keterkaitan.map(item),
      peralatan: sop.peralatan,
      peringatan: sop.peringatan,
      pencatatan: sop.pencatatan,
      pelaksana: sop.prosedur?.pelaksana,
      langkah: sop.prosedur?.langkah.map(({ simbol, ...step }) => {
        const pelaksana = [step.pelaksana].flat();
        // A symbol has its place in the column of who does it.
        const drawn = pelaksana.length > 0 ? { simbol } : {};
        return Object.fromEntries(Object.entries({ ...step, ...drawn, pelaksana }).sort());
      }),
    })
      .replaceAll(/ +/g, " ")
      .replaceAll(' "', '"'),
  ) as object;
}

/** The same without the targets of arrows, which a drawing does not tell for certain. */
export function withoutTargets(entry: object): object {
  return JSON.parse(
    JSON.stringify(entry, (key, value: unknown) => (/^(?:ya|tidak|lanjut)$/.test(key) ? undefined : value)),
  ) as object;
}
