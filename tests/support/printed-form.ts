/** What the form of a SOP prints, in its order, from the entry itself. */
import type { Sop } from "../../src/catalogue/types.ts";

export function printedForm(sop: Sop): string[] {
  const teks = (items: readonly { readonly teks: string }[]) => items.map((item) => item.teks);
  // Number, revision, date of issue and page stand in the head of a health centre's form.
  const inHead = ({ judul }: { readonly judul: string }) =>
    sop.formulir !== "sop-ap" && /^(?:No|Nomor|Tanggal|Halaman)\b/.test(judul);
  const words = (parts: Sop["bagianLain"]) => parts.flatMap(({ judul, isi }) => [judul, ...isi]);
  return [
    sop.nomor ?? "",
    ...words(sop.bagianLain.filter(inHead)),
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
    ...words(sop.bagianLain.filter((part) => !inHead(part))),
  ].filter((text) => text !== "");
}
