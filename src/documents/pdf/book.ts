/** What the typesetter is given of many SOPs: a unit's or the whole catalogue's as one book, and which rest on which regulation. */
import type { SopId } from "../../schema/ids.ts";
import type { Catalogue, Unit } from "../../catalogue/types.ts";
import { absoluteAddress, PAGES } from "../../catalogue/addresses.ts";
import { unitsWithSops } from "../../catalogue/units-with-sops.ts";
import { must } from "../../basics/must.ts";
import { pdfForm, type PdfForm } from "./pdf-form.ts";

export interface Book {
  /** Whose SOPs they are. */
  readonly name: string;
  readonly kop: readonly string[];
  /** Whether each unit begins with a sheet of its own. */
  readonly divided: boolean;
  readonly site: string;
  /** Address of the page that lists them. */
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

/** The SOPs of one unit as a book. */
export function unitBook(catalogue: Catalogue, { nama, kop, path, sopIds }: Unit): Book {
  return { name: nama, kop, divided: false, ...contents(catalogue, path, sopIds) };
}

/** All units, one after the other. */
export function siteBook(catalogue: Catalogue): Book {
  const ids = unitsWithSops(catalogue).flatMap(({ sopIds }) => sopIds);
  return { name: catalogue.site.nama, kop: [], divided: true, ...contents(catalogue, PAGES.sops, ids) };
}

function contents(
  catalogue: Catalogue,
  path: string,
  sopIds: readonly SopId[],
): Pick<Book, "site" | "address" | "forms" | "regulations"> {
  const { site } = catalogue;
  const places = new Map(sopIds.map((id, place) => [id, place]));
  return {
    site: site.nama,
    address: absoluteAddress({ site: site.alamat, base: site.basis }, path),
    forms: sopIds.map((id) => pdfForm(catalogue, must(catalogue.sops, id))),
    regulations: Array.from(catalogue.regulations.values(), (regulation) => ({
      name: regulation.longName,
      title: regulation.title,
      forms: regulation.sopIds.flatMap((id) => places.get(id) ?? []),
    })).filter(({ forms }) => forms.length > 0),
  };
}
