/** `/data/peraturan.json`: regulations in hierarchy order, cited or registered. */
import { withBase } from "../addresses.ts";
import type { regulationsFileSchema } from "../../schema/data/data-files.ts";
import type { Published } from "../../basics/frozen.ts";
import type { Catalogue } from "../types.ts";

/** @param base base path with trailing slash */
export function peraturanJson(catalogue: Catalogue, base: string): Published<typeof regulationsFileSchema> {
  const peraturan = Array.from(catalogue.regulations.values(), (one) => ({
    id: one.key,
    url: withBase(base, one.path),
    jenis: one.kind,
    wilayah: one.region,
    nomor: one.number,
    tahun: one.year,
    nama: one.longName,
    singkatan: one.shortName,
    judul: one.title,
    status: one.registered?.status ?? "belum terdaftar",
    terdaftar: one.registered,
    kutipan: one.wordings.map(({ teks, sopIds }) => ({ teks, sop: sopIds })),
    sop: one.sopIds,
  }));
  return { dibuat: catalogue.today, peraturan };
}
