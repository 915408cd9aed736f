/** One address of every kind of page, and some rarer states of them. */
import { dist, filesOf } from "./dist.ts";

const unit = "/sop/kecamatan-ngantang/";

/** SOP with cut sentences, empty lists and editor's remarks. */
export const gappySop = `${unit}pelaporan-spp-dan-ikm/`;
/** SOP that names many others. */
export const linkedSop = `${unit}penyusunan-sakip/`;
export const plainSop = `${unit}penyusunan-perjanjian-kinerja/`;

/** The first unpublished SOP: its slug is made by the catalogue, so it is looked up. */
export function unpublishedSop(): string {
  const folder = `${unit.slice(1)}belum-terbit/`;
  const file = filesOf(dist).find((name) => name.startsWith(folder) && name.endsWith("/index.html"));
  if (!file) throw new Error(`No page below ${folder}`);
  return `/${file.replace("index.html", "")}`;
}

/** Kind of page → its address, as a function because some are looked up in the built site. */
export const kinds: Readonly<Record<string, () => string>> = {
  beranda: () => "/",
  "daftar SOP": () => "/sop/",
  SOP: () => plainSop,
  "SOP berlubang": () => gappySop,
  "SOP dengan banyak keterkaitan": () => linkedSop,
  "SOP belum terbit": unpublishedSop,
  "daftar peraturan": () => "/peraturan/",
  "peraturan dicabut": () => "/peraturan/permenpan-21-2008/",
  "peraturan daerah": () => "/peraturan/perbup-malang-28-2013/",
  keterkaitan: () => "/keterkaitan/",
  temuan: () => "/temuan/",
  "pertanyaan untuk unit": () => "/temuan/kecamatan-ngantang/",
  "banding tanpa pilihan": () => "/banding/",
  banding: () =>
    "/banding/?a=kecamatan-ngantang/penyusunan-laporan-tahunan&b=kecamatan-ngantang/penyusunan-laporan-bulanan",
  "cari tanpa kata": () => "/cari/",
  "cari dengan hasil": () => "/cari/?q=laporan",
  "cari tanpa hasil": () => "/cari/?q=zzxqj",
  istilah: () => "/istilah/",
  tentang: () => "/tentang/",
  "halaman tidak ada": () => "/tidak-ada/",
};
