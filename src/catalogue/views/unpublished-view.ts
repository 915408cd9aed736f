/** All that the page of an unpublished SOP shows: who names it, in which words. */
import type { UnpublishedId } from "../../schema/ids.ts";
import { must } from "../../basics/must.ts";
import type { Catalogue } from "../types.ts";
import type { PageLink } from "./page-link.ts";

interface UnpublishedView {
  readonly nama: string;
  /** `/sop/<unit>/belum-terbit/<slug>/` */
  readonly path: string;
  readonly unit: PageLink;
  /** The SOPs that name it; one per printed item. */
  readonly namers: readonly (PageLink & { readonly teks: string })[];
  /** The words in which all of them name it; null where they differ. */
  readonly wording: string | null;
}

/** @throws when there is no such unpublished SOP (an impossible state) */
export function unpublishedView(catalogue: Catalogue, id: UnpublishedId): UnpublishedView {
  const { nama, path, unitId, backlinks } = must(catalogue.unpublished, id);
  const unit = must(catalogue.units, unitId);
  const [wording = null, ...others] = new Set(backlinks.map(({ teks }) => teks));
  return {
    nama,
    path,
    unit: { label: unit.nama, path: unit.path },
    namers: backlinks.map(({ sopId, teks }) => {
      const sop = must(catalogue.sops, sopId);
      return { label: sop.nama, path: sop.path, teks };
    }),
    wording: others.length === 0 ? wording : null,
  };
}
