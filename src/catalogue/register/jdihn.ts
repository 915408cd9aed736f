/** One regulation in the words of a legal documentation site (JDIHN). */
import type { JdihnRecord } from "../../schema/data/jdihn-file.ts";
import type { RegulationData } from "../../schema/regulation.ts";
import { pastOfStatus } from "./replaced-basis.ts";

/** A registered regulation as such a record. `key` is its key in the catalogue, `short` and `long` its kind's names. */
export function jdihnRecord(
  key: string,
  data: RegulationData,
  { short, long }: { readonly short: string; readonly long: string },
): JdihnRecord {
  const { digantiOleh, diubahOleh = [], status } = data;
  const past = pastOfStatus(status) !== null;
  return {
    idData: key,
    tahun_pengundangan: `${data.tahun}`,
    tanggal_penetapan: data.tanggalPenetapan ?? null,
    jenis: long,
    noPeraturan: data.nomor,
    judul: data.judul,
    singkatanJenis: short,
    sumber: data.pengundangan ?? null,
    status: status === "belum dikonfirmasi" ? null : past ? "Tidak Berlaku" : "Berlaku",
    bahasa: "Indonesia",
    teuBadan: data.wilayah ?? "Indonesia",
    urlDetailPeraturan: data.sumber?.find(({ tautan }) => tautan)?.tautan ?? null,
    last_updated: data.diperiksa ?? null,
    detailStatusPeraturan: [
      ...(digantiOleh ? [{ detail_nama_status: "Dicabut", per_no_objek: digantiOleh.peraturan }] : []),
      ...diubahOleh.map(({ peraturan }) => ({ detail_nama_status: "Diubah", per_no_objek: peraturan })),
    ],
    ...(digantiOleh && status === "diganti" ? { digantiOleh: digantiOleh.peraturan } : {}),
    operasi: "4",
    display: "1",
  };
}
