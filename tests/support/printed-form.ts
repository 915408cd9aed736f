/** What the form of a SOP prints, in its order, from the entry itself. */
import type { Sop } from "../../src/catalogue/types.ts";

export function printedForm(sop: Sop): string[] {
  const teks = (items: readonly { readonly teks: string }[]) => items.map((item) => item.teks);
  return [
    sop.nomor ?? "",
    ...[sop.tanggalPembuatan, sop.tanggalRevisi, sop.tanggalEfektif, sop.tanggalPengesahan].map(
      (date) => date?.printed ?? "",
    ),
    sop.disahkanOleh.jabatan ?? "",
    sop.disahkanOleh.nama ?? "",
    sop.nama,
    ...teks(sop.dasarHukum),
    ...sop.kualifikasiPelaksana,
    ...teks(sop.keterkaitan),
    ...sop.peralatan,
    ...sop.peringatan,
    ...sop.pencatatan,
    ...sop.bagianLain.flatMap(({ judul, isi }) => [judul, ...isi]),
  ].filter((text) => text !== "");
}
