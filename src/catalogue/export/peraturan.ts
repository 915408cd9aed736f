/** `/data/peraturan.json`: regulations in hierarchy order, cited or registered. */
import { withBase } from "../addresses.ts";
import type { RegulationData } from "../../schema/regulation.ts";
import type { Catalogue } from "../types.ts";
import type { Wording } from "../regulation-types.ts";

interface PeraturanJson {
  readonly dibuat: string;
  readonly peraturan: readonly {
    readonly id: string;
    readonly url: string;
    readonly jenis: string;
    readonly wilayah: string | null;
    readonly nomor: string;
    readonly tahun: number;
    readonly nama: string;
    readonly singkatan: string;
    readonly judul: string | null;
    /** "belum terdaftar" when `content/peraturan/` does not have it. */
    readonly status: string;
    /** What the register says, as written; null when it has nothing. */
    readonly terdaftar: RegulationData | null;
    readonly kutipan: readonly { readonly teks: Wording["teks"]; readonly sop: Wording["sopIds"] }[];
    readonly sop: readonly string[];
  }[];
}

/** @param base base path with trailing slash */
export function peraturanJson(catalogue: Catalogue, base: string): PeraturanJson {
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
