/** What a printed form carries beyond the form itself: where it comes from, and by which mark it is checked. */
import { fnv1a } from "../../words/fnv.ts";
import { absoluteAddress, versionMark } from "../addresses.ts";
import { must } from "../../basics/must.ts";
import type { Catalogue, Sop } from "../types.ts";
import { printedStanding } from "./standing-words.ts";
import { olderPrints, type OlderPrint } from "./older-prints.ts";

/** Where a form can be held against the present version. */
export interface PrintOrigin {
  readonly site: string;
  /** Address of the page, with the mark of this version behind it. */
  readonly address: string;
  /** Changes with every printed word of the form. */
  readonly mark: string;
  /** What every sheet says above the form of a SOP that has been withdrawn or replaced, or will be; else null. */
  readonly standing: string | null;
}

export interface PrintView extends PrintOrigin {
  /** Prints of recorded versions. */
  readonly older: readonly OlderPrint[];
}

/** Where this form comes from, and its mark. */
export function printOrigin(catalogue: Catalogue, sop: Sop): PrintOrigin {
  const { site, units } = catalogue;
  const mark = markOf(sop, must(units, sop.unitId).kop);
  const address = absoluteAddress({ site: site.alamat, base: site.basis }, versionMark(sop.path, mark));
  return { site: site.nama, address, mark, standing: printedStanding(catalogue, sop) };
}

/** The same with the marks of earlier versions, by which an older print is told. */
export function printView(catalogue: Catalogue, sop: Sop): PrintView {
  const origin = printOrigin(catalogue, sop);
  const versions = (catalogue.versions.get(sop.id) ?? []).map((version) => ({
    mark: printOrigin(catalogue, version).mark,
    iso: version.countsFrom.iso,
    name: version.slug,
    path: version.path,
  }));
  return { ...origin, older: olderPrints(sop, origin.mark, versions) };
}

/** Seven letters and digits from all that is printed on the form. It stands on paper: what is counted here stays as it is. */
function markOf(sop: Sop, kop: readonly string[]): string {
  const { nama, nomor, tanggalPembuatan, tanggalRevisi, tanggalEfektif, tanggalPengesahan, prosedur } = sop;
  const words = JSON.stringify([
    nama,
    nomor,
    [tanggalPembuatan, tanggalRevisi, tanggalEfektif, tanggalPengesahan].map((date) => date?.printed),
    [sop.disahkanOleh.jabatan, sop.disahkanOleh.nama, sop.disahkanOleh.pangkat],
    sop.dasarHukum.map(({ teks }) => teks),
    sop.kualifikasiPelaksana,
    sop.keterkaitan.map(({ teks }) => teks),
    sop.peralatan,
    sop.peringatan,
    sop.pencatatan,
    prosedur,
    [kop, sop.bagianLain],
  ]);
  return fnv1a(words).toString(36).padStart(7, "0").slice(-7);
}
