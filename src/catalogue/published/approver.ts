import type { Catalogue, Sop } from "../types.ts";

/** Who approves a SOP, as far as the site publishes it: the NIP only where `situs.yaml` shows it. */
export function publishedApprover({ site }: Pick<Catalogue, "site">, sop: Sop): Sop["disahkanOleh"] {
  if (site.tampilkanNip) return sop.disahkanOleh;
  const { nip: _, ...rest } = sop.disahkanOleh;
  return rest;
}
