/**
 * One regulation in the words of a legal documentation site (JDIHN): a flat object of strings, as these sites publish
 * them for the national network. Only the keys that a register needs are named.
 */
import type { RegulationData } from "../../schema/regulation.ts";
import { pastOfStatus } from "./replaced-basis.ts";

export interface JdihnRecord {
  readonly idData: string;
  readonly tahun_pengundangan: string;
  readonly tanggal_penetapan: string | null;
  readonly jenis: string;
  readonly noPeraturan: string;
  readonly judul: string;
  readonly singkatanJenis: string;
  /** Where it was promulgated: Lembaran Negara, Berita Daerah. */
  readonly sumber: string | null;
  /** "Berlaku" or "Tidak Berlaku"; null while nobody has checked. */
  readonly status: string | null;
  readonly bahasa: string;
  /** Who issued it: the region, or "Indonesia". */
  readonly teuBadan: string;
  readonly urlDetailPeraturan: string | null;
  readonly last_updated: string | null;
  readonly detailStatusPeraturan: readonly {
    readonly detail_nama_status: string;
    readonly per_no_objek: string;
  }[];
  /** Beyond the keys of these sites, which know only "Dicabut": that the other one came in its place. */
  readonly digantiOleh?: string;
  readonly operasi: string;
  readonly display: string;
}

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
