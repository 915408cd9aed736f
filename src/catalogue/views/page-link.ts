/** Links to pages of this site. */
import type { SopId } from "../../schema/ids.ts";
import { must } from "../../basics/must.ts";
import type { Catalogue, Sop } from "../types.ts";

export interface PageLink {
  readonly label: string;
  readonly path: string;
}

/** A link with how many things it leads to, or stands for. */
export interface CountedLink extends PageLink {
  readonly count: number;
}

/** A link to a SOP by its name. */
export function sopLink({ sops }: Pick<Catalogue, "sops">, id: SopId): PageLink {
  return linkTo(must(sops, id));
}

/** The same where the SOP itself is at hand. */
export function linkTo({ nama, path }: Sop): PageLink {
  return { label: nama, path };
}
