/** What the typesetter is given of a unit: all its SOPs as one book, and which of them rest on which regulation. */
import type { Catalogue, Unit } from "../../catalogue/types.ts";
import { must } from "../../schema/must.ts";
import { pdfForm, type PdfForm } from "./pdf-form.ts";

export interface UnitBook {
  readonly unit: string;
  readonly kop: readonly string[];
  readonly site: string;
  /** Address of the unit's page. */
  readonly address: string;
  readonly forms: readonly PdfForm[];
  /** In the order of the legal hierarchy. */
  readonly regulations: readonly {
    readonly name: string;
    /** Words after "tentang"; null where nobody prints them. */
    readonly title: string | null;
    /** Places in `forms`. */
    readonly forms: readonly number[];
  }[];
}

export function unitBook(catalogue: Catalogue, { nama, kop, path, sopIds }: Unit): UnitBook {
  const { site } = catalogue;
  const places = new Map(sopIds.map((id, place) => [id, place]));
  return {
    unit: nama,
    kop,
    site: site.nama,
    address: `${site.alamat}${site.basis.replace(/\/$/, "")}${path}`,
    forms: sopIds.map((id) => pdfForm(catalogue, must(catalogue.sops, id))),
    regulations: Array.from(catalogue.regulations.values(), (regulation) => ({
      name: regulation.longName,
      title: regulation.title,
      forms: regulation.sopIds.flatMap((id) => places.get(id) ?? []),
    })).filter(({ forms }) => forms.length > 0),
  };
}
