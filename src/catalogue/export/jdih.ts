/** `/data/jdih.json`: the register in the keys of legal documentation sites (JDIHN), so that it can be read like theirs. */
import { kindOf } from "../law/kinds.ts";
import type { JdihnRecord } from "../../schema/data/jdihn-file.ts";
import { jdihnRecord } from "../register/jdihn.ts";
import type { Catalogue } from "../types.ts";

/** Registered regulations in hierarchy order. */
export function jdihJson({ regulations }: Catalogue): JdihnRecord[] {
  return Array.from(regulations.values()).flatMap(({ key, kind, registered }) =>
    registered ? [jdihnRecord(key, registered, kindOf(kind))] : [],
  );
}
