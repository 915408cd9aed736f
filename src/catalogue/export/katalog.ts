/** `/data/katalog.json`: the whole catalogue. */
import type { SiteData } from "../../schema/site.ts";
import type { Catalogue } from "../types.ts";
import { sopJson, type SopJson } from "./sop-json.ts";

export interface KatalogJson {
  readonly situs: SiteData;
  readonly sop: readonly SopJson[];
  /** ISO date for which findings are true. */
  readonly dibuat: string;
}

/** @param base base path with trailing slash */
export function katalogJson(catalogue: Catalogue, base: string): KatalogJson {
  const sop = Array.from(catalogue.sops.values(), (one) => sopJson(catalogue, one, base));
  return { situs: catalogue.site, sop, dibuat: catalogue.today };
}
